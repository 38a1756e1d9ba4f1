import { EnvironmentOutlined, PhoneOutlined } from '@ant-design/icons'
import { Button, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { KnownCustomerFragment } from '@/gql/graphql'
import styles from './CustomerCard.module.css'

interface CustomerCardProps {
  customer: KnownCustomerFragment
  /** Goes back to the look-up. */
  onChange: () => void
}

/** The customer who was found, in the place of the look-up. */
export function CustomerCard({ customer, onChange }: CustomerCardProps) {
  const { t } = useTranslation('serviceRecords')
  const { t: te } = useTranslation('enums')
  const address = customer.address || customer.region
  return (
    <div className={styles.card}>
      <div className={styles.who}>
        <div className={styles.line}>
          <strong className={styles.name}>{customer.name}</strong>
          {customer.tier === 'KEY' && (
            <Tag variant="filled" className={styles.key}>
              {te('customerTier.KEY')}
            </Tag>
          )}
        </div>
        <div className={styles.facts}>
          <span>{te(`customerKind.${customer.kind}`)}</span>
          <span>{customer.code}</span>
          {customer.phone && (
            <span>
              <PhoneOutlined aria-hidden /> {customer.phone}
            </span>
          )}
          {address && (
            <span>
              <EnvironmentOutlined aria-hidden /> {address}
            </span>
          )}
        </div>
      </div>
      <Button onClick={onChange}>{t('register.change')}</Button>
    </div>
  )
}

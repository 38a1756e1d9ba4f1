import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ChargeClass } from '@/gql/graphql'
import styles from './ChargeClassTag.module.css'

/** Who pays: what costs the customer nothing is green, what the customer pays stands out. */
export function ChargeClassTag({ chargeClass }: { chargeClass: ChargeClass }) {
  const { t } = useTranslation('enums')
  return (
    <Tag variant="filled" className={`${styles.tag} ${styles[chargeClass]}`}>
      {t(`chargeClass.${chargeClass}`)}
    </Tag>
  )
}

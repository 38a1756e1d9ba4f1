import { PhoneOutlined } from '@ant-design/icons'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Facts } from '@/components/Facts'
import { Section } from '@/components/Section'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { customerPath } from '@/lib/paths'
import styles from './side.module.css'

const RecordCustomerOf = graphql(`
  fragment RecordCustomer on ServiceRecord {
    id
    customer {
      id
      code
      name
      kind
      tier
      serviceZone
      region
      address
      phone
      note
      contacts {
        id
        name
        title
        phone
        main
      }
    }
  }
`)

/** Who the customer is, and how to reach people there. */
export function RecordCustomer(props: { record: FragmentType<typeof RecordCustomerOf> }) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const { customer } = readFragment(RecordCustomerOf, props.record)
  const contacts = [...(customer.contacts ?? [])].sort((a, b) => Number(b.main) - Number(a.main))
  return (
    <Section title={t('customer.title')} small>
      <p className={styles.headline}>
        <Link to={customerPath(customer.id)}>{customer.name}</Link>
        {customer.tier === 'KEY' && (
          <Tag variant="filled" className={styles.key}>
            {label(`customerTier.${customer.tier}`)}
          </Tag>
        )}
      </p>
      {customer.phone && <Call name={customer.name} phone={customer.phone} />}
      <Facts
        narrow
        facts={[
          { label: t('customer.address'), value: customer.address },
          {
            label: t('customer.region'),
            value: [customer.region, label(`serviceZone.${customer.serviceZone}`)]
              .filter(Boolean)
              .join(' · '),
          },
          {
            label: t('customer.code'),
            value: `${customer.code} · ${label(`customerKind.${customer.kind}`)}`,
          },
          { label: t('customer.note'), value: customer.note },
        ]}
      />
      {contacts.length > 0 && (
        <ul className={styles.contacts} aria-label={t('customer.contacts')}>
          {contacts.map(({ id, name, title, phone }) => (
            <li key={id}>
              <span>
                {name} {title && <small className={styles.faint}>{title}</small>}
              </span>
              {phone && (
                <a href={`tel:${phone}`} aria-label={t('customer.call', { name, phone })}>
                  {phone}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Call({ name, phone }: { name: string; phone: string }) {
  const { t } = useTranslation('serviceRecord')
  return (
    <a
      href={`tel:${phone}`}
      className={styles.call}
      aria-label={t('customer.call', { name, phone })}
    >
      <PhoneOutlined aria-hidden="true" /> {phone}
    </a>
  )
}

import { EnvironmentOutlined, PhoneOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Section } from '@/components/Section'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { MyDayPlaceFragment } from '@/gql/graphql'
import { callLink, mapLink } from '../ways'
import styles from './VisitPlace.module.css'

const VisitPlaceOf = graphql(`
  fragment MyDayPlace on Visit {
    id
    serviceRecord {
      id
      callerName
      callerPhone
      serviceAddress
      customer {
        id
        name
        phone
        address
        contacts {
          id
          name
          title
          phone
          main
        }
      }
    }
  }
`)

/** Where to go and whom to call: the address opens the map, each number dials. */
export function VisitPlace(props: { visit: FragmentType<typeof VisitPlaceOf> }) {
  const { t } = useTranslation('myDay')
  const { serviceRecord } = readFragment(VisitPlaceOf, props.visit)
  const address = serviceRecord.serviceAddress || serviceRecord.customer.address
  return (
    <Section title={t('visit.where')}>
      {address && (
        <Button
          block
          className={styles.address}
          href={mapLink(address)}
          target="_blank"
          rel="noreferrer"
          icon={<EnvironmentOutlined aria-hidden />}
          aria-label={t('card.mapOf', { address })}
        >
          <span className={styles.text}>{address}</span>
        </Button>
      )}
      <ul className={styles.people}>
        {peopleOf(serviceRecord).map(({ name, title, phone }) => (
          <li key={phone} className={styles.person}>
            <span className={styles.who}>
              <strong>{name}</strong>
              {title && <span className={styles.title}>{title}</span>}
            </span>
            <Button
              href={callLink(phone)}
              icon={<PhoneOutlined aria-hidden />}
              aria-label={`${t('card.call', { phone })} · ${name}`}
            >
              {phone}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Whom to call, each number once: who called first, then the customer's main contact and the others. */
function peopleOf({ callerName, callerPhone, customer }: MyDayPlaceFragment['serviceRecord']) {
  const contacts = [...(customer.contacts ?? [])].sort((a, b) => Number(b.main) - Number(a.main))
  const all = [
    { name: callerName || customer.name, title: '', phone: callerPhone },
    ...contacts,
    { name: customer.name, title: '', phone: customer.phone },
  ]
  const seen = new Set<string>()
  return all.flatMap(({ name, title, phone }) => {
    if (!phone || seen.has(callLink(phone))) return []
    seen.add(callLink(phone))
    return [{ name, title, phone }]
  })
}

import { EnvironmentOutlined, PhoneOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { ChargeClassTag } from '@/components/ChargeClassTag'
import { SeverityTag } from '@/components/SeverityTag'
import { VisitStatusTag } from '@/components/VisitStatusTag'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { dayOf } from '@/lib/dates'
import { CompanyZone, useFormats } from '@/lib/formats'
import { visitPath } from '../addresses'
import { NextStep } from '../steps/NextStep'
import { useVisitSteps } from '../steps/useVisitSteps'
import { callLink, mapLink } from '../ways'
import styles from './VisitCard.module.css'
import { VisitTime } from './VisitTime'

export const VisitCardOf = graphql(`
  fragment MyDayCard on Visit {
    id
    number
    status
    purpose
    plannedStart
    ...MyDayVisitTime
    ...MyDayProgress
    technicians {
      id
      name
    }
    serviceRecord {
      id
      symptom
      severity
      chargeClass
      promisedAt
      callerName
      callerPhone
      serviceAddress
      customer {
        id
        name
        phone
        address
      }
      product {
        id
        model
        name
      }
      productUnit {
        id
        serialNumber
      }
    }
  }
`)

interface VisitCardProps {
  visit: FragmentType<typeof VisitCardOf>
  /** Whose day it is: the others who come along are named. */
  viewerID: string
  /** The day under which the card stands. */
  day: string
  /** How much the next step stands out: the visit at hand more than later ones, those of coming days not at all. */
  emphasis: 'high' | 'low' | 'none'
  /** Reads the day anew. */
  reload: () => void
}

/** A visit that is still to be made: all that is needed to get there, and the next step. */
export function VisitCard({ visit: of, viewerID, day, emphasis, reload }: VisitCardProps) {
  const { t } = useTranslation('myDay')
  const formats = useFormats()
  const zone = useContext(CompanyZone)
  const navigate = useNavigate()
  const visit = readFragment(VisitCardOf, of)
  const steps = useVisitSteps(visit, {
    id: visit.id,
    number: visit.number,
    customer: visit.serviceRecord.customer.name,
  })
  const record = visit.serviceRecord
  const { customer, product, productUnit } = record
  const others = (visit.technicians ?? []).filter(({ id }) => id !== viewerID)
  const path = visitPath(visit.id)
  const unit = [product?.model, product?.name, productUnit?.serialNumber]
    .filter(Boolean)
    .join(' · ')
  const promisedDay = record.promisedAt && dayOf(record.promisedAt, zone)
  return (
    <article className={styles.card} aria-label={customer.name}>
      <header className={styles.header}>
        <VisitTime visit={visit} day={day} />
        <VisitStatusTag status={steps.visit.status} />
        <span className={styles.severity}>
          <SeverityTag severity={record.severity} />
        </span>
      </header>
      <h3 className={styles.customer}>
        <Link to={path} aria-label={t('card.open', { customer: customer.name })}>
          {customer.name}
        </Link>
      </h3>
      <p className={styles.unit}>{unit || t('card.noUnit')}</p>
      <p className={styles.symptom}>{visit.purpose || record.symptom}</p>
      <p className={styles.tags}>
        <ChargeClassTag chargeClass={record.chargeClass} />
        {record.promisedAt && (
          <span>
            {t('card.promised', {
              time: formats.instant(record.promisedAt, promisedDay === day ? 'time' : 'short'),
            })}
          </span>
        )}
        {others.length > 0 && (
          <span>{t('card.with', { names: others.map(({ name }) => name).join('、') })}</span>
        )}
      </p>
      <footer className={styles.footer}>
        <Ways
          phone={record.callerPhone || customer.phone}
          address={record.serviceAddress || customer.address}
        />
        {emphasis !== 'none' && (
          <div className={styles.step}>
            <NextStep
              brief
              quiet={emphasis === 'low'}
              steps={steps}
              openForm={(action) => void navigate(visitPath(visit.id, action))}
              reload={reload}
            />
          </div>
        )}
      </footer>
    </article>
  )
}

/** How to get there, and how to say that one is coming. */
function Ways(props: { phone: string | null | undefined; address: string | null | undefined }) {
  const { t } = useTranslation('myDay')
  const { phone, address } = props
  if (!phone && !address) return null
  return (
    <div className={styles.ways}>
      {address && (
        <Button
          className={styles.map}
          href={mapLink(address)}
          target="_blank"
          rel="noreferrer"
          icon={<EnvironmentOutlined aria-hidden />}
          aria-label={t('card.mapOf', { address })}
        >
          <span className={styles.address}>{address}</span>
        </Button>
      )}
      {phone && (
        <Button
          className={styles.call}
          href={callLink(phone)}
          icon={<PhoneOutlined aria-hidden />}
          aria-label={t('card.call', { phone })}
        />
      )}
    </div>
  )
}

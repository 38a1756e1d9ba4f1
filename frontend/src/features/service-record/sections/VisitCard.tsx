import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { AttachmentImage } from '@/components/AttachmentImage'
import { Facts } from '@/components/Facts'
import { PrintMenu } from '@/components/PrintMenu'
import { VisitStatusTag } from '@/components/VisitStatusTag'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { VisitCardFragment } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import { visitForms } from '@/lib/print-forms'
import { useRecordPage } from '../context'
import prose from './prose.module.css'
import styles from './VisitCard.module.css'

const VisitCardOf = graphql(`
  fragment VisitCard on Visit {
    id
    number
    status
    purpose
    plannedStart
    plannedEnd
    dispatchedAt
    departedAt
    arrivedAt
    finishedAt
    returnedAt
    cancelledAt
    findings
    workDone
    labourMinutes
    opinion
    opinionNote
    signedBy
    signedAt
    allowedActions
    technicians {
      id
      name
      phone
    }
    dispatchedBy {
      id
      name
    }
    signature {
      id
    }
  }
`)

/** One visit: who, when, what was found and done, and the customer's opinion and signature. */
export function VisitCard(props: { visit: FragmentType<typeof VisitCardOf> }) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const { t: forms } = useTranslation('printForms')
  const formats = useFormats()
  const visit = readFragment(VisitCardOf, props.visit)
  return (
    <article className={styles.visit} aria-label={visit.number}>
      <header className={styles.header}>
        <h3 className={styles.number}>{visit.number}</h3>
        <VisitStatusTag status={visit.status} />
        <span className={styles.planned}>
          {t('visits.planned')} {formats.instant(visit.plannedStart)}
          {visit.plannedEnd && ` – ${formats.instant(visit.plannedEnd)}`}
        </span>
        <PrintMenu
          forms={visitForms}
          id={visit.id}
          size="small"
          label={forms('printOf', { number: visit.number })}
        />
        <VisitActions visit={visit} />
      </header>
      <Stops visit={visit} />
      <Facts
        facts={[
          { label: t('visits.technicians'), value: <Crew visit={visit} /> },
          {
            label: t('visits.labour'),
            value: visit.labourMinutes > 0 ? <Minutes minutes={visit.labourMinutes} /> : null,
          },
          { label: t('visits.purpose'), value: visit.purpose, wide: true },
          { label: t('visits.findings'), value: visit.findings, wide: true },
          { label: t('visits.workDone'), value: visit.workDone, wide: true },
          {
            label: t('visits.opinion'),
            value: visit.opinion && (
              <>
                {label(`customerOpinion.${visit.opinion}`)}
                {visit.opinionNote && <p className={prose.said}>{visit.opinionNote}</p>}
              </>
            ),
          },
          {
            label: t('visits.signature'),
            value: visit.signedAt && <Signature visit={visit} at={visit.signedAt} />,
          },
        ]}
      />
    </article>
  )
}

function VisitActions({ visit }: { visit: VisitCardFragment }) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const { open } = useRecordPage()
  if (visit.allowedActions.length === 0) return null
  return (
    <fieldset className={styles.actions} aria-label={t('visits.actions', { number: visit.number })}>
      {visit.allowedActions.map((action) => (
        <Button
          key={action}
          size="small"
          danger={action === 'CANCEL_VISIT'}
          onClick={() => open(action, visit.id)}
        >
          {label(`serviceAction.${action}`)}
        </Button>
      ))}
    </fieldset>
  )
}

/** When they set out, arrived and so on, as far as it has come. */
function Stops({ visit }: { visit: VisitCardFragment }) {
  const { t } = useTranslation('serviceRecord')
  const formats = useFormats()
  const stops = [
    ['dispatched', visit.dispatchedAt],
    ['departed', visit.departedAt],
    ['arrived', visit.arrivedAt],
    ['finished', visit.finishedAt],
    ['returned', visit.returnedAt],
    ['cancelled', visit.cancelledAt],
  ] as const
  return (
    <ol className={styles.stops}>
      {stops.map(
        ([name, at]) =>
          at && (
            <li key={name}>
              <span className={styles.stop}>{t(`visits.${name}`)}</span>
              <time dateTime={at}>{formats.instant(at)}</time>
            </li>
          ),
      )}
    </ol>
  )
}

function Crew({ visit }: { visit: VisitCardFragment }) {
  const { t } = useTranslation('serviceRecord')
  return (
    <>
      {(visit.technicians ?? []).map(({ id, name, phone }) => (
        <span key={id} className={styles.technician}>
          {name}
          {phone && (
            <a href={`tel:${phone}`} aria-label={t('customer.call', { name, phone })}>
              {phone}
            </a>
          )}
        </span>
      ))}
      {visit.dispatchedBy && (
        <span className={prose.by}>
          {t('visits.dispatchedBy', { name: visit.dispatchedBy.name })}
        </span>
      )}
    </>
  )
}

function Minutes({ minutes }: { minutes: number }) {
  const { t } = useTranslation('serviceRecord')
  return minutes < 60
    ? t('visits.minutes', { minutes })
    : t('visits.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}

function Signature({ visit, at }: { visit: VisitCardFragment; at: string }) {
  const { t } = useTranslation('serviceRecord')
  const formats = useFormats()
  return (
    <>
      {visit.signature && (
        <AttachmentImage
          id={visit.signature.id}
          alt={t('visits.signatureOf', { name: visit.signedBy })}
          className={styles.signature}
        />
      )}
      <span className={prose.by}>
        {t('visits.signedBy', { name: visit.signedBy ?? '', time: formats.instant(at) })}
      </span>
    </>
  )
}

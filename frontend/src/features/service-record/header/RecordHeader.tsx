import { ArrowLeftOutlined, ClockCircleOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ChargeClassTag } from '@/components/ChargeClassTag'
import { SeverityTag } from '@/components/SeverityTag'
import { StatusTag } from '@/components/StatusTag'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { RecordHeaderFragment, ServiceRecordStatus } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { useNow } from '@/lib/now'
import { serviceRecordsPath } from '@/lib/paths'
import { Milestones } from './Milestones'
import { RecordActions } from './RecordActions'
import { RecordClocks } from './RecordClocks'
import styles from './RecordHeader.module.css'

const RecordHeaderOf = graphql(`
  fragment RecordHeader on ServiceRecord {
    id
    number
    kind
    status
    severity
    chargeClass
    chargeClassOverridden
    createdAt
    reportedAt
    promisedAt
    needsNewTime
    startedAt
    holdReason
    moves: events(
      first: 1
      where: { toStatusNotNil: true }
      orderBy: { field: AT, direction: DESC }
    ) {
      edges {
        node {
          id
          at
        }
      }
    }
    ...RecordActions
    ...RecordClocks
    ...Milestones
  }
`)

/** Number, state, dates that matter, and what to do next. */
export function RecordHeader(props: { record: FragmentType<typeof RecordHeaderOf> }) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const record = readFragment(RecordHeaderOf, props.record)
  return (
    <header className={styles.header}>
      <Link to={serviceRecordsPath} className={styles.back}>
        <ArrowLeftOutlined aria-hidden="true" /> {t('list')}
      </Link>
      <div className={styles.top}>
        <div className={styles.names}>
          <h1 className={styles.number}>{record.number}</h1>
          <div className={styles.tags}>
            <StatusTag status={record.status} />
            <SeverityTag severity={record.severity} />
            <span>{label(`serviceRecordKind.${record.kind}`)}</span>
            <span className={styles.charge}>
              <ChargeClassTag chargeClass={record.chargeClass} />
              {record.chargeClassOverridden && (
                <span className={styles.remark}>{t('header.overridden')}</span>
              )}
            </span>
          </div>
        </div>
        <RecordActions record={record} />
      </div>
      <Dates record={record} />
      <RecordClocks record={record} />
      <Milestones record={record} />
    </header>
  )
}

/** Statuses in which an arrival that was promised is still awaited. */
const awaiting: ReadonlySet<ServiceRecordStatus> = new Set([
  'REGISTERED',
  'TRIAGED',
  'PLANNED',
  'DISPATCHED',
])

function Dates({ record }: { record: RecordHeaderFragment }) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const formats = useFormats()
  const now = useNow()
  const [move] = nodesOf(record.moves)
  const since = move?.at ?? record.createdAt
  const late = isLate(record, now)
  return (
    <dl className={styles.dates}>
      <DateFact name={t('header.reported')}>
        <Moment at={record.reportedAt} now={now} />
      </DateFact>
      {record.promisedAt && (
        <DateFact name={t('header.promised')}>
          <span className={late ? styles.late : undefined}>
            <Moment at={record.promisedAt} now={now} />
            {late && (
              <>
                {' '}
                <ClockCircleOutlined aria-hidden="true" /> {t('header.overdue')}
              </>
            )}
          </span>
        </DateFact>
      )}
      {record.needsNewTime && (
        <DateFact name={t('header.next')}>
          <strong className={styles.late}>{t('header.needsNewTime')}</strong>
        </DateFact>
      )}
      <DateFact name={t('header.status')}>
        {t('header.since', { time: formats.instant(since) })}
        <span className={styles.distance}>{formats.distance(since, now)}</span>
      </DateFact>
      {record.status === 'ON_HOLD' && record.holdReason && (
        <DateFact name={t('header.held')}>{label(`holdReason.${record.holdReason}`)}</DateFact>
      )}
    </dl>
  )
}

/** Whether an arrival was promised for a time that has passed, and nobody has begun. */
function isLate({ promisedAt, startedAt, status }: RecordHeaderFragment, now: Date): boolean {
  if (!promisedAt || startedAt || !awaiting.has(status)) return false
  return new Date(promisedAt) < now
}

function DateFact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.date}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Moment({ at, now }: { at: string; now: Date }) {
  const formats = useFormats()
  return (
    <>
      <time dateTime={at}>{formats.instant(at)}</time>
      <span className={styles.distance}>{formats.distance(at, now)}</span>
    </>
  )
}

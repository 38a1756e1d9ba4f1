import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { PageSkeleton } from '@/components/PageSkeleton'
import { RelatedRows } from '@/components/RelatedRows'
import { Section } from '@/components/Section'
import { SeverityTag } from '@/components/SeverityTag'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { ServiceDayQuery } from '@/gql/graphql'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { serviceRecordPath } from '@/lib/paths'
import { useWorkingTime } from '@/lib/working-time'
import styles from './DailyReportPage.module.css'
import { Figures } from './Figures'
import { KindTable } from './KindTable'
import { Nothing } from './Nothing'

const ReportedRecord = graphql(`
  fragment ReportedRecord on ServiceRecord {
    id
    number
    severity
    symptom
    promisedAt
    customer {
      id
      name
    }
  }
`)

const serviceDayQuery = graphql(`
  query ServiceDay($date: Date!, $departmentID: ID) {
    serviceDay(date: $date, departmentID: $departmentID) {
      date
      over
      registered
      dispatched
      finished
      arrivalsMissed
      clocksMissed
      notDispatchedCount
      notDispatched(limit: 25) {
        ...ReportedRecord
      }
      overdue(limit: 25) {
        ...ReportedRecord
      }
      sum {
        leftOver
        openIssues
        time {
          total
        }
      }
      kinds {
        ...KindOfWorkRow
      }
      technicians {
        technician {
          id
          name
        }
        sum {
          visits
          repairs
          finished
          leftOver
          time {
            onTheWay
            onSite
            inWorkshop
            total
          }
        }
      }
    }
  }
`)

const context = { additionalTypenames: ['Visit', 'ServiceRecord', 'RepairCard'] }

type Day = ServiceDayQuery['serviceDay']

interface ServiceReportProps {
  day: string
  /** All that the viewer sees without one. */
  department: string | undefined
  /** The address of a technician's own report. */
  onTechnician: (id: string) => URLSearchParams
}

/** What came in and what was done on a day, by technician and by kind of work, and what comes first tomorrow. */
export function ServiceReport({ day, department, onTechnician }: ServiceReportProps) {
  const { t } = useTranslation('dailyReports')
  const [{ data, error }, ask] = useQuery({
    query: serviceDayQuery,
    variables: { date: day, departmentID: department ?? null },
    context,
    requestPolicy: 'cache-and-network',
  })
  if (error) {
    return (
      <FaultAlert fault={faultOf(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
    )
  }
  const report = data?.serviceDay
  if (!report) return <PageSkeleton />
  return (
    <div className={styles.sections}>
      <div>
        {!report.over && <p className={styles.notOver}>{t('notOver')}</p>}
        <Numbers report={report} />
      </div>
      {report.technicians.length === 0 ? (
        <Nothing />
      ) : (
        <Technicians rows={report.technicians} onTechnician={onTechnician} />
      )}
      <KindTable kinds={report.kinds} />
      <Records
        title={t('tomorrow')}
        empty={t('noJobsTomorrow')}
        rows={report.notDispatched}
        count={report.notDispatchedCount}
      />
      <Records
        title={t('overdue')}
        empty={t('noOverdue')}
        rows={report.overdue}
        count={report.arrivalsMissed}
      />
    </div>
  )
}

function Numbers({ report }: { report: Day }) {
  const { t } = useTranslation('dailyReports')
  const formats = useFormats()
  const words = useWorkingTime()
  const count = (name: keyof typeof counts) => ({
    label: t(`facts.${name}`),
    value: formats.number(counts[name]),
    bad: bad.has(name) && counts[name] > 0,
  })
  const counts = {
    registered: report.registered,
    dispatched: report.dispatched,
    finished: report.finished,
    leftOver: report.sum.leftOver,
    notDispatched: report.notDispatchedCount,
    arrivalsMissed: report.arrivalsMissed,
    clocksMissed: report.clocksMissed,
    openIssues: report.sum.openIssues,
  }
  return (
    <Figures
      figures={[
        count('registered'),
        count('dispatched'),
        count('finished'),
        count('leftOver'),
        count('notDispatched'),
        count('arrivalsMissed'),
        count('clocksMissed'),
        count('openIssues'),
        { label: t('facts.total'), value: words(report.sum.time.total) },
      ]}
    />
  )
}

const bad: ReadonlySet<string> = new Set([
  'leftOver',
  'notDispatched',
  'arrivalsMissed',
  'clocksMissed',
])

interface TechniciansProps {
  rows: Day['technicians']
  onTechnician: (id: string) => URLSearchParams
}

function Technicians({ rows, onTechnician }: TechniciansProps) {
  const { t } = useTranslation('dailyReports')
  const formats = useFormats()
  const words = useWorkingTime()
  const heads = [
    t('facts.visits'),
    t('facts.repairs'),
    t('columns.finished'),
    t('columns.leftOver'),
    t('time.onTheWay'),
    t('time.onSite'),
    t('time.inWorkshop'),
    t('time.total'),
  ]
  return (
    <Section title={t('byTechnician')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard */}
      <section className={styles.frame} tabIndex={0} aria-label={t('byTechnician')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('columns.technician')}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className={styles.amount}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ technician, sum: { time, ...sum } }) => (
              <tr key={technician.id}>
                <td>
                  <Link to={{ search: onTechnician(technician.id).toString() }}>
                    {technician.name}
                  </Link>
                </td>
                {[
                  formats.number(sum.visits),
                  formats.number(sum.repairs),
                  formats.number(sum.finished),
                  formats.number(sum.leftOver),
                  words(time.onTheWay),
                  words(time.onSite),
                  words(time.inWorkshop),
                  words(time.total),
                ].map((text, at) => (
                  <td key={heads[at]} className={styles.amount}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  )
}

interface RecordsProps {
  title: string
  empty: string
  rows: readonly FragmentType<typeof ReportedRecord>[]
  count: number
}

function Records({ title, empty, count, ...props }: RecordsProps) {
  const { t } = useTranslation('dailyReports')
  const formats = useFormats()
  const rows = readFragment(ReportedRecord, props.rows)
  return (
    <Section title={title}>
      <RelatedRows
        empty={empty}
        rows={rows.map(({ id, number, symptom, severity, customer, promisedAt }) => ({
          id,
          name: number,
          to: serviceRecordPath(id),
          text: `${customer.name} · ${symptom}`,
          end: (
            <>
              <SeverityTag severity={severity} />
              {promisedAt && (
                <span>{t('columns.promised', { time: formats.instant(promisedAt, 'short') })}</span>
              )}
            </>
          ),
        }))}
        {...(count > rows.length ? { more: t('more', { count }) } : {})}
      />
    </Section>
  )
}

import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { PageSkeleton } from '@/components/PageSkeleton'
import { Section } from '@/components/Section'
import { graphql } from '@/gql'
import type { TechnicianDayQuery } from '@/gql/graphql'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { serviceRecordPath } from '@/lib/paths'
import { useWorkingTime } from '@/lib/working-time'
import styles from './DailyReportPage.module.css'
import { Figures } from './Figures'
import { KindTable } from './KindTable'
import { Nothing } from './Nothing'

const technicianDayQuery = graphql(`
  query TechnicianDay($date: Date!, $technicianID: ID) {
    technicianDay(date: $date, technicianID: $technicianID) {
      date
      over
      technician {
        id
        name
      }
      jobs {
        visitID
        repairCardID
        number
        serviceRecordID
        serviceRecordNumber
        kind
        customer
        product
        symptom
        workDone
        colleagues
        plannedAt
        beganAt
        endedAt
        outcome
        running
        openIssues
        time {
          total
        }
      }
      sum {
        visits
        repairs
        finished
        leftOver
        openIssues
        time {
          onTheWay
          onSite
          inWorkshop
          total
        }
      }
      kinds {
        ...KindOfWorkRow
      }
    }
  }
`)

const context = { additionalTypenames: ['Visit', 'ServiceRecord', 'RepairCard'] }

type Day = TechnicianDayQuery['technicianDay']

interface TechnicianReportProps {
  day: string
  /** The viewer without one. */
  technician: string | undefined
}

/** What a technician did on a day, for how long, and what came of it. */
export function TechnicianReport({ day, technician }: TechnicianReportProps) {
  const { t } = useTranslation('dailyReports')
  const formats = useFormats()
  const words = useWorkingTime()
  const [{ data, error }, ask] = useQuery({
    query: technicianDayQuery,
    variables: { date: day, technicianID: technician ?? null },
    context,
    requestPolicy: 'cache-and-network',
  })
  if (error) {
    return (
      <FaultAlert fault={faultOf(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
    )
  }
  const report = data?.technicianDay
  if (!report) return <PageSkeleton />
  const { sum } = report
  return (
    <div className={styles.sections}>
      <Section title={report.technician.name}>
        {!report.over && <p className={styles.notOver}>{t('notOver')}</p>}
        <Figures
          figures={[
            { label: t('facts.total'), value: words(sum.time.total) },
            { label: t('time.onTheWay'), value: words(sum.time.onTheWay) },
            { label: t('time.onSite'), value: words(sum.time.onSite) },
            { label: t('time.inWorkshop'), value: words(sum.time.inWorkshop) },
            { label: t('facts.visits'), value: formats.number(sum.visits) },
            { label: t('facts.repairs'), value: formats.number(sum.repairs) },
            { label: t('facts.finished'), value: formats.number(sum.finished) },
            {
              label: t('facts.leftOver'),
              value: formats.number(sum.leftOver),
              bad: sum.leftOver > 0,
            },
            {
              label: t('facts.openIssues'),
              value: formats.number(sum.openIssues),
              bad: sum.openIssues > 0,
            },
          ]}
        />
      </Section>
      {report.jobs.length === 0 ? <Nothing /> : <Jobs jobs={report.jobs} />}
      <KindTable kinds={report.kinds} />
    </div>
  )
}

function Jobs({ jobs }: { jobs: Day['jobs'] }) {
  const { t } = useTranslation('dailyReports')
  return (
    <Section title={t('jobs')}>
      <ul className={styles.jobs}>
        {jobs.map((job) => (
          <Job key={job.visitID ?? job.repairCardID} job={job} />
        ))}
      </ul>
    </Section>
  )
}

function Job({ job }: { job: Day['jobs'][number] }) {
  const { t } = useTranslation('dailyReports')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  const words = useWorkingTime()
  const span = job.beganAt
    ? `${formats.instant(job.beganAt, 'short')} – ${job.endedAt ? formats.instant(job.endedAt, 'short') : ''}`
    : job.plannedAt && t('columns.planned', { time: formats.instant(job.plannedAt, 'short') })
  return (
    <li>
      <span className={styles.line}>
        <span>
          <Link to={serviceRecordPath(job.serviceRecordID)}>
            {job.number} · {job.customer}
          </Link>
        </span>
        <span>
          {te(`dayOutcome.${job.outcome}`)} · {words(job.time.total)}
          {job.running && ` · ${t('running')}`}
        </span>
      </span>
      <span className={styles.line}>
        <span>
          {te(`serviceRecordKind.${job.kind}`)} · {job.serviceRecordNumber} {job.product}
        </span>
        <span className={styles.note}>{span}</span>
      </span>
      <span className={styles.note}>{job.workDone || job.symptom}</span>
      {(job.colleagues.length > 0 || job.openIssues > 0) && (
        <span className={styles.line}>
          {job.colleagues.length > 0 && (
            <span className={styles.note}>{t('with', { names: job.colleagues.join(', ') })}</span>
          )}
          {job.openIssues > 0 && (
            <span className={styles.bad}>{t('issues', { count: job.openIssues })}</span>
          )}
        </span>
      )}
    </li>
  )
}

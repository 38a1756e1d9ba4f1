import { Empty, Skeleton } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery, useSubscription } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { SeveritySign } from '@/components/SeverityTag'
import { ShortInstant } from '@/components/ShortInstant'
import { graphql } from '@/gql'
import type { WorkQueuesQuery } from '@/gql/graphql'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { useNow } from '@/lib/now'
import { serviceRecordPath, serviceRecordsPath } from '@/lib/paths'
import type { Viewer } from '@/lib/viewer'
import styles from './Queues.module.css'
import { queuePath } from './queue-links'

const queuesQuery = graphql(`
  query WorkQueues {
    workQueues {
      kind
      count
      overdue
      serviceRecords(limit: 5) {
        id
        number
        severity
        symptom
        promisedAt
        reportedAt
        startedAt
        customer {
          id
          name
        }
      }
    }
  }
`)

const changesSubscription = graphql(`
  subscription DashboardChanges {
    serviceRecordChanged {
      at
    }
  }
`)

type Queue = WorkQueuesQuery['workQueues'][number]

/** What waits for the viewer, the most pressing kind first, kept up to date. */
export function Queues({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('dashboard')
  const [{ data, error }, ask] = useQuery({
    query: queuesQuery,
    requestPolicy: 'cache-and-network',
  })
  const again = () => ask({ requestPolicy: 'network-only' })
  const [{ data: change }] = useSubscription({ query: changesSubscription })
  useEffect(() => {
    if (!change) return
    const timer = setTimeout(() => ask({ requestPolicy: 'network-only' }), 1_000)
    return () => clearTimeout(timer)
  }, [change, ask])
  if (error && !data) return <FaultAlert fault={faultOf(error)} onRetry={again} />
  if (!data) return <Skeleton active paragraph={{ rows: 6 }} />
  if (data.workQueues.length === 0) return null
  const waiting = data.workQueues.filter(({ count }) => count > 0)
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting" className={styles.heading}>
        {t('waiting')}
      </h2>
      {waiting.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('nothingWaits')}>
          <Link to={serviceRecordsPath}>{t('toRecords')}</Link>
        </Empty>
      ) : (
        <div className={styles.queues}>
          {waiting.map((queue) => (
            <QueueCard key={queue.kind} queue={queue} viewer={viewer} />
          ))}
        </div>
      )}
    </section>
  )
}

function QueueCard({ queue, viewer }: { queue: Queue; viewer: Viewer }) {
  const { t } = useTranslation('dashboard')
  const formats = useFormats()
  const now = useNow()
  return (
    <article className={styles.queue} aria-labelledby={`queue-${queue.kind}`}>
      <header className={styles.header}>
        <h3 id={`queue-${queue.kind}`} className={styles.title}>
          <Link to={queuePath(queue.kind, viewer)}>{t(`queues.${queue.kind}`)}</Link>
        </h3>
        <span className={styles.count} data-queue={queue.kind}>
          {formats.number(queue.count)}
        </span>
        {queue.overdue > 0 && (
          <span className={styles.overdue}>
            {t('overdue', { number: formats.number(queue.overdue) })}
          </span>
        )}
      </header>
      <ul className={styles.records}>
        {queue.serviceRecords.map((record) => {
          const late = record.promisedAt && !record.startedAt && new Date(record.promisedAt) < now
          return (
            <li key={record.id}>
              <Link to={serviceRecordPath(record.id)} className={styles.record}>
                <SeveritySign severity={record.severity} />
                <span className={styles.text}>
                  {record.customer.name} · {record.symptom}
                </span>
                <span className={late ? styles.late : styles.time}>
                  {late && t('late')} <ShortInstant at={record.promisedAt ?? record.reportedAt} />
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </article>
  )
}

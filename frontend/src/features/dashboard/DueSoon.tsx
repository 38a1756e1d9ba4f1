import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { Section } from '@/components/Section'
import { SeveritySign } from '@/components/SeverityTag'
import { ShortInstant } from '@/components/ShortInstant'
import { graphql } from '@/gql'
import { nodesOf } from '@/lib/graphql/connection'
import { useNow } from '@/lib/now'
import { serviceRecordPath, serviceRecordsPath } from '@/lib/paths'
import { writeSearch } from '@/lib/service-records-search'
import styles from './Queues.module.css'

const dueQuery = graphql(`
  query DueSoon($before: Time!) {
    serviceRecords(
      first: 8
      orderBy: { field: NEXT_DUE_AT, direction: ASC }
      where: { nextDueAtLT: $before }
    ) {
      totalCount
      edges {
        node {
          id
          number
          severity
          symptom
          nextDueAt
          nextClock
          customer {
            id
            name
          }
        }
      }
    }
  }
`)

const aDay = 24 * 3_600_000
const aQuarter = 15 * 60_000

/** The response times that run out within a day or have run out; nothing where there are none. */
export function DueSoon() {
  const { t } = useTranslation('clocks')
  const { t: te } = useTranslation('enums')
  const now = useNow()
  // The question stays the same for a while, so that its answer is kept.
  const quarter = Math.floor(now.getTime() / aQuarter)
  const variables = useMemo(
    () => ({ before: new Date(quarter * aQuarter + aDay).toISOString() }),
    [quarter],
  )
  const [{ data }] = useQuery({
    query: dueQuery,
    variables,
    requestPolicy: 'cache-and-network',
  })
  const records = nodesOf(data?.serviceRecords)
  if (records.length === 0) return null
  const all = `${serviceRecordsPath}?${writeSearch({ sort: 'due', ascending: true })}`
  return (
    <Section
      title={t('running')}
      extra={<Link to={all}>{t('all', { count: data?.serviceRecords.totalCount ?? 0 })}</Link>}
    >
      <p className={styles.time}>{t('runningLead')}</p>
      <ul className={styles.records}>
        {records.map(({ id, severity, symptom, customer, nextDueAt, nextClock }) => {
          const late = nextDueAt ? Date.parse(nextDueAt) < now.getTime() : false
          return (
            <li key={id}>
              <Link to={serviceRecordPath(id)} className={styles.record}>
                <SeveritySign severity={severity} />
                <span className={styles.text}>
                  {customer.name} · {symptom}
                </span>
                <span className={late ? styles.late : styles.time}>
                  {nextClock && te(`responseClockKind.${nextClock}`)} {late && t('overdue')}{' '}
                  {nextDueAt && <ShortInstant at={nextDueAt} />}
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

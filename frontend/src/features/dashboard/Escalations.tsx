import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { Section } from '@/components/Section'
import { ShortInstant } from '@/components/ShortInstant'
import { graphql } from '@/gql'
import { nodesOf } from '@/lib/graphql/connection'
import { escalationsPath, serviceRecordPath } from '@/lib/paths'
import type { Viewer } from '@/lib/viewer'
import styles from './Queues.module.css'

const escalationsQuery = graphql(`
  query Escalations {
    escalations(first: 8, orderBy: { field: TAKEN_AT, direction: DESC }) {
      edges {
        node {
          id
          step
          takenAt
          told
          responseClock {
            id
            kind
          }
          serviceRecord {
            id
            number
            customer {
              id
              name
            }
          }
        }
      }
    }
  }
`)

/** The latest warnings and escalations of what the viewer answers for; heads and general managers have them. */
export function Escalations({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('clocks')
  const { t: te } = useTranslation('enums')
  const { t: ts } = useTranslation('escalations')
  const answers = viewer.role === 'HEAD' || viewer.role === 'EXECUTIVE'
  const [{ data }] = useQuery({
    query: escalationsQuery,
    pause: !answers,
    requestPolicy: 'cache-and-network',
  })
  const steps = nodesOf(data?.escalations)
  if (!answers || steps.length === 0) return null
  return (
    <Section title={t('escalations')} extra={<Link to={escalationsPath}>{ts('all')}</Link>}>
      <ul className={styles.records}>
        {steps.map(({ id, step, takenAt, told, responseClock, serviceRecord }) => (
          <li key={id}>
            <Link to={serviceRecordPath(serviceRecord.id)} className={styles.record}>
              <span className={step === 'WARN' ? styles.time : styles.late}>
                {te(`escalationStep.${step}`)}
              </span>
              <span className={styles.text}>
                {serviceRecord.number} · {te(`responseClockKind.${responseClock.kind}`)} ·{' '}
                {serviceRecord.customer.name} · {t('told', { count: told })}
              </span>
              <span className={styles.time}>
                <ShortInstant at={takenAt} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

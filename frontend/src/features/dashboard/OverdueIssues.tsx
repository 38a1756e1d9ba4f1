import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { Section } from '@/components/Section'
import { graphql } from '@/gql'
import { useFormats } from '@/lib/formats'
import { openIssuesPath } from '@/lib/paths'
import styles from './Queues.module.css'

const overdueIssuesQuery = graphql(`
  query OverdueIssues {
    followedIssues(standing: OVERDUE, limit: 5) {
      totalCount
      openIssues {
        id
        description
        dueOn
        serviceRecord {
          id
          customer {
            id
            name
          }
        }
      }
    }
  }
`)

const context = { additionalTypenames: ['OpenIssue', 'ServiceRecord'] }

/** The issues left over whose day is past, and the way to all of them; nothing where there are none. */
export function OverdueIssues() {
  const { t } = useTranslation('openIssues')
  const formats = useFormats()
  const [{ data }] = useQuery({
    query: overdueIssuesQuery,
    context,
    requestPolicy: 'cache-and-network',
  })
  const found = data?.followedIssues
  if (!found || found.totalCount === 0) return null
  return (
    <Section title={t('title')} extra={<Link to={openIssuesPath}>{t('all')}</Link>}>
      <p className={styles.late}>{t('overdue', { count: found.totalCount })}</p>
      <ul className={styles.records}>
        {found.openIssues.map(({ id, description, dueOn, serviceRecord }) => (
          <li key={id}>
            <Link to={`${openIssuesPath}?issue=${id}`} className={styles.record}>
              <span className={styles.text}>
                {serviceRecord.customer.name} · {description}
              </span>
              <span className={styles.late}>{dueOn && formats.day(dueOn)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

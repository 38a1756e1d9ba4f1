import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { Section } from '@/components/Section'
import { ShortInstant } from '@/components/ShortInstant'
import { graphql } from '@/gql'
import { nodesOf } from '@/lib/graphql/connection'
import { serviceRecordPath } from '@/lib/paths'
import type { Viewer } from '@/lib/viewer'
import styles from './Queues.module.css'

const mentionsQuery = graphql(`
  query Mentions($viewer: ID!) {
    serviceEvents(
      first: 5
      orderBy: { field: AT, direction: DESC }
      where: { hasMentionedWith: [{ id: $viewer }] }
    ) {
      edges {
        node {
          id
          at
          note
          actor {
            id
            name
          }
          serviceRecord {
            id
            number
          }
        }
      }
    }
  }
`)

/** The latest notes that speak to the viewer; nothing where there are none. */
export function Mentions({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('dashboard')
  const [{ data }] = useQuery({ query: mentionsQuery, variables: { viewer: viewer.id } })
  const mentions = nodesOf(data?.serviceEvents)
  if (mentions.length === 0) return null
  return (
    <Section title={t('mentions')}>
      <ul className={styles.records}>
        {mentions.map(({ id, at, note, actor, serviceRecord }) => (
          <li key={id}>
            <Link to={serviceRecordPath(serviceRecord.id)} className={styles.record}>
              <span>{actor?.name}</span>
              <span className={styles.text}>
                {serviceRecord.number} · {note}
              </span>
              <span className={styles.time}>
                <ShortInstant at={at} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

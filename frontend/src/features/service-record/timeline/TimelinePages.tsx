import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { graphql } from '@/gql'
import { faultOf } from '@/lib/errors'
import { nodesOf } from '@/lib/graphql/connection'
import styles from './Timeline.module.css'
import { TimelineEvent } from './TimelineEvent'

export const timelineQuery = graphql(`
  query RecordTimeline($id: ID!, $after: Cursor) {
    node(id: $id) {
      ... on ServiceRecord {
        id
        events(first: 20, after: $after, orderBy: { field: AT, direction: DESC }) {
          edges {
            node {
              id
              ...TimelineEvent
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`)

/**
 * A page of the timeline and, once asked for, the older ones below it. Each
 * begins where the one above ends now, so that a new event moves all of them
 * along and none is lost between two pages.
 */
export function TimelinePages({ id, after }: { id: string; after: string | null }) {
  const { t } = useTranslation('serviceRecord')
  const [older, setOlder] = useState(false)
  const [{ data, error }, refetch] = useQuery({ query: timelineQuery, variables: { id, after } })
  const events = data?.node && 'events' in data.node ? data.node.events : null
  if (error && !events) {
    return (
      <li>
        <FaultAlert fault={faultOf(error)} onRetry={refetch} />
      </li>
    )
  }
  if (!events) {
    return (
      <li>
        <Skeleton active title={false} paragraph={{ rows: 3 }} />
      </li>
    )
  }
  const { hasNextPage, endCursor } = events.pageInfo
  return (
    <>
      {nodesOf(events).map((event) => (
        <TimelineEvent key={event.id} event={event} />
      ))}
      {hasNextPage && !older && (
        <li className={styles.older}>
          <Button onClick={() => setOlder(true)}>{t('timeline.older')}</Button>
        </li>
      )}
      {hasNextPage && older && <TimelinePages id={id} after={endCursor ?? null} />}
    </>
  )
}

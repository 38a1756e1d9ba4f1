import { Button, Empty } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { Loading } from '@/components/Loading'
import { graphql } from '@/gql'
import { faultOf } from '@/lib/errors'
import { nodesOf } from '@/lib/graphql/connection'
import { NotificationItem } from './NotificationItem'
import styles from './NotificationList.module.css'
import { useMarkRead } from './useMarkRead'

const notificationsQuery = graphql(`
  query Notifications($first: Int!, $after: Cursor, $where: NotificationWhereInput) {
    notifications(
      first: $first
      after: $after
      where: $where
      orderBy: { field: AT, direction: DESC }
    ) {
      edges {
        node {
          id
          ...NotificationRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

// An empty answer names no type, so the cache has to be told what it is about.
const context = { additionalTypenames: ['Notification'] }
const unreadOnly = { readAtIsNil: true }

interface NotificationListProps {
  /** Grows whenever there is something new; see useNotificationNews. */
  news: number
  /** How many are read at a time. */
  step: number
  /** Only what is unread. */
  unread?: boolean
  /** The person goes where a notification leads to. */
  onOpen?: () => void
}

/** The viewer's notifications, the newest first, more of them on demand. */
export function NotificationList({ news, step, unread, onOpen }: NotificationListProps) {
  const [cursors, setCursors] = useState<(string | null)[]>([null])
  return (
    <div className={styles.list}>
      {cursors.map((after, index) => (
        <Stretch
          key={after ?? ''}
          {...{ news, step, unread, onOpen, after }}
          first={index === 0}
          onMore={
            index === cursors.length - 1
              ? (cursor) => setCursors((known) => [...known, cursor])
              : undefined
          }
        />
      ))}
    </div>
  )
}

interface StretchProps extends NotificationListProps {
  after: string | null
  first: boolean
  /** Goes on after this stretch; undefined where another one follows already. */
  onMore?: (cursor: string) => void
}

/** As many notifications as are read at a time. */
function Stretch({ news, step, unread, onOpen, after, first, onMore }: StretchProps) {
  const { t } = useTranslation('notifications')
  const markRead = useMarkRead()
  const [{ data, error, fetching }, ask] = useQuery({
    query: notificationsQuery,
    variables: { first: step, after, where: unread ? unreadOnly : null },
    requestPolicy: 'cache-and-network',
    context,
  })
  useEffect(() => {
    if (news > 0) ask({ requestPolicy: 'network-only' })
  }, [news, ask])
  if (error && !data) {
    return (
      <FaultAlert fault={faultOf(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
    )
  }
  if (!data) return <Loading />
  const rows = nodesOf(data.notifications)
  const { hasNextPage, endCursor } = data.notifications.pageInfo
  if (first && rows.length === 0) {
    return (
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t(unread ? 'noneUnread' : 'none')} />
    )
  }
  return (
    <>
      <ul className={styles.rows}>
        {rows.map((node) => (
          <li key={node.id}>
            <NotificationItem
              notification={node}
              onRead={(id) => void markRead({ ids: [id] })}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
      {hasNextPage && endCursor && onMore && (
        <Button
          type="text"
          block
          loading={fetching && { delay: 400 }}
          onClick={() => onMore(endCursor)}
        >
          {t('more')}
        </Button>
      )}
    </>
  )
}

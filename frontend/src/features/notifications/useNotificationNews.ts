import { useCallback, useEffect, useState } from 'react'
import { useQuery, useSubscription } from 'urql'
import { graphql } from '@/gql'
import { useOnConnected } from '@/lib/graphql/connected'

const unreadQuery = graphql(`
  query UnreadNotifications {
    unreadNotifications
  }
`)

const receivedSubscription = graphql(`
  subscription NotificationReceived {
    notificationReceived {
      unread
    }
  }
`)

/** How things stand behind the bell. */
export interface NotificationNews {
  unread: number
  /** Grows whenever there is something new: lists read anew then. */
  news: number
}

/**
 * Follows the viewer's notifications: what is new and what was read elsewhere is
 * pushed; what fell into a time without a line is looked up when it is back.
 */
export function useNotificationNews(): NotificationNews {
  const [news, setNews] = useState(0)
  const [{ data }, ask] = useQuery({ query: unreadQuery })
  const look = useCallback(() => {
    ask({ requestPolicy: 'network-only' })
    setNews((before) => before + 1)
  }, [ask])
  const [{ data: pushed }] = useSubscription({ query: receivedSubscription })
  useEffect(() => {
    if (pushed) look()
  }, [pushed, look])
  useOnConnected(look)
  return { unread: data?.unreadNotifications ?? 0, news }
}

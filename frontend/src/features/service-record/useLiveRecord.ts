import { useCallback, useEffect, useRef, useState } from 'react'
import { useSubscription } from 'urql'
import { graphql } from '@/gql'
import { nodesOf } from '@/lib/graphql/connection'
import type { News } from './context'

const recordChangedSubscription = graphql(`
  subscription RecordChanged($id: ID!) {
    serviceRecordChanged(id: $id) {
      action
      at
      serviceRecord {
        id
        version
        events(first: 1, orderBy: { field: AT, direction: DESC }) {
          edges {
            node {
              id
              actor {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`)

/**
 * Follows a record: reads it anew whenever anybody changes it; while the page
 * has to stand still, it keeps the news instead, and reads when that is over.
 */
export function useLiveRecord({
  id,
  reload,
  still,
}: {
  id: string
  reload: () => Promise<void>
  still: boolean
}): { news: News | null; forget: () => void } {
  const [news, setNews] = useState<News | null>(null)
  const standing = useRef(still)
  useEffect(() => {
    standing.current = still
  }, [still])

  const [{ data }] = useSubscription({ query: recordChangedSubscription, variables: { id } })
  useEffect(() => {
    if (!data) return
    const { action, at, serviceRecord } = data.serviceRecordChanged
    if (!standing.current) {
      void reload()
      return
    }
    const [event] = nodesOf(serviceRecord?.events)
    setNews({ actor: event?.actor?.name ?? '', action, at })
  }, [data, reload])

  // Whatever came in while the page stood still is shown as soon as it may move.
  useEffect(() => {
    if (still || !news) return
    setNews(null)
    void reload()
  }, [still, news, reload])

  return { news, forget: useCallback(() => setNews(null), []) }
}

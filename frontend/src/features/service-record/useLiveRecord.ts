import { useCallback, useEffect, useRef, useState } from 'react'
import { useClient, useSubscription } from 'urql'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useOnConnected } from '@/lib/graphql/connected'
import { nodesOf } from '@/lib/graphql/connection'
import type { News } from './context'

const LatestEvent = graphql(`
  fragment LatestEvent on ServiceRecord {
    id
    events(first: 1, orderBy: { field: AT, direction: DESC }) {
      edges {
        node {
          id
          action
          at
          actor {
            id
            name
          }
        }
      }
    }
  }
`)

const recordChangedSubscription = graphql(`
  subscription RecordChanged($id: ID!) {
    serviceRecordChanged(id: $id) {
      action
      at
      serviceRecord {
        ...LatestEvent
      }
    }
  }
`)

const latestEventQuery = graphql(`
  query LatestEventOf($id: ID!) {
    node(id: $id) {
      ... on ServiceRecord {
        ...LatestEvent
      }
    }
  }
`)

interface LiveRecord {
  id: string
  /** The newest event that the page shows; undefined while it shows none. */
  latestEventID: string | undefined
  reload: () => Promise<void>
  /** Whether the page has to stand still. */
  still: boolean
}

/** The subscription takes effect a moment after the line is up; a look this much later finds what fell in between. */
const settling = 2_000

/**
 * Follows a record: reads it anew whenever anybody changes it; while the page
 * has to stand still, it keeps the news instead, and reads when that is over.
 * What happened between the reading of the record and the first push, or while
 * the line was away, is not pushed: it looks for that when the page opens and
 * whenever the line is up.
 */
export function useLiveRecord({ id, latestEventID, reload, still }: LiveRecord): {
  news: News | null
  forget: () => void
} {
  const client = useClient()
  const [news, setNews] = useState<News | null>(null)
  const now = useRef({ still, latestEventID })
  useEffect(() => {
    now.current = { still, latestEventID }
  }, [still, latestEventID])

  const take = useCallback(
    (change: News) => {
      if (now.current.still) setNews(change)
      else void reload()
    },
    [reload],
  )

  const [{ data }] = useSubscription({ query: recordChangedSubscription, variables: { id } })
  useEffect(() => {
    if (!data) return
    const { action, at, serviceRecord } = data.serviceRecordChanged
    take({ actor: latestOf(serviceRecord)?.actor?.name ?? '', action, at })
  }, [data, take])

  // The newest event that a look has found. The record may be read later than
  // the look is answered: the two are compared when both are there.
  const [found, setFound] = useState<{ id: string; change: News }>()
  const look = useCallback(async () => {
    const answer = await client.query(latestEventQuery, { id }, { requestPolicy: 'network-only' })
    const node = answer.data?.node
    const event = node?.__typename === 'ServiceRecord' ? latestOf(node) : undefined
    if (!event) return
    const { id: eventID, actor, action, at } = event
    setFound({ id: eventID, change: { actor: actor?.name ?? '', action, at } })
  }, [client, id])
  useEffect(() => {
    if (!found || !latestEventID || !isNewer(found.id, latestEventID)) return
    setFound(undefined)
    take(found.change)
  }, [found, latestEventID, take])

  const second = useRef<ReturnType<typeof setTimeout>>(undefined)
  const lookAgain = useCallback(() => {
    clearTimeout(second.current)
    second.current = setTimeout(look, settling)
  }, [look])
  useOnConnected(
    useCallback(() => {
      void look()
      lookAgain()
    }, [look, lookAgain]),
  )
  useEffect(() => {
    lookAgain()
    return () => clearTimeout(second.current)
  }, [lookAgain])

  // Whatever came in while the page stood still is shown as soon as it may move.
  useEffect(() => {
    if (still || !news) return
    setNews(null)
    void reload()
  }, [still, news, reload])

  return { news, forget: useCallback(() => setNews(null), []) }
}

function latestOf(record: FragmentType<typeof LatestEvent> | null | undefined) {
  const [event] = nodesOf(readFragment(LatestEvent, record)?.events)
  return event
}

/** Whether an event was written after another one: ids grow. */
function isNewer(id: string, than: string): boolean {
  return Number(id) > Number(than)
}

import { useEffect, useMemo, useState } from 'react'
import { useClient, useSubscription } from 'urql'
import { graphql, readFragment } from '@/gql'
import type { ServiceRecordChangesSubscription, ServiceRecordWhereInput } from '@/gql/graphql'
import { ServiceRecordRow } from './ServiceRecordRow'

const changesSubscription = graphql(`
  subscription ServiceRecordChanges {
    serviceRecordChanged {
      at
      serviceRecord {
        ...ServiceRecordRow
      }
    }
  }
`)

const newsQuery = graphql(`
  query ServiceRecordNews($where: ServiceRecordWhereInput!) {
    serviceRecords(first: 1, where: $where) {
      totalCount
    }
  }
`)

/** What has been pushed since the page was opened. */
interface Changes {
  count: number
  /** When the changes happened, in the order of their arrival. */
  times: readonly string[]
  /** Each changed record as it was when it was pushed last. */
  rows: ReadonlyMap<string, ServiceRecordRow>
}

const none: Changes = { count: 0, times: [], rows: new Map() }

interface LivePage {
  /** The records on the page, as they were read; undefined while there are none yet. */
  rows: readonly ServiceRecordRow[] | undefined
  /** What the page is filtered by. */
  where: ServiceRecordWhereInput | undefined
  /** Whether the page is being read. */
  reading: boolean
}

interface LiveChanges {
  /** The rows in their order, those that changed as they are now. */
  rows: readonly ServiceRecordRow[] | undefined
  /** Which of them changed since they were read. */
  changed: ReadonlySet<string>
  /** How many other records that match are new or changed since the page was read. */
  news: number
}

/**
 * Keeps a page of records up to date without moving anything under the
 * reader's eyes: changed rows change in their place; what else matches now is
 * counted, and waits until the reader asks for it.
 */
export function useLiveChanges({ rows, where, reading }: LivePage): LiveChanges {
  const changes = useChanges()
  const [before, setBefore] = useState({ reading: false, count: 0 })
  if (before.reading !== reading) {
    // An answer tells of everything that happened before it was asked for.
    setBefore({ reading, count: reading ? changes.count : before.count })
  }
  const news = useNews(rows, where, changes, changes.times[before.count])
  const shown = useMemo(
    () => rows?.map((row) => newer(row, changes.rows.get(row.id))),
    [rows, changes],
  )
  const changed = useMemo(
    () => new Set(shown?.filter((row, i) => row !== rows?.[i]).map(({ id }) => id)),
    [shown, rows],
  )
  return { rows: shown, changed, news }
}

/** Counts what matches and has changed since, apart from the rows; asks once for each burst of changes. */
function useNews(
  rows: LivePage['rows'],
  where: LivePage['where'],
  changes: Changes,
  since: string | undefined,
): number {
  const client = useClient()
  const [news, setNews] = useState(0)
  const { count } = changes
  useEffect(() => {
    if (!count || !since || !where || !rows) {
      setNews(0)
      return
    }
    let over = false
    const timer = setTimeout(async () => {
      const others = { updatedAtGTE: since, idNotIn: rows.map(({ id }) => id) }
      const answer = await client
        .query(newsQuery, { where: { and: [where, others] } }, { requestPolicy: 'network-only' })
        .toPromise()
      if (!over && answer.data) setNews(answer.data.serviceRecords.totalCount)
    }, 800)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [client, rows, where, since, count])
  return news
}

function newer(row: ServiceRecordRow, pushed: ServiceRecordRow | undefined): ServiceRecordRow {
  return pushed && pushed.version > row.version ? pushed : row
}

/** Subscribes to all changes that the viewer may see, and again when the server ends it. */
function useChanges(): Changes {
  const [{ data, fetching }, subscribe] = useSubscription<
    ServiceRecordChangesSubscription,
    Changes
  >({ query: changesSubscription }, add)
  useEffect(() => {
    if (fetching) return
    const timer = setTimeout(subscribe, 3_000)
    return () => clearTimeout(timer)
  }, [fetching, subscribe])
  return data ?? none
}

function add(
  changes: Changes = none,
  { serviceRecordChanged: { at, serviceRecord } }: ServiceRecordChangesSubscription,
): Changes {
  const row = readFragment(ServiceRecordRow, serviceRecord)
  return {
    count: changes.count + 1,
    times: [...changes.times, at],
    rows: row ? new Map(changes.rows).set(row.id, row) : changes.rows,
  }
}

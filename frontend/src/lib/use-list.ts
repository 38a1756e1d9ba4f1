import { useCallback, useMemo } from 'react'
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql'
import { type Fault, faultOf } from './errors'
import {
  countFilters,
  type ListSearch,
  type ListSpec,
  type ListVariables,
  listVariables,
  noFilters,
  readList,
  writeList,
} from './list-search'
import { useSearch } from './search-params'

/** What changes in a list; what is not named stays, but the list begins anew with its first page. */
export interface ListChange<Filters extends object, Sort extends string>
  extends Partial<Omit<ListSearch<Filters, Sort>, 'filters'>> {
  filters?: Partial<Filters>
}

/** A list as the address has it. */
export interface List<Filters extends object, Sort extends string, Field extends string> {
  search: ListSearch<Filters, Sort>
  update: (change: ListChange<Filters, Sort>, options?: { replace?: boolean }) => void
  /** How many filters narrow it. */
  narrowed: number
  /** Takes all filters away, and the text too where it is said so. */
  clear: (what?: { text: boolean }) => void
  /** first, after, last, before and orderBy of the connection. */
  variables: ListVariables<Field>
}

/** Binds a list to the address: filters, text, order and page are steps that the browser can go back. */
export function useList<Filters extends object, Sort extends string, Field extends string>(
  spec: ListSpec<Filters, Sort, Field>,
): List<Filters, Sort, Field> {
  const [params, changeParams] = useSearch()
  const search = useMemo(() => readList(spec, params), [spec, params])
  const update: List<Filters, Sort, Field>['update'] = useCallback(
    ({ filters, ...change }, options) =>
      changeParams((current) => {
        const before = readList(spec, current)
        const after = {
          ...before,
          page: { number: 1 } as const,
          ...change,
          filters: { ...before.filters, ...filters },
        }
        return writeList(spec, after, current)
      }, options),
    [spec, changeParams],
  )
  return useMemo(
    () => ({
      search,
      update,
      narrowed: countFilters(spec, search.filters),
      clear: (what) => update({ filters: noFilters(spec), ...(what?.text ? { text: '' } : {}) }),
      variables: listVariables(spec, search),
    }),
    [spec, search, update],
  )
}

/** A page of a connection, and what can be told while it is not there. */
export interface ListAnswer<Row> {
  /** Undefined until the server has answered. */
  rows: readonly Row[] | undefined
  total: number | undefined
  /** The cursors to go on from; absent at either end. */
  next: string | undefined
  previous: string | undefined
  fault: Fault | undefined
  /** Whether an answer is under way; the rows are then those of before. */
  reading: boolean
  retry: () => void
}

/** The part of a connection that a list needs, beside its rows. */
interface ListPage<Row> {
  totalCount: number
  pageInfo: {
    hasNextPage: boolean
    startCursor?: string | null | undefined
    endCursor?: string | null | undefined
  }
  rows: readonly Row[]
}

/**
 * Asks for a page of a connection. `pick` finds it in the answer and reads its
 * rows: `({ customers }) => ({ ...customers, rows: readFragment(CustomerRow, nodesOf(customers)) })`.
 * `changedBy` names the types whose changes make the answer old also while it holds none of them.
 */
export function useListAnswer<Data, Variables extends AnyVariables, Row>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => ListPage<Row>,
  { changedBy, pause = false }: { changedBy?: readonly string[]; pause?: boolean } = {},
): ListAnswer<Row> {
  const types = changedBy?.join(' ')
  const context = useMemo(() => (types ? { additionalTypenames: types.split(' ') } : {}), [types])
  // urql asks for variables exactly where a document has some, which no generic code can know.
  const [{ data, error, fetching, stale }, ask] = useQuery<Data, AnyVariables>({
    query,
    variables,
    pause,
    context,
  })
  const page = data && pick(data)
  return {
    rows: page?.rows,
    total: page?.totalCount,
    next: page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined,
    previous: page?.pageInfo.startCursor ?? undefined,
    fault: error && faultOf(error),
    reading: fetching || stale,
    retry: () => ask({ requestPolicy: 'network-only' }),
  }
}

import { useCallback, useMemo } from 'react'
import { serviceRecordsPath } from '@/lib/paths'
import { useSearch } from '@/lib/search-params'
import {
  plainSearch,
  readSearch,
  type ServiceRecordsSearch,
  writeSearch,
} from '@/lib/service-records-search'

/** Changes the search; what is not named stays, but the list begins anew with its first page. */
export type UpdateSearch = (
  change: Partial<ServiceRecordsSearch>,
  options?: { replace?: boolean },
) => void

/** The search as the address has it, and how to change it. */
export function useRecordsSearch(): { search: ServiceRecordsSearch; update: UpdateSearch } {
  const [params, changeParams] = useSearch()
  const search = useMemo(() => readSearch(params), [params])
  const update: UpdateSearch = useCallback(
    (change, options) =>
      changeParams(
        (current) => named(writeSearch({ ...readSearch(current), page: { number: 1 }, ...change })),
        options,
      ),
    [changeParams],
  )
  return { search, update }
}

/** The address names something always: the bare one opens the reader's default view. */
function named(params: URLSearchParams): URLSearchParams {
  if (params.size === 0) params.set('view', plainSearch.view)
  return params
}

/** The address of a list, as links within it have it. */
export function listPath(search: Partial<ServiceRecordsSearch>): string {
  return `${serviceRecordsPath}?${named(writeSearch(search))}`
}

import { useCallback, useMemo } from 'react'
import { useSearch } from '@/lib/search-params'
import { readSearch, type ServiceRecordsSearch, writeSearch } from '@/lib/service-records-search'

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
        (current) => writeSearch({ ...readSearch(current), page: { number: 1 }, ...change }),
        options,
      ),
    [changeParams],
  )
  return { search, update }
}

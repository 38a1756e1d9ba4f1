import { useCallback } from 'react'
import { type NavigateOptions, useSearchParams } from 'react-router'

/** Changes the search of the address, beginning with what it is at this very moment. */
export type ChangeSearchParams = (
  change: (current: URLSearchParams) => URLSearchParams,
  options?: NavigateOptions,
) => void

/**
 * The search of the address, and how to change it. Two changes in quick
 * succession both hold: the router's own setter begins with what was last
 * drawn, so that the second change would undo one that is not drawn yet.
 */
export function useSearch(): [URLSearchParams, ChangeSearchParams] {
  const [params, setParams] = useSearchParams()
  const change: ChangeSearchParams = useCallback(
    (by, options) => setParams(by(new URLSearchParams(window.location.search)), options),
    [setParams],
  )
  return [params, change]
}

import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import type { ServiceAction } from '@/gql/graphql'

/** A dialog as the address names it: "?do=settle-issue&of=42". */
export interface DialogAddress {
  action: ServiceAction
  /** The visit, part usage or issue that it is about, where it is not the record itself. */
  of: string | null
}

/** The name of an action in addresses. */
export function actionSlug(action: ServiceAction): string {
  return action.toLowerCase().replaceAll('_', '-')
}

/** The dialog that an address asks for; null where it asks for none. */
export function dialogOf(search: URLSearchParams): DialogAddress | null {
  const slug = search.get('do')
  if (!slug) return null
  // Whether there is such an action, and whether it is allowed, allowedActions says.
  const action = slug.toUpperCase().replaceAll('-', '_') as ServiceAction
  return { action, of: search.get('of') }
}

export interface DialogControl {
  dialog: DialogAddress | null
  open: (action: ServiceAction, of?: string) => void
  close: () => void
}

/** The dialog of the page's address. Opening one is a step in the browser's history, closing it the step back. */
export function useDialogAddress(): DialogControl {
  const [search] = useSearchParams()
  const { pathname, state } = useLocation()
  const navigate = useNavigate()
  const dialog = useMemo(() => dialogOf(search), [search])

  const open = useCallback(
    (action: ServiceAction, of?: string) => {
      const next = new URLSearchParams({ do: actionSlug(action), ...(of ? { of } : {}) })
      void navigate({ pathname, search: next.toString() }, { state: { openedHere: true } })
    },
    [navigate, pathname],
  )

  const openedHere = (state as { openedHere?: boolean } | null)?.openedHere === true
  const close = useCallback(() => {
    if (openedHere) void navigate(-1)
    else void navigate({ pathname }, { replace: true })
  }, [navigate, openedHere, pathname])

  return { dialog, open, close }
}

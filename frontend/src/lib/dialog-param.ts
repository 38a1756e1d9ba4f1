import { useCallback } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'

/** A dialog that stands in the page's address: "?edit=42". */
export interface DialogParam {
  /** What it is about, as an id or "new"; null while it is closed. */
  value: string | null
  /** Opens it: a step in the browser's history. */
  open: (value: string) => void
  /** Closes it: the step back, or without it where the page was opened with the dialog. */
  close: () => void
}

/** The dialog of the given name in the page's address; what else stands there stays. */
export function useDialogParam(name: string): DialogParam {
  const [search] = useSearchParams()
  const { pathname, state } = useLocation()
  const navigate = useNavigate()
  const openedHere = (state as { openedHere?: string } | null)?.openedHere === name

  const open = useCallback(
    (value: string) => {
      const next = new URLSearchParams(search)
      next.set(name, value)
      void navigate({ pathname, search: next.toString() }, { state: { openedHere: name } })
    },
    [navigate, pathname, search, name],
  )
  const close = useCallback(() => {
    if (openedHere) {
      void navigate(-1)
      return
    }
    const next = new URLSearchParams(search)
    next.delete(name)
    void navigate({ pathname, search: next.toString() }, { replace: true })
  }, [navigate, openedHere, pathname, search, name])

  return { value: search.get(name), open, close }
}

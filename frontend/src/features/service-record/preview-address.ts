import { useCallback } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'

export interface PreviewControl {
  /** The id of the attachment that is shown large; null for none. */
  shown: string | null
  show: (id: string) => void
  hide: () => void
}

/** The picture that the page's address shows large, so that "back" on a phone closes it. */
export function usePreviewAddress(): PreviewControl {
  const [search] = useSearchParams()
  const { pathname, state } = useLocation()
  const navigate = useNavigate()
  const shown = search.get('show')
  const openedHere = (state as { openedHere?: boolean } | null)?.openedHere === true

  const show = useCallback(
    (id: string) => {
      const to = { pathname, search: new URLSearchParams({ show: id }).toString() }
      // Going from picture to picture is one step back, not many.
      const replace = shown !== null
      void navigate(to, { replace, state: { openedHere: replace ? openedHere : true } })
    },
    [navigate, pathname, shown, openedHere],
  )
  const hide = useCallback(() => {
    if (openedHere) void navigate(-1)
    else void navigate({ pathname }, { replace: true })
  }, [navigate, openedHere, pathname])

  return { shown, show, hide }
}

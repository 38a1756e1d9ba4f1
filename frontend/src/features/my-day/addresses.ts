import { useCallback } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { myDayPath } from '@/lib/paths'
import { type FormAction, formActions } from './steps/steps'

/** The technician's day; today unless another one is given. */
export function dayPath(day?: string): string {
  return day ? `${myDayPath}?day=${day}` : myDayPath
}

/** What waits on the phone to be sent. */
export const outboxPath = `${myDayPath}/outbox`

/** A visit on the phone, with the form of a step opened over it where one is given. */
export function visitPath(id: string, form?: FormAction): string {
  const path = `${myDayPath}/visits/${id}`
  return form ? `${path}?do=${slugOf(form)}` : path
}

function slugOf(action: FormAction): string {
  return action.toLowerCase().replaceAll('_', '-')
}

/** What lies over the page of a visit, by its address: the form of a step, or a photo. */
export interface Overlay {
  form: FormAction | null
  photo: string | null
  openForm: (action: FormAction) => void
  openPhoto: (id: string) => void
  /** Goes back to the visit; a step back in the browser's history where that opened it. */
  close: () => void
}

/** The overlay of the page's address, so that "back" on a phone closes it. */
export function useOverlay(): Overlay {
  const [search] = useSearchParams()
  const { pathname, state } = useLocation()
  const navigate = useNavigate()
  const openedHere = (state as { openedHere?: boolean } | null)?.openedHere === true

  const open = useCallback(
    (name: string, value: string) => {
      const to = { pathname, search: new URLSearchParams({ [name]: value }).toString() }
      void navigate(to, { state: { openedHere: true } })
    },
    [navigate, pathname],
  )
  const close = useCallback(() => {
    if (openedHere) void navigate(-1)
    else void navigate({ pathname }, { replace: true })
  }, [navigate, openedHere, pathname])

  return {
    form: formActions.find((action) => slugOf(action) === search.get('do')) ?? null,
    photo: search.get('photo'),
    openForm: useCallback((action) => open('do', slugOf(action)), [open]),
    openPhoto: useCallback((id) => open('photo', id), [open]),
    close,
  }
}

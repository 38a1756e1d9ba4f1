import type { i18n } from 'i18next'
import { useSyncExternalStore } from 'react'
import { loadEarlyTexts } from '@/i18n/i18n'
import type { Session } from '@/lib/session/session'
import type { Lazily } from './lazily'
import { Furniture, MyDayPage, ServiceRecordPage, ServiceRecordsPage, SignedIn } from './parts'

const storageKey = 'sanbao.returning'

/** The pages that people open the day with, by their addresses. */
const pages: readonly [address: RegExp, page: Lazily<object>][] = [
  [/^\/service-records$/, ServiceRecordsPage],
  [/^\/service-records\/\d+$/, ServiceRecordPage],
  [/^\/my-day$/, MyDayPage],
]

let underWay = false
const listeners = new Set<() => void>()

/** Notes whether files are on their way, for those who wait. */
function become(loading: boolean): void {
  underWay = loading
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Whether what lies behind the sign-in is on its way. Who waits for it, rather
 * than begin to draw and be suspended, draws sooner: React holds back for 0.3
 * seconds what comes after a placeholder that it has shown by itself.
 */
export function usePreloading(): boolean {
  return useSyncExternalStore(subscribe, () => underWay)
}

/**
 * Fetches what lies behind the sign-in before it is drawn: at once where
 * somebody was signed in when the page was last open here, for the session then
 * most likely goes on, and otherwise while the password is typed.
 */
export function preloadPages(session: Session, instance: i18n): void {
  const load = () => {
    const page = pages.find(([address]) => address.test(window.location.pathname))
    // In this order: the frame can be drawn without the page, but not the other way round.
    const parts = [
      loadEarlyTexts(instance),
      SignedIn.preload(),
      Furniture.preload(),
      Promise.resolve().then(() => page?.[1].preload()),
    ]
    become(true)
    // What fails to come is asked for again when it is drawn, and said then.
    void Promise.allSettled(parts).then(() => become(false))
  }
  if (localStorage.getItem(storageKey)) load()
  else window.addEventListener('keydown', load, { once: true })
  session.subscribe(() => {
    const { status } = session.state()
    if (status === 'signedIn') localStorage.setItem(storageKey, 'yes')
    if (status === 'signedOut') localStorage.removeItem(storageKey)
  })
}

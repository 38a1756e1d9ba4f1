import type { i18n } from 'i18next'
import { loadEarlyTexts } from '@/i18n/i18n'
import type { Session } from '@/lib/session/session'
import { loadAntdStyles } from './antd-styles'

const storageKey = 'sanbao.returning'

/** The pages that people open the day with, by their addresses. */
const pages: readonly [address: RegExp, load: () => Promise<unknown>][] = [
  [/^\/service-records$/, () => import('@/features/service-records/list/ServiceRecordsPage')],
  [/^\/service-records\/\d+$/, () => import('@/features/service-record/ServiceRecordPage')],
  [/^\/my-day$/, () => import('@/features/my-day/MyDayPage')],
]

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
      import('./SignedIn'),
      import('./Furniture'),
      loadAntdStyles(),
      Promise.resolve().then(() => page?.[1]()),
    ]
    // What fails to come is asked for again when it is drawn, and said then.
    for (const part of parts) part.catch(() => undefined)
  }
  if (localStorage.getItem(storageKey)) load()
  else window.addEventListener('keydown', load, { once: true })
  session.subscribe(() => {
    const { status } = session.state()
    if (status === 'signedIn') localStorage.setItem(storageKey, 'yes')
    if (status === 'signedOut') localStorage.removeItem(storageKey)
  })
}

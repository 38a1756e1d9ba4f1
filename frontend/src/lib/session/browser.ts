import { forgetDefaultView } from '@/lib/default-view'
import { forgetDrafts } from '@/lib/drafts'
import { forgetOffline } from '@/lib/offline/database'
import { quietly } from '@/lib/quietly'
import type { SessionChannel, SessionDependencies } from './session'

const name = 'sanbao.session'
const lastViewer = 'sanbao.viewer'

/**
 * What a session takes from the browser. Locks exist on https and localhost
 * only; without them each tab still renews once at a time.
 */
export function browserDependencies(): Omit<SessionDependencies, 'requests'> {
  return {
    channel: new BroadcastChannel(name) as SessionChannel,
    exclusively: (work) =>
      navigator.locks ? navigator.locks.request(name, async () => work()) : work(),
    now: () => Date.now(),
    forget: (viewerId) => {
      forgetDrafts(viewerId, localStorage)
      forgetDefaultView(viewerId, localStorage)
      void forgetOffline(viewerId)
    },
    lastViewer: {
      read: () => quietly(() => localStorage.getItem(lastViewer)) ?? null,
      keep: (viewerId) => {
        quietly(() =>
          viewerId
            ? localStorage.setItem(lastViewer, viewerId)
            : localStorage.removeItem(lastViewer),
        )
      },
    },
  }
}

import { forgetDrafts } from '@/lib/drafts'
import type { SessionChannel, SessionDependencies } from './session'

const name = 'sanbao.session'

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
    forget: (viewerId) => forgetDrafts(viewerId, localStorage),
  }
}

import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { useClient } from 'urql'
import { Drafts } from '@/lib/drafts'
import { Fault } from '@/lib/errors'
import { useOnConnected } from '@/lib/graphql/connected'
import { KeptAnswers } from '@/lib/offline/answers'
import { useSession } from '@/lib/session/context'
import type { Session } from '@/lib/session/session'
import { OutboxContext } from './context'
import { formDraft } from './drafts'
import { Outbox } from './outbox'
import { ProgressBook } from './progress'
import { readProgress, send } from './send'
import { entryStore } from './store'

/** How often what waits is tried again while the page is open, in milliseconds. */
const retryEvery = 20_000

/** The outbox of whoever is signed in: kept open, and sent, on every page. */
export function OutboxProvider({ owner, children }: { owner: string; children: ReactNode }) {
  const client = useClient()
  const session = useSession()
  const [outbox, setOutbox] = useState<Outbox>()

  useEffect(() => {
    const channel = new BroadcastChannel(`sanbao.outbox.${owner}`)
    const opened = new Outbox({
      owner,
      store: entryStore(),
      progress: new ProgressBook(new KeptAnswers(owner)),
      send: async (entry, version) => {
        await mustBe(session, owner)
        return send(client, entry, version)
      },
      read: (visitID) => readProgress(client, visitID),
      exclusively: (work) =>
        navigator.locks ? navigator.locks.request(channel.name, async () => work()) : work(),
      announce: () => channel.postMessage(null),
    })
    channel.onmessage = () => void opened.open()
    const drafts = new Drafts(owner, localStorage)
    opened.onSent((entry) => {
      if (entry.kind === 'step') drafts.drop(formDraft(entry.visit.id, entry.action))
    })
    let over = false
    void opened.open().then(() => {
      if (over) return
      setOutbox(opened)
      void opened.flush()
    })
    return () => {
      over = true
      channel.onmessage = null
      // Closed by the next task: what is on its way may still have news to tell.
      setTimeout(() => channel.close())
    }
  }, [client, session, owner])

  useTriggers(outbox)
  return <OutboxContext.Provider value={outbox ?? null}>{children}</OutboxContext.Provider>
}

/** Throws UNREACHABLE without a line, and UNAUTHENTICATED when somebody else has signed in: nobody's work goes out under another name. */
async function mustBe(session: Session, owner: string): Promise<void> {
  await session.freshToken()
  const state = session.state()
  if (state.status !== 'signedIn' || state.viewerId !== owner) {
    throw new Fault('UNAUTHENTICATED', 'session_ended', '')
  }
}

/** Sends what waits as soon as there may be a line: the browser says so, the socket has connected, the phone is looked at, or time has passed. */
function useTriggers(outbox: Outbox | undefined): void {
  const go = useCallback(() => {
    const { entries = [], sending = null } = outbox?.state() ?? {}
    if (entries.length > 0 && sending === null) void outbox?.flush()
  }, [outbox])
  useOnConnected(go)
  useEffect(() => {
    const timer = setInterval(go, retryEvery)
    window.addEventListener('online', go)
    document.addEventListener('visibilitychange', go)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', go)
      document.removeEventListener('visibilitychange', go)
    }
  }, [go])
}

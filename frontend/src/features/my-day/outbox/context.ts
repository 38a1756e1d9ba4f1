import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from 'react'
import type { Entry } from './entries'
import type { Outbox, OutboxState } from './outbox'

/** The outbox of whoever is signed in; null until the device has been read. */
export const OutboxContext = createContext<Outbox | null>(null)

const nothing: OutboxState = { entries: [], progress: new Map(), sending: null, stuck: false }
const never = () => () => undefined

/** The outbox; null until the device has been read. */
export function useOutbox(): Outbox | null {
  return useContext(OutboxContext)
}

/** What waits in it; the component renders anew when that changes. */
export function useOutboxState(): OutboxState {
  const outbox = useOutbox()
  return useSyncExternalStore(outbox?.subscribe ?? never, outbox?.state ?? (() => nothing))
}

/** Runs after each entry that the server has confirmed. */
export function useOnSent(listener: (entry: Entry) => void): void {
  const outbox = useOutbox()
  const latest = useRef(listener)
  useEffect(() => {
    latest.current = listener
  })
  useEffect(() => outbox?.onSent((entry) => latest.current(entry)), [outbox])
}

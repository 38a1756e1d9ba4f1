import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Session, SessionState } from './session'

const SessionContext = createContext<Session | null>(null)

/** Hands the page's one session down the tree. */
export const SessionProvider = SessionContext.Provider

/** The page's session. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs a SessionProvider above it')
  return session
}

/** The session's state; the component renders anew when it changes. */
export function useSessionState(): SessionState {
  const session = useSession()
  return useSyncExternalStore(session.subscribe, session.state)
}

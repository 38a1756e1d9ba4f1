import { useMemo } from 'react'
import { Drafts } from './drafts'
import { useSessionState } from './session/context'

/** The drafts of whoever is signed in. */
export function useDrafts(): Drafts {
  const state = useSessionState()
  const owner = state.status === 'signedIn' ? state.viewerId : ''
  return useMemo(() => new Drafts(owner, localStorage), [owner])
}

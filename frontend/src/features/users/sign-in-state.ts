/** How it stands with somebody's signing in, in the order in which people ask for it. */
export const signInStates = ['OPEN', 'INVITED', 'LOCKED', 'CLOSED'] as const
export type SignInState = (typeof signInStates)[number]

/** The columns of a person that say so. */
interface Standing {
  active: boolean
  lockedAt?: string | null | undefined
  passwordChangedAt?: string | null | undefined
}

/** Reads it from a person's row. */
export function signInStateOf({ active, lockedAt, passwordChangedAt }: Standing): SignInState {
  if (!active) return 'CLOSED'
  if (lockedAt) return 'LOCKED'
  return passwordChangedAt ? 'OPEN' : 'INVITED'
}

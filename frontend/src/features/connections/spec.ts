import type { ServiceTokenOrderField, ServiceTokenWhereInput } from '@/gql/graphql'
import { type ListSpec, oneOf } from '@/lib/list-search'

/** How tokens stand today, as far as they can be looked for by it. */
export const tokenStates = ['valid', 'expired', 'revoked'] as const
type SoughtState = (typeof tokenStates)[number]
export type TokenState = SoughtState | 'lapsed'

/** What narrows the list of tokens. */
export interface TokenFilters {
  state: SoughtState | undefined
}

export type TokenSort = 'name' | 'expires'

export const tokensSpec: ListSpec<TokenFilters, TokenSort, ServiceTokenOrderField> = {
  filters: { state: oneOf(tokenStates) },
  sorts: { name: 'NAME', expires: 'EXPIRES_AT' },
  usual: { sort: 'name', ascending: true },
}

/** The filter of the API. */
export function tokensWhere(
  text: string,
  { state }: TokenFilters,
  now: string,
): ServiceTokenWhereInput {
  return {
    ...ofState(state, now),
    ...(text ? { or: [{ nameContainsFold: text }, { prefixHasPrefix: text }] } : {}),
  }
}

function ofState(state: SoughtState | undefined, now: string): ServiceTokenWhereInput {
  switch (state) {
    case 'valid':
      return { revokedAtIsNil: true, expiresAtGT: now }
    case 'expired':
      return { revokedAtIsNil: true, expiresAtLTE: now }
    case 'revoked':
      return { revokedAtNotNil: true }
    default:
      return {}
  }
}

interface Standing {
  revokedAt?: string | null | undefined
  expiresAt: string
  lapsed: boolean
}

/** How a token stands at a moment. */
export function stateOf({ revokedAt, expiresAt, lapsed }: Standing, now: Date): TokenState {
  if (revokedAt) return 'revoked'
  if (Date.parse(expiresAt) <= now.getTime()) return 'expired'
  return lapsed ? 'lapsed' : 'valid'
}

import { faultOfGraphQL, type GraphQLErrorLike } from '@/lib/errors'
import { accept } from '@/lib/session/requests'
import type { Session } from '@/lib/session/session'

/**
 * A fetch that asks as whoever is signed in: with a token that is still good,
 * and once more with a new one when the server turned it down all the same,
 * because it then did nothing. It asks for an answer of GraphQL where the caller
 * asks for nothing else.
 */
export function fetchAs(
  session: Pick<Session, 'freshToken' | 'distrustToken'>,
  language: () => string,
): typeof fetch {
  async function ask(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const headers = new Headers(init?.headers)
    headers.set('Authorization', `Bearer ${await session.freshToken()}`)
    if (!headers.has('Accept')) headers.set('Accept', accept)
    headers.set('Accept-Language', language())
    return fetch(input, { ...init, headers, credentials: 'same-origin' })
  }
  return async (input, init) => {
    const response = await ask(input, init)
    if (!(await isTurnedDown(response))) return response
    session.distrustToken()
    return ask(input, init)
  }
}

/** Whether the server did not take the token: an answer without data, or with nothing but that. A table is none. */
async function isTurnedDown(response: Response): Promise<boolean> {
  if (response.status === 401) return true
  if (!response.headers.get('Content-Type')?.includes('json')) return false
  const answer: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  if (typeof answer !== 'object' || answer === null || !('errors' in answer)) return false
  const errors: GraphQLErrorLike[] = Array.isArray(answer.errors) ? answer.errors : []
  return errors.some((error) => faultOfGraphQL(error).code === 'UNAUTHENTICATED')
}

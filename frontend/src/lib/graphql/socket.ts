import { type Client, createClient } from 'graphql-ws'
import { endpoint } from '@/lib/session/requests'
import type { Session } from '@/lib/session/session'

/** The close code of graphql-ws for a connection whose token was turned down. */
const forbidden = 4403

/**
 * A socket for the subscriptions of one signed-in person: it opens when
 * somebody subscribes, comes back after a broken line with a token of now, and
 * stays closed once the session has ended.
 */
export function createSocket(session: Session, language: () => string): Client {
  return createClient({
    url: socketAddress(window.location),
    connectionParams: async () => ({
      authorization: `Bearer ${await session.freshToken()}`,
      acceptLanguage: language(),
    }),
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => session.state().status === 'signedIn',
    on: {
      closed: (event) => {
        if (event instanceof CloseEvent && event.code === forbidden) session.distrustToken()
      },
    },
  })
}

function socketAddress({ protocol, host }: Location): string {
  return `${protocol === 'https:' ? 'wss:' : 'ws:'}//${host}${endpoint}`
}

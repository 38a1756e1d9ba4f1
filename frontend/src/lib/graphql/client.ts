import {
  Client,
  cacheExchange,
  createRequest,
  type Exchange,
  fetchExchange,
  ssrExchange,
  subscriptionExchange,
} from '@urql/core'
import { authExchange } from '@urql/exchange-auth'
import { faultOf } from '@/lib/errors'
import { KeptAnswers } from '@/lib/offline/answers'
import { keptAnswersExchange } from '@/lib/offline/exchange'
import { hearServerClock } from '@/lib/serverClock'
import { accept, endpoint } from '@/lib/session/requests'
import type { Session } from '@/lib/session/session'
import { viewerQuery } from '@/lib/viewer'
import type { OnConnected } from './connected'
import { createSocket } from './socket'

/** A client and the end of its life. */
export interface GraphQLClient {
  client: Client
  /** Calls a listener whenever the socket has connected; answers how to stop that. */
  onConnected: OnConnected
  /** Closes the socket; the client is not used afterwards. */
  close: () => void
}

/**
 * The client of one signed-in person. Make a new one for the next person: the
 * cache goes with it. The language is asked for with each request.
 */
export function createGraphQLClient(session: Session, language: () => string): GraphQLClient {
  const state = session.state()
  const answers = new KeptAnswers(state.status === 'signedIn' ? state.viewerId : '')
  const socket = createSocket(session, language)
  const client = new Client({
    url: endpoint,
    preferGetMethod: false,
    fetch: fetchAndHear,
    requestPolicy: 'cache-and-network',
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { Accept: accept, 'Accept-Language': language() },
    }),
    exchanges: [
      cacheExchange,
      keptAnswersExchange(answers),
      toldViewerExchange(session),
      sessionExchange(session),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ query, variables: { ...variables } }, sink),
          }),
        }),
      }),
    ],
  })
  return {
    client,
    onConnected: (listener) => socket.on('connected', listener),
    close: () => void socket.dispose(),
  }
}

/** Answers the first question for the viewer with what came along with the session. */
function toldViewerExchange(session: Session): Exchange {
  const viewer = session.viewer()
  const { key } = createRequest(viewerQuery, {})
  const initialState = viewer ? { [key]: { data: JSON.stringify({ viewer }) } } : {}
  return ssrExchange({ isClient: true, initialState })
}

async function fetchAndHear(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init)
  hearServerClock(response.headers.get('Date'))
  return response
}

function sessionExchange(session: Session): Exchange {
  return authExchange(async (utilities) => ({
    addAuthToOperation(operation) {
      const token = session.token()
      return token
        ? utilities.appendHeaders(operation, { Authorization: `Bearer ${token}` })
        : operation
    },
    willAuthError: () => session.expired(),
    didAuthError: (error) => faultOf(error).code === 'UNAUTHENTICATED',
    refreshAuth: () => session.renew(),
  }))
}

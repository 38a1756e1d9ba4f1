import type {
  RefreshSessionMutation,
  ResumeSessionMutation,
  SignInMutation,
  SignInMutationVariables,
  SignOutMutation,
} from '@/gql/graphql'
import { Fault, faultOfGraphQL, type GraphQLErrorLike } from '@/lib/errors'
import { hearServerClock } from '@/lib/serverClock'
import type { Grant, SessionRequests } from './session'
// As text and by plain fetch: the sign-in page then needs no GraphQL client.
import operations from './session.graphql?raw'

/** The GraphQL endpoint, for HTTP and, with ws: in front, for subscriptions. */
export const endpoint = '/graphql'

/** The media types that the page accepts, in the order of the GraphQL-over-HTTP specification. */
export const accept = 'application/graphql-response+json, application/json;q=0.9'

interface Answer<Data> {
  data?: Data | null
  errors?: GraphQLErrorLike[]
}

type Granted = SignInMutation['signIn']

/**
 * The session's requests over plain fetch. The refresh token never shows up
 * here: it lives in an HttpOnly cookie that the browser sends along.
 */
export function sessionRequests(language: () => string): SessionRequests {
  return {
    async signIn(username, password) {
      const variables: SignInMutationVariables = { input: { username, password } }
      const { data, answeredAt } = await post<SignInMutation>('SignIn', language(), { variables })
      return grantOf(data.signIn, answeredAt)
    },
    async resume() {
      const { data, answeredAt } = await post<ResumeSessionMutation>('ResumeSession', language())
      const { viewer } = data.refreshSession
      return { ...grantOf(data.refreshSession, answeredAt), viewer }
    },
    async refresh() {
      const { data, answeredAt } = await post<RefreshSessionMutation>('RefreshSession', language())
      return grantOf(data.refreshSession, answeredAt)
    },
    async signOut(accessToken) {
      await post<SignOutMutation>('SignOut', language(), { accessToken })
    },
  }
}

function post<Data>(
  operationName: string,
  language: string,
  more: { variables?: unknown; accessToken?: string } = {},
): Promise<{ data: Data; answeredAt: number }> {
  return send<Data>(operations, operationName, language, more)
}

/** Sends one operation of a document by plain fetch. Throws a Fault. */
export async function send<Data>(
  query: string,
  operationName: string,
  language: string,
  { variables, accessToken }: { variables?: unknown; accessToken?: string } = {},
): Promise<{ data: Data; answeredAt: number }> {
  const response = await fetch(endpoint, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      Accept: accept,
      'Accept-Language': language,
      ...(accessToken ? { Authorization: `Bearer ${accessToken}` } : {}),
    },
    body: JSON.stringify({ query, operationName, variables }),
  })
  hearServerClock(response.headers.get('Date'))
  const answer = await answerOf<Data>(response)
  const [error] = answer.errors ?? []
  if (error) throw faultOfGraphQL(error)
  if (!answer.data) throw new Fault('UNREACHABLE', 'unreachable', '')
  return { data: answer.data, answeredAt: Date.parse(response.headers.get('Date') ?? '') }
}

async function answerOf<Data>(response: Response): Promise<Answer<Data>> {
  try {
    return (await response.json()) as Answer<Data>
  } catch {
    // Not the server itself but something before it: a proxy's error page.
    throw new Fault('UNREACHABLE', 'unreachable', '')
  }
}

/**
 * How long the token is good for is the difference of two readings of the
 * server's clock, so that a wrong clock in the browser does no harm.
 */
function grantOf({ accessToken, expiresAt, viewer }: Granted, answeredAt: number): Grant {
  const from = Number.isNaN(answeredAt) ? Date.now() : answeredAt
  return { accessToken, viewerId: viewer.user.id, lifetime: Date.parse(expiresAt) - from }
}

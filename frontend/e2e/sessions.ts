import { type BrowserContext, type Cookie, expect } from '@playwright/test'
import { demoPassword } from '../scripts/server.mjs'
import type { DemoRole } from './fixtures.ts'

/** How long an access token is used again, in milliseconds: well below its life of a quarter of an hour. */
const tokenLife = 10 * 60_000

/**
 * The sign-ins of this worker. The server limits how often one may sign in, and
 * hashing a password takes its time: a test takes over the session that an
 * earlier one has left behind.
 */
const idle = new Map<DemoRole, Cookie[][]>()
const tokens = new Map<DemoRole, { token: string; until: number }>()

/** Signs in past the form: the refresh cookie goes into the browser's jar, and the page finds it when it loads. */
export async function enter(context: BrowserContext, role: DemoRole): Promise<void> {
  const cookies = idle.get(role)?.pop()
  if (cookies) {
    await context.addCookies(cookies)
    const renewed = await post(context, 'mutation { refreshSession { expiresAt } }')
    // A test that signed out, or was cut off amid a renewal, has left a session that has ended.
    if (!renewed.errors) return
    await context.clearCookies()
  }
  const answer = await post(context, signInMutation('expiresAt'), signInVariables(role))
  expect(answer.errors, `sign-in as ${role}`).toBeUndefined()
}

/** Leaves the session, as it is in the browser's jar, to the next test. */
export async function leave(context: BrowserContext, role: DemoRole): Promise<void> {
  const cookies = await context.cookies()
  if (cookies.length > 0) idle.set(role, [...(idle.get(role) ?? []), cookies])
}

/** An access token, without a browser. */
export async function accessToken(role: DemoRole): Promise<string> {
  const known = tokens.get(role)
  if (known && known.until > Date.now()) return known.token
  // No jar of cookies: in one jar, a sign-in would end the one before it.
  const response = await fetch(`${process.env.SANBAO_E2E_URL}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      query: signInMutation('accessToken'),
      variables: signInVariables(role),
    }),
  })
  const answer = await response.json()
  expect(answer.errors, `sign-in as ${role}`).toBeUndefined()
  const token: string = answer.data.signIn.accessToken
  tokens.set(role, { token, until: Date.now() + tokenLife })
  return token
}

function signInMutation(field: 'accessToken' | 'expiresAt'): string {
  return `mutation ($input: SignInInput!) { signIn(input: $input) { ${field} } }`
}

function signInVariables(role: DemoRole): object {
  return { input: { username: role, password: demoPassword } }
}

async function post(
  context: BrowserContext,
  query: string,
  variables?: object,
): Promise<{ errors?: unknown }> {
  const response = await context.request.post('/graphql', {
    headers: { Accept: 'application/graphql-response+json' },
    data: { query, variables },
  })
  return response.json()
}

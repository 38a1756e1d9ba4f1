import { afterEach, describe, expect, it, vi } from 'vitest'
import { sessionRequests } from './requests'

const requests = sessionRequests(() => 'en')

function answer(body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => new Response(text, { headers }))
  vi.stubGlobal('fetch', fetch)
  return fetch
}

afterEach(() => vi.unstubAllGlobals())

const granted = {
  accessToken: 'token',
  expiresAt: '2026-03-05T08:10:00Z',
  viewer: { user: { id: '7' } },
}

describe('sessionRequests', () => {
  it('signs in, in the page’s language, and measures the lifetime by the server’s clock', async () => {
    const fetch = answer({ data: { signIn: granted } }, { Date: 'Thu, 05 Mar 2026 08:00:00 GMT' })
    expect(await requests.signIn('wang', 'secret')).toEqual({
      accessToken: 'token',
      viewerId: '7',
      lifetime: 600_000,
    })
    const [url, init] = fetch.mock.calls[0] ?? []
    expect(url).toBe('/graphql')
    expect(init?.headers).toMatchObject({ 'Accept-Language': 'en' })
    expect(JSON.parse(String(init?.body))).toMatchObject({
      operationName: 'SignIn',
      variables: { input: { username: 'wang', password: 'secret' } },
    })
  })

  it('signs out as whom the token names', async () => {
    const fetch = answer({ data: { signOut: { ended: 1 } } })
    await requests.signOut('token')
    expect(fetch.mock.calls[0]?.[1].headers).toMatchObject({ Authorization: 'Bearer token' })
  })

  it('throws what the server refuses as a Fault', async () => {
    answer({
      errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED', key: 'bad_credentials' } }],
    })
    await expect(requests.signIn('wang', 'wrong')).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      key: 'bad_credentials',
      message: 'no',
    })
  })

  it.each(['<html>502 Bad Gateway</html>', {}])(
    'takes an answer that is not the server’s (%j) for an outage',
    async (body) => {
      answer(body)
      await expect(requests.refresh()).rejects.toMatchObject({ code: 'UNREACHABLE' })
    },
  )
})

import { afterEach, expect, it, vi } from 'vitest'
import { fetchAs } from './fetch-as'

afterEach(() => vi.unstubAllGlobals())

/** A server that knows one token, and a session that has it after a renewal. */
function stand({ good, refusal = 200 }: { good: string[]; refusal?: number }) {
  const seen: Headers[] = []
  vi.stubGlobal('fetch', async (_: string, { headers }: { headers: Headers }) => {
    seen.push(headers)
    const token = headers.get('Authorization')?.replace('Bearer ', '') ?? ''
    if (good.includes(token)) return Response.json({ data: { viewer: { role: 'HEAD' } } })
    const errors = [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }]
    return Response.json({ data: { viewer: null }, errors }, { status: refusal })
  })
  let token = 'old'
  const session = {
    freshToken: async () => token,
    distrustToken: () => {
      token = 'new'
    },
  }
  return { ask: fetchAs(session, () => 'zh-CN'), seen }
}

it('asks with the token and the language of the page, and keeps the headers of the caller', async () => {
  const { ask, seen } = stand({ good: ['old'] })
  const response = await ask('/graphql', { headers: { 'content-type': 'application/json' } })
  expect(response.status).toBe(200)
  expect(Object.fromEntries(seen[0] ?? [])).toMatchObject({
    authorization: 'Bearer old',
    'accept-language': 'zh-CN',
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
  })
  await ask('/graphql', { headers: { accept: 'text/csv' } })
  expect(seen[1]?.get('Accept')).toBe('text/csv')
})

it('asks once more with a new token when the old one is turned down', async () => {
  const { ask, seen } = stand({ good: ['new'] })
  const { data } = await (await ask('/graphql')).json()
  expect(data.viewer).toEqual({ role: 'HEAD' })
  expect(seen.map((headers) => headers.get('Authorization'))).toEqual(['Bearer old', 'Bearer new'])
})

it('gives up when the new one is turned down too', async () => {
  const { ask, seen } = stand({ good: [], refusal: 401 })
  expect((await ask('/graphql')).status).toBe(401)
  expect(seen).toHaveLength(2)
})

// The audit suite of GraphQL over HTTP, whole, against the real server.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { serverAudits } from 'graphql-http'
import { demoPassword, startServer } from '../scripts/server.mjs'

let server
let token

before(async () => {
  server = await startServer()
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }',
      variables: { input: { username: 'admin', password: demoPassword } },
    }),
  })
  const { data, errors } = await response.json()
  assert.equal(errors, undefined)
  token = data.signIn.accessToken
})

after(() => server?.stop())

const audits = serverAudits({
  url: () => `${server.url}/graphql`,
  fetchFn: (url, init) =>
    fetch(url, { ...init, headers: { ...init?.headers, Authorization: `Bearer ${token}` } }),
})

test('the suite is the whole one', () => {
  assert.ok(audits.length >= 61, `${audits.length} audits`)
})

for (const audit of audits) {
  test(`${audit.id} ${audit.name}`, async () => {
    const result = await audit.fn()
    assert.equal(result.status, 'ok', result.reason)
  })
}

import { formatDocument, stringifyDocument } from '@urql/core'
import { type DocumentNode, parse, visit } from 'graphql'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Grant, Session } from '@/lib/session/session'
import operations from '@/lib/session/session.graphql?raw'
import { viewerQuery } from '@/lib/viewer'
import { createGraphQLClient } from './client'

beforeEach(() => {
  vi.stubGlobal('window', { location: new URL('http://localhost/service-records') })
  vi.stubGlobal('WebSocket', class {})
})
afterEach(() => vi.unstubAllGlobals())

const wang = { user: { id: '7', name: '王强' }, role: 'TECHNICIAN', permissions: [] }

function clientOf(viewer: unknown) {
  const session = {
    state: () => ({ status: 'signedIn', viewerId: '7' }),
    viewer: () => viewer as Grant['viewer'],
    token: () => 'token',
    expired: () => false,
  } as unknown as Session
  return createGraphQLClient(session, () => 'en').client
}

/** What a document asks of the viewer, as text. */
function askedOf(document: DocumentNode, operation: string): string | undefined {
  let asked: string | undefined
  visit(document, {
    OperationDefinition: ({ name }) => (name?.value === operation ? undefined : false),
    Field(field) {
      if (field.name.value === 'viewer') asked = stringifyDocument(field as never)
    },
  })
  return asked
}

it('asks nobody for the viewer whom the server told with the session, but once', async () => {
  const fetch = vi.fn(async () => Response.json({ data: { viewer: null } }))
  vi.stubGlobal('fetch', fetch)
  const client = clientOf(wang)
  const first = await client.query(viewerQuery, {}).toPromise()
  expect(first.data?.viewer).toEqual(wang)
  expect(fetch).not.toHaveBeenCalled()
  const second = await client.query(viewerQuery, {}, { requestPolicy: 'network-only' }).toPromise()
  expect(second.data?.viewer).toBeNull()
})

it('asks where the server told nothing', async () => {
  const fetch = vi.fn(async () => Response.json({ data: { viewer: wang } }))
  vi.stubGlobal('fetch', fetch)
  await clientOf(undefined).query(viewerQuery, {}).toPromise()
  expect(fetch).toHaveBeenCalledOnce()
})

it('is told with the session all that it would ask', () => {
  const asked = askedOf(formatDocument(viewerQuery), 'Viewer')
  expect(asked).toContain('permissions')
  expect(askedOf(parse(operations), 'ResumeSession')).toBe(asked)
})

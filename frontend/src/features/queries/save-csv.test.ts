import { afterEach, expect, it, vi } from 'vitest'
import { saveFile } from '@/lib/save-file'
import { saveCSV } from './save-csv'

vi.mock('@/lib/save-file', () => ({ saveFile: vi.fn() }))
afterEach(() => vi.clearAllMocks())

const asked = {
  query: 'query Q($n: Int) { a(n: $n) { b } }',
  operationName: 'Q',
  variables: { n: 3 },
}
const options = { root: 'a', fileName: 'monthly' }

it('asks the server for the rows of the very query, with the mark, and saves what comes', async () => {
  const ask = vi.fn(async (_: unknown, __?: RequestInit) => new Response('\ufeffb\r\n1\r\n'))
  await saveCSV(ask, asked, options)
  const [address, init] = ask.mock.calls[0] ?? []
  expect(address).toBe('/graphql?bom=1&root=a')
  expect(JSON.parse(String(init?.body))).toEqual(asked)
  expect(init?.headers).toMatchObject({ Accept: 'text/csv' })
  const [content, name] = vi.mocked(saveFile).mock.calls[0] ?? []
  expect(name).toBe('monthly.csv')
  const bytes = new Uint8Array((await content?.arrayBuffer()) ?? new ArrayBuffer(0))
  expect([...bytes.slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x62])
})

it('tells why the server refuses, and saves nothing', async () => {
  const refusal = { code: 'LIMIT', message: 'The query costs too much.' }
  const refused = saveCSV(async () => Response.json(refusal, { status: 429 }), asked, options)
  await expect(refused).rejects.toMatchObject({ code: 'LIMIT', message: refusal.message })
  const proxy = saveCSV(async () => new Response('<html>', { status: 502 }), asked, options)
  await expect(proxy).rejects.toMatchObject({ code: 'UNREACHABLE' })
  expect(saveFile).not.toHaveBeenCalled()
})

import { expect, it } from 'vitest'
import { blobOf, dataURLOf } from './data-url'

it('gives a file back byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const again = blobOf(await dataURLOf(new Blob([bytes], { type: 'image/png' })))
  expect(again.type).toBe('image/png')
  expect(new Uint8Array(await again.arrayBuffer())).toEqual(bytes)
})

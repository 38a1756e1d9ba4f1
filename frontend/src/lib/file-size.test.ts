import { describe, expect, it } from 'vitest'
import { formatSize } from './file-size'

describe('formatSize', () => {
  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1 KB'],
    [700 * 1024, '700 KB'],
    [1024 * 1024, '1 MB'],
    [1_500_000, '1.4 MB'],
    [10 * 1024 * 1024, '10 MB'],
  ])('writes %i bytes as %s', (bytes, text) => {
    expect(formatSize(bytes, String)).toBe(text)
  })
})

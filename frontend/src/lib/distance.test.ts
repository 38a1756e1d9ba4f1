import { describe, expect, it } from 'vitest'
import { formatDistance } from './dates'

const now = new Date('2026-03-05T07:30:00Z')

describe('formatDistance', () => {
  it.each([
    ['2026-03-05T07:29:40Z', 'zh-CN', '现在'],
    ['2026-03-05T07:25:00Z', 'zh-CN', '5分钟前'],
    ['2026-03-05T04:31:00Z', 'en', '2 hours ago'],
    ['2026-03-04T07:00:00Z', 'en', 'yesterday'],
    ['2026-03-08T07:30:00Z', 'zh-CN', '3天后'],
    ['2025-12-01T00:00:00Z', 'en', '3 months ago'],
    ['2024-03-01T00:00:00Z', 'zh-CN', '2年前'],
  ])('%s in %s is %s', (instant, language, text) => {
    expect(formatDistance(instant, now, language)).toBe(text)
  })
})

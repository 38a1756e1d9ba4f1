import { describe, expect, it } from 'vitest'
import { dayOf, formatDay, formatInstant, instantAt, monthsAfter, wallClockOf } from './dates'

const zone = 'Asia/Shanghai'
// 23:30 in Los Angeles, where these tests run; the next day's afternoon in Shanghai.
const instant = '2026-03-05T07:30:00Z'

describe('formatInstant', () => {
  it('shows the company’s zone, not the browser’s', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('America/Los_Angeles')
    expect(formatInstant(instant, 'zh-CN', zone)).toBe('2026/03/05 15:30')
    expect(formatInstant(instant, 'en', zone)).toBe('03/05/2026, 15:30')
    expect(formatInstant(instant, 'en', 'America/Los_Angeles')).toBe('03/04/2026, 23:30')
  })

  it('shows midnight as 00:00', () => {
    expect(formatInstant('2026-03-04T16:00:00Z', 'zh-CN', zone, 'time')).toBe('00:00')
    expect(formatInstant('2026-03-04T16:00:00Z', 'en', zone, 'time')).toBe('00:00')
  })

  it('shows a day alone, and in full', () => {
    expect(formatInstant(instant, 'zh-CN', zone, 'day')).toBe('2026/03/05')
    expect(formatInstant(instant, 'zh-CN', zone, 'full')).toBe('2026年3月5日星期四 15:30')
  })
})

describe('formatDay', () => {
  it('never shifts a calendar day', () => {
    expect(formatDay('2026-03-05', 'zh-CN')).toBe('2026/03/05')
    expect(formatDay('2026-03-05', 'en')).toBe('03/05/2026')
    expect(formatDay('2026-03-05', 'en', 'long')).toBe('Thursday, March 5, 2026')
  })
})

describe('dayOf', () => {
  it.each([
    ['2026-03-04T15:59:59Z', '2026-03-04'],
    ['2026-03-04T16:00:00Z', '2026-03-05'],
    ['2025-12-31T16:00:00Z', '2026-01-01'],
  ])('puts %s on %s in Shanghai', (at, day) => {
    expect(dayOf(at, zone)).toBe(day)
  })
})

describe('instantAt', () => {
  it.each([
    ['2026-03-05T14:30', 'Asia/Shanghai', '2026-03-05T06:30:00.000Z'],
    ['2026-03-05T00:00', 'Asia/Shanghai', '2026-03-04T16:00:00.000Z'],
    ['2026-07-01T12:00', 'Europe/Berlin', '2026-07-01T10:00:00.000Z'],
    ['2026-03-29T12:00', 'Europe/Berlin', '2026-03-29T10:00:00.000Z'],
    ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z'],
    ['2026-11-01T12:00', 'America/New_York', '2026-11-01T17:00:00.000Z'],
  ])('%s in %s is %s, and back', (wallClock, zone, instant) => {
    expect(instantAt(wallClock, zone)).toBe(instant)
    expect(wallClockOf(instant, zone)).toBe(wallClock)
  })

  it('goes on from a time that summer time skips, and takes the first of two alike', () => {
    expect(instantAt('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z')
    expect(instantAt('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
  })
})

describe('monthsAfter', () => {
  it.each([
    ['2026-03-05', 1, '2026-04-05'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-15', 12, '2027-12-15'],
  ])('counts from %s by %i to %s', (day, months, expected) => {
    expect(monthsAfter(day, months)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/dates'
import { dayFrom, startOf, weekOf } from './days'

describe('days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days are %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later)
  })

  it.each(['2026-03-02', '2026-03-05', '2026-03-08'])('the week of %s begins on Monday', (day) => {
    const week = weekOf(day)
    expect(week[0]).toBe('2026-03-02')
    expect(week[6]).toBe('2026-03-08')
  })

  it('begin at midnight in the company’s zone', () => {
    expect(startOf('2026-03-05', 'Asia/Shanghai')).toBe('2026-03-04T16:00:00.000Z')
  })

  it.each([
    ['day=2026-03-05', '2026-03-05'],
    ['day=2026-02-30', null],
    ['day=tomorrow', null],
    ['', null],
  ])('the address ?%s names %s', (search, day) => {
    expect(dayFrom(new URLSearchParams(search))).toBe(day)
  })
})

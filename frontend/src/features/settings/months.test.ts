import { expect, it } from 'vitest'
import { monthsOf } from './months'

it('puts the first of each month under its weekday', () => {
  // 31 March 2026 is a Tuesday, 1 April a Wednesday.
  const months = monthsOf([{ date: '2026-03-31' }, { date: '2026-04-01' }, { date: '2026-04-02' }])
  expect(months).toEqual([
    { month: '2026-03', blank: 1, days: [{ date: '2026-03-31' }] },
    { month: '2026-04', blank: 2, days: [{ date: '2026-04-01' }, { date: '2026-04-02' }] },
  ])
  // A Sunday stands at the end of its week.
  expect(monthsOf([{ date: '2026-11-01' }])[0]?.blank).toBe(6)
})

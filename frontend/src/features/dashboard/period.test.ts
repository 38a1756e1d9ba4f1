import { describe, expect, it } from 'vitest'
import { changeOf, lastDayOf, pieceOf, readPeriod, spanBefore, spanOf } from './period'

describe('periods', () => {
  it('end today; months are whole', () => {
    expect(spanOf('30d', '2026-03-31')).toEqual({ from: '2026-03-02', to: '2026-03-31' })
    expect(spanOf('6m', '2026-03-31')).toEqual({ from: '2025-10-01', to: '2026-03-31' })
  })

  it('are compared with as much before', () => {
    expect(spanBefore('30d', '2026-03-31')).toEqual({ from: '2026-01-31', to: '2026-03-01' })
    expect(spanBefore('6m', '2026-08-31')).toEqual({ from: '2025-09-01', to: '2026-02-28' })
  })

  it('know their pieces', () => {
    expect([pieceOf('90d'), pieceOf('12m')]).toEqual(['week', 'month'])
    expect(lastDayOf('month', '2028-02-01')).toBe('2028-02-29')
    expect(lastDayOf('week', '2026-12-28')).toBe('2027-01-03')
  })

  it('are read from the address', () => {
    expect(readPeriod(new URLSearchParams('period=12m'))).toBe('12m')
    expect(readPeriod(new URLSearchParams('period=ages'))).toBe('6m')
  })
})

it('says by how much something changed', () => {
  expect(changeOf(15, 10)).toBe(0.5)
  expect(changeOf(3, 0)).toBeUndefined()
})

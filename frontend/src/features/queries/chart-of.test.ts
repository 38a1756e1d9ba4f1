import { expect, it } from 'vitest'
import { chartOf } from './chart-of'
import type { Cell } from './flat-rows'

const table = (columns: string[], ...rows: Cell[][]) => ({ path: 'rows', columns, rows })

it('draws numbers over time as lines, one for each measure', () => {
  const months = table(['month', 'count', 'open'], ['2026-01-01', 3, 1], ['2026-02-01', 5, null])
  expect(chartOf(months, 'AUTO')).toEqual({
    kind: 'LINE',
    names: ['2026-01-01', '2026-02-01'],
    series: [
      { name: 'count', values: [3, 5], amounts: false },
      { name: 'open', values: [1, null], amounts: false },
    ],
  })
  expect(chartOf(months, 'BAR')?.kind).toBe('BAR')
})

it('makes a series of each value of a second dimension, with time along the axis', () => {
  const rows = table(
    ['department.name', 'month', 'count'],
    ['售后', '2026-01-01', 3],
    ['品质', '2026-01-01', 2],
    ['售后', '2026-02-01', 4],
  )
  expect(chartOf(rows, 'AUTO')).toEqual({
    kind: 'LINE',
    names: ['2026-01-01', '2026-02-01'],
    series: [
      { name: '售后', values: [3, 4], amounts: false },
      { name: '品质', values: [2, null], amounts: false },
    ],
  })
})

it('draws few short names as columns, many or long ones as bars', () => {
  expect(chartOf(table(['kind', 'count'], ['REPAIR', 1]), 'AUTO')?.kind).toBe('COLUMN')
  const long = table(['product', 'count'], ['a product with a long name', 1])
  expect(chartOf(long, 'AUTO')?.kind).toBe('BAR')
})

it('draws nothing of rows without numbers, without names, or that nobody wants drawn', () => {
  expect(chartOf(table(['number'], ['SR-1']), 'AUTO')).toBeUndefined()
  expect(chartOf(table(['id', 'count'], ['1', 2]), 'AUTO')).toBeUndefined()
  expect(chartOf(table(['kind', 'count'], ['REPAIR', 1]), 'TABLE')).toBeUndefined()
  expect(chartOf(table(['kind', 'count']), 'AUTO')).toBeUndefined()
  const many = Array.from({ length: 401 }, (_, at) => [`name ${at}`, at])
  expect(chartOf(table(['name', 'count'], ...many), 'AUTO')).toBeUndefined()
})

it('calls what has no name a dash', () => {
  expect(chartOf(table(['kind', 'count'], [null, 1]), 'COLUMN')?.names).toEqual(['—'])
})

it('says which measures are amounts, also where a second dimension makes the series', () => {
  const amounts = new Set(['cost'])
  const flat = chartOf(table(['kind', 'count', 'cost'], ['REPAIR', 1, 500]), 'AUTO', amounts)
  expect(flat?.series.map((series) => series.amounts)).toEqual([false, true])
  const split = chartOf(table(['kind', 'zone', 'cost'], ['REPAIR', 'A', 500]), 'AUTO', amounts)
  expect(split?.series).toEqual([{ name: 'A', values: [500], amounts: true }])
})

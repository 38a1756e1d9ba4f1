import { expect, it } from 'vitest'
import { flatRows } from './flat-rows'

it('takes the nodes of a connection for rows, and objects for columns with dots', () => {
  const table = flatRows({
    serviceRecords: {
      totalCount: 2,
      edges: [
        { node: { number: 'SR-1', customer: { name: '客户 😀', contact: { phone: null } } } },
        { node: { number: 'SR-2', customer: { name: 'B', contact: { phone: '1' } } } },
      ],
    },
  })
  expect(table).toEqual({
    path: 'serviceRecords',
    columns: ['number', 'customer.name', 'customer.contact.phone'],
    rows: [
      ['SR-1', '客户 😀', null],
      ['SR-2', 'B', '1'],
    ],
  })
})

it('takes a list of objects for rows, at whatever depth', () => {
  const table = flatRows({ viewer: { role: 'HEAD' }, report: { lines: [{ a: 1 }, { b: true }] } })
  expect(table.path).toBe('report.lines')
  expect(table.columns).toEqual(['a', 'b'])
  expect(table.rows).toEqual([
    [1, null],
    [null, true],
  ])
})

it('joins what is a list within a row', () => {
  const table = flatRows({
    users: [
      {
        skills: ['锅炉', '热泵'],
        visits: { edges: [{ node: { number: 'V1', status: 'DONE' } }, { node: { number: 'V2' } }] },
        empty: [],
      },
    ],
  })
  expect(table.columns).toEqual(['skills', 'visits', 'empty'])
  expect(table.rows).toEqual([['锅炉; 热泵', 'V1 DONE; V2', '']])
})

it('is one row where there is no list, and none where there is no answer', () => {
  expect(flatRows({ viewer: { role: 'HEAD', __typename: 'Viewer' } })).toEqual({
    path: '',
    columns: ['viewer.role'],
    rows: [['HEAD']],
  })
  expect(flatRows(undefined).rows).toEqual([])
  expect(flatRows({ serviceRecords: { edges: [] } })).toEqual({
    path: 'serviceRecords',
    columns: [],
    rows: [],
  })
})

import { buildSchema } from 'graphql'
import { expect, it } from 'vitest'
import { amountColumns } from './amounts'
import { flatRows } from './flat-rows'

const schema = buildSchema(`
  scalar Money
  type Query { stats: [Stat!]! records(first: Int): RecordConnection node: Node }
  type Stat { month: String count: Int! totalCost: Money before: Before }
  type Before { totalCost: Money }
  interface Node { id: ID! }
  type RecordConnection { edges: [RecordEdge!] }
  type RecordEdge { node: Record }
  type Record implements Node { id: ID! charge: Money parts: PartConnection }
  type PartConnection { edges: [PartEdge!] }
  type PartEdge { node: Part }
  type Part { cost: Money }
`)

function amountsOf(query: string, data: unknown, operationName?: string): string[] {
  return [...amountColumns(flatRows(data), { query, operationName }, schema)]
}

it('knows amounts by the schema, under the names and in the objects that the query chose', () => {
  const query = '{ stats { month count sum: totalCost before { totalCost } } }'
  const row = { month: '2026-01', count: 3, sum: 1250, before: { totalCost: 0 } }
  expect(amountsOf(query, { stats: [row] })).toEqual(['sum', 'before.totalCost'])
})

it('leaves out the steps of connections, and follows fragments, even in circles', () => {
  const query = `
    query Other { stats { month } }
    query Q { records(first: 1) { edges { node { ...R } } } }
    fragment R on Record { id ... on Record { charge } ...R }`
  const data = { records: { edges: [{ node: { id: '1', charge: 5 } }] } }
  expect(amountsOf(query, data, 'Q')).toEqual(['charge'])
  expect(amountsOf(query, data, 'Other')).toEqual([])
  expect(amountsOf('{ node { ... on Record { charge } } }', { node: { charge: 5 } })).toEqual([
    'node.charge',
  ])
})

it('knows none without a schema, or of a text that is no query', () => {
  const table = flatRows({ stats: [{ totalCost: 5 }] })
  expect(amountColumns(table, { query: '{ stats { totalCost } }' }, undefined).size).toBe(0)
  expect(amountColumns(table, { query: '{ stats {' }, schema).size).toBe(0)
  expect(amountColumns(table, undefined, schema).size).toBe(0)
})

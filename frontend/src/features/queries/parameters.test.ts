import { buildSchema } from 'graphql'
import { expect, it } from 'vitest'
import { missingOf, parametersOf, readVariables, variablesOf } from './parameters'

const schema = buildSchema(`
  scalar Date
  scalar Money
  enum Kind { REPAIR COMPLAINT }
  input Where { kind: Kind }
  type Query {
    stats(from: Date!, to: Date, kinds: [Kind!], kind: Kind, top: Int, least: Money, open: Boolean, where: Where): Int
  }
`)

const text = `query Q($from: Date!, $to: Date = "2026-01-31", $kinds: [Kind!], $top: Int! = 5, $where: Where, $open: Boolean) {
  stats(from: $from, to: $to, kinds: $kinds, top: $top, where: $where, open: $open)
}`

it('reads how each variable is given, and its default', () => {
  expect(parametersOf(text, schema)).toEqual([
    { name: 'from', type: 'Date!', required: true, input: { kind: 'day' }, preset: undefined },
    { name: 'to', type: 'Date', required: false, input: { kind: 'day' }, preset: '2026-01-31' },
    {
      name: 'kinds',
      type: '[Kind!]',
      required: false,
      input: { kind: 'option', options: ['REPAIR', 'COMPLAINT'], many: true },
      preset: undefined,
    },
    { name: 'top', type: 'Int!', required: false, input: { kind: 'number' }, preset: 5 },
    { name: 'where', type: 'Where', required: false, input: { kind: 'json' }, preset: undefined },
    { name: 'open', type: 'Boolean', required: false, input: { kind: 'yesNo' }, preset: undefined },
  ])
})

it('reads nothing of what is no query, has two operations, or names an unknown type', () => {
  expect(parametersOf('query {', schema)).toEqual([])
  expect(parametersOf('query A { a } query B { b }', schema)).toEqual([])
  expect(parametersOf('query ($a: Gone) { a }', schema)).toEqual([])
  expect(parametersOf(text, undefined)).toEqual([])
})

it('sends what the query takes, without what is left empty', () => {
  const parameters = parametersOf(text, schema)
  const given = { from: '2026-01-01', to: '', kinds: [], top: 0, open: false, gone: 1 }
  expect(variablesOf(parameters, given)).toEqual({ from: '2026-01-01', top: 0, open: false })
  expect(missingOf(parameters, given)).toEqual([])
  expect(missingOf(parameters, { to: '2026-01-01' })).toEqual(['from'])
})

it('reads the variables that were kept', () => {
  expect(readVariables('{"a":[1]}')).toEqual({ a: [1] })
  for (const bad of ['', '[1]', 'null', '{']) expect(readVariables(bad)).toEqual({})
})

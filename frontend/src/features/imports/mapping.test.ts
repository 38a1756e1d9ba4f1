import { expect, test } from 'vitest'
import { choicesOf, groupsOf, listOf, missingFrom, placeOf } from './mapping'

const fields = [
  { name: 'serial_number', required: true },
  { name: 'status', required: false },
  { name: 'product.model', required: true },
]

test('tells the row itself from what it speaks of', () => {
  expect(placeOf('status')).toEqual({ group: 'own', field: 'status' })
  expect(placeOf('warranty_policy.code')).toEqual({ group: 'warranty_policy', field: 'code' })
  expect(groupsOf(fields).map(({ group }) => group)).toEqual(['own', 'product'])
})

test('keeps the choices of the fields that there are', () => {
  const choices = choicesOf([
    { field: 'serial_number', column: '出厂编号' },
    { field: 'gone', column: '旧列' },
  ])
  expect(listOf({ ...choices, status: undefined }, fields)).toEqual([
    { field: 'serial_number', column: '出厂编号' },
  ])
  expect(missingFrom(choices, fields)).toEqual(['product.model'])
})

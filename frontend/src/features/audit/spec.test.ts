import { expect, test } from 'vitest'
import { noFilters } from '@/lib/list-search'
import { auditSpec, auditWhere, eventSpec, eventWhere } from './spec'

const zone = 'Asia/Shanghai'

test('asks for nothing in particular without filters', () => {
  expect(auditWhere('', noFilters(auditSpec), zone)).toEqual({})
  expect(eventWhere('', noFilters(eventSpec(['EDIT'])), zone)).toEqual({})
})

test('days are those of the company, the last one included', () => {
  const filters = { ...noFilters(auditSpec), from: '2026-03-01', to: '2026-03-01' }
  expect(auditWhere('', filters, zone)).toEqual({
    atGTE: '2026-02-28T16:00:00.000Z',
    atLT: '2026-03-01T16:00:00.000Z',
  })
})

test('narrows by person, row, type, operation and text', () => {
  const filters = {
    ...noFilters(auditSpec),
    person: '7',
    row: '42',
    entity: ['Part'] as const,
    operation: ['UPDATE'] as const,
  }
  expect(auditWhere('P-1', filters, zone)).toEqual({
    actorID: '7',
    rowID: 42,
    entityIn: ['Part'],
    operationIn: ['UPDATE'],
    or: [{ labelContainsFold: 'P-1' }, { address: 'P-1' }, { requestID: 'P-1' }],
  })
})

test('finds what was done to a record by its number', () => {
  const filters = { ...noFilters(eventSpec(['EDIT', 'CLOSE'])), action: ['CLOSE'] as const }
  expect(eventWhere('000123', filters, zone)).toEqual({
    actionIn: ['CLOSE'],
    hasServiceRecordWith: [{ numberContainsFold: '000123' }],
  })
})

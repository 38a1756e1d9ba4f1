import type {
  AuditEntryOrderField,
  AuditEntryWhereInput,
  AuditOperation,
  ServiceAction,
  ServiceEventOrderField,
  ServiceEventWhereInput,
} from '@/gql/graphql'
import { instantAt } from '@/lib/dates'
import { aDay, anID, type ListSpec, manyOf } from '@/lib/list-search'

/** What can be done to master data and accounts, in the order in which people look for it. */
export const auditOperations: readonly AuditOperation[] = [
  'CREATE',
  'UPDATE',
  'DELETE',
  'IMPORT',
  'EXPORT',
  'SIGN_IN',
  'SIGN_OUT',
  'LOCK_OUT',
  'SESSION_REVOKED',
  'CHANGE_PASSWORD',
  'RESET_PASSWORD',
]

/** The types of rows of which the audit speaks. */
export const auditedEntities = [
  'Customer',
  'Contact',
  'Product',
  'ProductUnit',
  'Warranty',
  'WarrantyPolicy',
  'Part',
  'Department',
  'User',
  'CompanySettings',
  'ImportJob',
  'ServiceLevelPolicy',
  'WorkingCalendar',
  'CalendarDay',
] as const

export type AuditedEntity = (typeof auditedEntities)[number]

/** What narrows every list of what was done: by whom, and when. */
export interface TrailFilters {
  person: string | undefined
  from: string | undefined
  to: string | undefined
}

/** What narrows the audit. */
export interface AuditFilters extends TrailFilters {
  operation: readonly AuditOperation[]
  entity: readonly AuditedEntity[]
  /** One row, whatever it is. */
  row: string | undefined
}

export type TrailSort = 'at'

export const auditSpec: ListSpec<AuditFilters, TrailSort, AuditEntryOrderField> = {
  filters: {
    person: anID,
    operation: manyOf(auditOperations),
    entity: manyOf(auditedEntities),
    row: anID,
    from: aDay,
    to: aDay,
  },
  sorts: { at: 'AT' },
  usual: { sort: 'at', ascending: false },
}

/** The filter of the API; days are those of the company's zone. */
export function auditWhere(
  text: string,
  { person, operation, entity, row, ...days }: AuditFilters,
  zone: string,
): AuditEntryWhereInput {
  return {
    ...within(days, zone),
    ...(person ? { actorID: person } : {}),
    ...(operation.length > 0 ? { operationIn: [...operation] } : {}),
    ...(entity.length > 0 ? { entityIn: [...entity] } : {}),
    ...(row ? { rowID: Number(row) } : {}),
    ...(text ? { or: [{ labelContainsFold: text }, { address: text }, { requestID: text }] } : {}),
  }
}

/** What narrows the timelines of service records. */
export interface EventFilters extends TrailFilters {
  action: readonly ServiceAction[]
}

/** The list of what was done to service records, over the actions that the API knows. */
export function eventSpec(
  actions: readonly ServiceAction[],
): ListSpec<EventFilters, TrailSort, ServiceEventOrderField> {
  return {
    filters: { person: anID, action: manyOf(actions), from: aDay, to: aDay },
    sorts: { at: 'AT' },
    usual: { sort: 'at', ascending: false },
  }
}

/** The filter of the API; the text is a record's number, or a part of it. */
export function eventWhere(
  text: string,
  { person, action, ...days }: EventFilters,
  zone: string,
): ServiceEventWhereInput {
  return {
    ...within(days, zone),
    ...(person ? { actorID: person } : {}),
    ...(action.length > 0 ? { actionIn: [...action] } : {}),
    ...(text ? { hasServiceRecordWith: [{ numberContainsFold: text }] } : {}),
  }
}

function within({ from, to }: Pick<TrailFilters, 'from' | 'to'>, zone: string) {
  return {
    ...(from ? { atGTE: instantAt(`${from}T00:00`, zone) } : {}),
    ...(to ? { atLT: instantAt(`${dayAfter(to)}T00:00`, zone) } : {}),
  }
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

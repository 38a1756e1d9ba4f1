import type {
  ChargeClass,
  ServiceChannel,
  ServiceRecordKind,
  ServiceRecordStatus,
  Severity,
} from '@/gql/graphql'
import {
  chargeClasses,
  serviceChannels,
  serviceRecordKinds,
  serviceRecordStatuses,
  severities,
} from './enums'
import { type Narrowing, noNarrowing, readNarrowing, writeNarrowing } from './record-narrowing'

/** The quick views of the list, in order. */
export const recordViews = ['open', 'mine', 'triage', 'review', 'hold', 'closed', 'all'] as const
export type RecordView = (typeof recordViews)[number]

/** What the list can be ordered by. */
export const recordSorts = ['reported', 'updated', 'number', 'due'] as const
export type RecordSort = (typeof recordSorts)[number]

/** The columns that the list can show beside the record itself, in the order in which they are offered. */
export const recordColumns = [
  'status',
  'severity',
  'kind',
  'channel',
  'customer',
  'caller',
  'unit',
  'faultCode',
  'responsible',
  'chargeClass',
  'reported',
  'promised',
  'due',
  'started',
  'completed',
  'updated',
] as const
export type RecordColumn = (typeof recordColumns)[number]

/** The columns of a list for which nobody has chosen any. */
export const plainColumns: readonly RecordColumn[] = [
  'status',
  'severity',
  'customer',
  'unit',
  'responsible',
  'reported',
  'promised',
  'due',
]

/** How many records a page of the list may hold. */
export const recordPageSizes = [25, 50, 100] as const
export type RecordPageSize = (typeof recordPageSizes)[number]

/** A page of the list: its number, and the cursor that it lies behind or before. */
export type RecordPage =
  | { number: 1 }
  | { number: number; after: string }
  | { number: number; before: string }

/** Everything that the list of service records shows, as its address says it. */
export interface ServiceRecordsSearch {
  view: RecordView
  /** Free text: number, customer, serial number, telephone or symptom. */
  text: string
  statuses: readonly ServiceRecordStatus[]
  kinds: readonly ServiceRecordKind[]
  severities: readonly Severity[]
  chargeClasses: readonly ChargeClass[]
  channels: readonly ServiceChannel[]
  /** Those responsible, any of them. */
  owners: readonly string[]
  /** Departments, any of them, each with all below it. */
  departments: readonly string[]
  customer: string | undefined
  /** Only what the viewer is responsible for. */
  own: boolean
  /** Only where the promised arrival has passed and nobody has begun. */
  overdue: boolean
  /** First and last calendar day of the promised arrival. */
  promisedFrom: string | undefined
  promisedTo: string | undefined
  /** First and last calendar day of the report. */
  from: string | undefined
  to: string | undefined
  /** What a link from elsewhere has narrowed it by. */
  by: Narrowing
  sort: RecordSort
  ascending: boolean
  size: RecordPageSize
  /** The columns in their order; undefined for those that the reader has chosen on this device. */
  columns: readonly RecordColumn[] | undefined
  /** The saved view that the list was opened with. */
  saved: string | undefined
  page: RecordPage
}

/** The list as it is without anything in its address. */
export const plainSearch: ServiceRecordsSearch = {
  view: 'open',
  text: '',
  statuses: [],
  kinds: [],
  severities: [],
  chargeClasses: [],
  channels: [],
  owners: [],
  departments: [],
  customer: undefined,
  own: false,
  overdue: false,
  promisedFrom: undefined,
  promisedTo: undefined,
  from: undefined,
  to: undefined,
  by: noNarrowing,
  sort: 'reported',
  ascending: false,
  size: 25,
  columns: undefined,
  saved: undefined,
  page: { number: 1 },
}

/**
 * Reads the address; what it does not know, and statuses that the view cannot
 * hold, it leaves out, so that old links still work.
 */
export function readSearch(params: URLSearchParams): ServiceRecordsSearch {
  const order = params.get('sort') ?? ''
  const view = oneOf(recordViews, params.get('view')) ?? plainSearch.view
  return {
    view,
    text: params.get('q')?.trim() ?? '',
    statuses: someOf(statusesOf(view), params.getAll('status')),
    kinds: someOf(serviceRecordKinds, params.getAll('kind')),
    severities: someOf(severities, params.getAll('severity')),
    chargeClasses: someOf(chargeClasses, params.getAll('charge')),
    channels: someOf(serviceChannels, params.getAll('channel')),
    owners: idsOf(params.getAll('owner')),
    departments: idsOf(params.getAll('department')),
    customer: idOf(params.get('customer')),
    own: params.getAll('owner').includes('me'),
    overdue: params.get('overdue') === 'yes',
    promisedFrom: dayOf(params.get('promisedFrom')),
    promisedTo: dayOf(params.get('promisedTo')),
    from: dayOf(params.get('from')),
    to: dayOf(params.get('to')),
    by: readNarrowing(params),
    sort: oneOf(recordSorts, order.replace('-', '')) ?? plainSearch.sort,
    ascending: oneOf(recordSorts, order) !== undefined,
    size: recordPageSizes.find((size) => String(size) === params.get('size')) ?? plainSearch.size,
    columns: columnsOf(params.get('columns')),
    saved: idOf(params.get('saved')),
    page: pageOf(params),
  }
}

/** Writes the address; what is as usual is left out. */
export function writeSearch(search: Partial<ServiceRecordsSearch>): URLSearchParams {
  const all = { ...plainSearch, ...search }
  const params = new URLSearchParams()
  const add = (name: string, value: string | undefined, usual = '') => {
    if (value && value !== usual) params.append(name, value)
  }
  add('view', all.view, plainSearch.view)
  add('q', all.text.trim())
  for (const status of all.statuses) add('status', status)
  for (const kind of all.kinds) add('kind', kind)
  for (const severity of all.severities) add('severity', severity)
  for (const chargeClass of all.chargeClasses) add('charge', chargeClass)
  for (const channel of all.channels) add('channel', channel)
  for (const department of all.departments) add('department', department)
  add('customer', all.customer)
  add('owner', all.own ? 'me' : '')
  for (const owner of all.owners) add('owner', owner)
  add('overdue', all.overdue ? 'yes' : '')
  add('promisedFrom', all.promisedFrom)
  add('promisedTo', all.promisedTo)
  add('from', all.from)
  add('to', all.to)
  for (const [name, value] of writeNarrowing(all.by)) add(name, value)
  add('sort', `${all.ascending ? '' : '-'}${all.sort}`, '-reported')
  add('size', String(all.size), String(plainSearch.size))
  add('columns', all.columns?.join('.'))
  add('saved', all.saved)
  if (all.page.number > 1) {
    add('page', String(all.page.number))
    if ('after' in all.page) add('after', all.page.after)
    if ('before' in all.page) add('before', all.page.before)
  }
  return params
}

/** The statuses that a view leaves to choose from; one or none leaves no choice. */
export function statusesOf(view: RecordView): readonly ServiceRecordStatus[] {
  switch (view) {
    case 'triage':
      return ['REGISTERED']
    case 'review':
      return ['COMPLETED']
    case 'hold':
      return ['ON_HOLD']
    case 'closed':
      return ended
    case 'all':
      return serviceRecordStatuses
    case 'open':
    case 'mine':
      return serviceRecordStatuses.filter((status) => !ended.includes(status))
  }
}

/** The statuses in which nothing is left to be done. */
export const ended: readonly ServiceRecordStatus[] = ['CLOSED', 'CANCELLED']

/** How many filters narrow the view; the text and the order do not count. */
export function countFilters(search: ServiceRecordsSearch): number {
  return [
    search.statuses.length > 0,
    search.kinds.length > 0,
    search.severities.length > 0,
    search.chargeClasses.length > 0,
    search.channels.length > 0,
    search.owners.length > 0,
    search.overdue,
    search.promisedFrom || search.promisedTo,
    search.departments.length > 0,
    search.customer,
    ...writeNarrowing(search.by),
    search.own && search.view !== 'mine',
    search.from || search.to,
  ].filter(Boolean).length
}

/** Columns as the address names them, each once; undefined where it names none. */
function columnsOf(given: string | null): RecordColumn[] | undefined {
  const named = (given ?? '').split('.')
  const known = named.flatMap((name) => oneOf(recordColumns, name) ?? [])
  return known.length > 0 ? [...new Set(known)] : undefined
}

function pageOf(params: URLSearchParams): RecordPage {
  const number = Number(params.get('page') ?? '1')
  const after = params.get('after')
  const before = params.get('before')
  if (!Number.isSafeInteger(number) || number < 2) return { number: 1 }
  if (after) return { number, after }
  if (before) return { number, before }
  return { number: 1 }
}

function oneOf<Value extends string>(
  values: readonly Value[],
  given: string | null,
): Value | undefined {
  return values.find((value) => value === given)
}

function someOf<Value extends string>(values: readonly Value[], given: string[]): Value[] {
  return values.filter((value) => given.includes(value))
}

function idOf(given: string | null): string | undefined {
  return given && /^\d{1,19}$/.test(given) ? given : undefined
}

function idsOf(given: string[]): string[] {
  return [...new Set(given.filter((id) => idOf(id) !== undefined))]
}

function dayOf(given: string | null): string | undefined {
  if (!given || !/^\d{4}-\d{2}-\d{2}$/.test(given)) return undefined
  const day = new Date(`${given}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(given) ? given : undefined
}

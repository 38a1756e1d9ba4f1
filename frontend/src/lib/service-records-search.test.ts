import { describe, expect, it } from 'vitest'
import {
  countFilters,
  plainSearch,
  readSearch,
  type ServiceRecordsSearch,
  statusesOf,
  writeSearch,
} from './service-records-search'

const everything: ServiceRecordsSearch = {
  view: 'all',
  text: '压缩机 & co',
  statuses: ['REGISTERED', 'ON_HOLD'],
  kinds: ['REPAIR'],
  severities: ['URGENT', 'MAJOR'],
  chargeClasses: ['PAID'],
  channels: ['PHONE', 'WEB'],
  owners: ['5', '6'],
  overdue: true,
  promisedFrom: '2026-04-01',
  promisedTo: '2026-04-02',
  departments: ['12', '13'],
  customer: '34',
  own: true,
  by: { ...plainSearch.by, outcome: 'FIXED', unanswered: true },
  from: '2026-03-01',
  to: '2026-03-31',
  sort: 'updated',
  ascending: true,
  size: 100,
  columns: ['customer', 'status'],
  saved: '77',
  page: { number: 3, after: 'gqFp' },
}

describe('the address of the list', () => {
  it('is empty for the list as it usually is, and the other way round', () => {
    expect(writeSearch(plainSearch).toString()).toBe('')
    expect(readSearch(new URLSearchParams())).toEqual(plainSearch)
  })

  it.each<[string, Partial<ServiceRecordsSearch>]>([
    ['everything at once', everything],
    ['backwards', { page: { number: 2, before: 'gqFp' } }],
    ['the order alone', { ascending: true }],
    ['newest change first', { sort: 'updated' }],
  ])('keeps %s', (_, search) => {
    const again = readSearch(new URLSearchParams(writeSearch(search).toString()))
    expect(again).toEqual({ ...plainSearch, ...search })
  })

  it('leaves out what it does not know', () => {
    const params = new URLSearchParams(
      'view=mars&status=LOST&status=CLOSED&status=ON_HOLD&department=x&from=2026-02-30&to=soon&sort=-phone&size=7&page=2&columns=phone&saved=x&owner=you',
    )
    expect(readSearch(params)).toEqual({ ...plainSearch, statuses: ['ON_HOLD'] })
  })
})

describe('countFilters', () => {
  it('counts a range of days once, and never the text, the view or the order', () => {
    expect(countFilters(plainSearch)).toBe(0)
    expect(countFilters({ ...plainSearch, text: 'x', sort: 'number', view: 'hold' })).toBe(0)
    expect(countFilters(everything)).toBe(14)
  })

  it('does not count "mine" twice', () => {
    expect(countFilters({ ...plainSearch, view: 'mine', own: true })).toBe(0)
  })
})

it('offers within a view only the statuses that it can hold', () => {
  expect(statusesOf('open')).not.toContain('CLOSED')
  expect(statusesOf('closed')).toEqual(['CLOSED', 'CANCELLED'])
  expect(statusesOf('triage')).toEqual(['REGISTERED'])
})

import { describe, expect, it } from 'vitest'
import {
  aDay,
  anID,
  aText,
  countFilters,
  type ListSpec,
  listVariables,
  manyOf,
  noFilters,
  oneOf,
  readList,
  writeList,
} from './list-search'

interface Filters {
  kind: readonly ('COMPANY' | 'PERSON')[]
  tier: 'KEY' | 'REGULAR' | undefined
  department: string | undefined
  region: string
  since: string | undefined
}

const spec: ListSpec<Filters, 'name' | 'updated', 'NAME' | 'UPDATED_AT'> = {
  filters: {
    kind: manyOf(['COMPANY', 'PERSON']),
    tier: oneOf(['KEY', 'REGULAR']),
    department: anID,
    region: aText,
    since: aDay,
  },
  sorts: { name: 'NAME', updated: 'UPDATED_AT' },
  usual: { sort: 'name', ascending: true },
}

const read = (address: string) => readList(spec, new URLSearchParams(address))

describe('the address of a list', () => {
  it('says nothing about what is as usual', () => {
    expect(writeList(spec, read('')).toString()).toBe('')
  })

  it('comes back as it was written, and keeps what is not the list’s', () => {
    const address =
      'edit=7&q=water&kind=COMPANY&kind=PERSON&tier=KEY&department=12&region=%E6%B5%99%E6%B1%9F&since=2026-03-05&sort=-updated&size=50&page=3&after=abc'
    expect(
      writeList(spec, read(address), new URLSearchParams('edit=7&q=old&tier=REGULAR')).toString(),
    ).toBe(address)
  })

  it('leaves out what it does not know', () => {
    const search = read(
      'kind=NOBODY&tier=x&department=12;drop&since=2026-02-30&sort=age&size=7&page=2',
    )
    expect(search).toMatchObject({ sort: 'name', ascending: true, size: 25, page: { number: 1 } })
    expect(countFilters(spec, search.filters)).toBe(0)
  })

  it('counts what narrows, and forgets it at once', () => {
    expect(countFilters(spec, read('kind=COMPANY&kind=PERSON&region=x').filters)).toBe(2)
    expect(noFilters(spec)).toEqual(read('').filters)
  })

  it('asks the API for a page behind or before a cursor, in the order', () => {
    expect(listVariables(spec, read('sort=-name&page=2&before=abc'))).toEqual({
      last: 25,
      before: 'abc',
      orderBy: { field: 'NAME', direction: 'DESC' },
    })
    expect(listVariables(spec, read('page=2&after=abc'))).toMatchObject({ first: 25, after: 'abc' })
  })
})

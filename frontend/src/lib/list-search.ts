/**
 * What a list shows, as its address says it: the text searched for, filters,
 * order and page. A feature declares its filters and orders once (ListSpec) and
 * binds them with useList; links to a narrowed list are written with writeList.
 */

/** How one filter stands in an address, under its name. */
export interface ListFilter<Value> {
  /** What is not known it leaves out, so that old links still work. */
  read: (given: string[]) => Value
  /** Nothing for a filter that narrows nothing. */
  write: (value: Value) => string[]
}

/** The filters of a list and the orders that it can have. */
export interface ListSpec<Filters extends object, Sort extends string, Field extends string> {
  filters: { [Name in keyof Filters]: ListFilter<Filters[Name]> }
  /** The orders as addresses name them, and the API's name of each. */
  sorts: Record<Sort, Field>
  /** The order without one in the address. */
  usual: { sort: Sort; ascending: boolean }
}

/** How many rows a page may hold. */
export const listPageSizes = [25, 50, 100] as const
export type ListPageSize = (typeof listPageSizes)[number]

/** A page of a list: its number, and the cursor that it lies behind or before. */
export type ListPosition =
  | { number: 1 }
  | { number: number; after: string }
  | { number: number; before: string }

/** Everything that a list shows. */
export interface ListSearch<Filters extends object, Sort extends string> {
  text: string
  filters: Filters
  sort: Sort
  ascending: boolean
  size: ListPageSize
  page: ListPosition
}

/** The order of a connection, as the API takes it. */
export interface ListOrder<Field extends string> {
  field: Field
  direction: 'ASC' | 'DESC'
}

/** The variables of a connection's page. */
export interface ListVariables<Field extends string> {
  first?: number
  after?: string
  last?: number
  before?: string
  orderBy: ListOrder<Field>
}

/** Any number of the given values. */
export function manyOf<Value extends string>(
  values: readonly Value[],
): ListFilter<readonly Value[]> {
  return {
    read: (given) => values.filter((value) => given.includes(value)),
    write: (chosen) => [...chosen],
  }
}

/** At most one of the given values. */
export function oneOf<Value extends string>(
  values: readonly Value[],
): ListFilter<Value | undefined> {
  return {
    read: ([given]) => values.find((value) => value === given),
    write: (chosen) => (chosen ? [chosen] : []),
  }
}

/** Free text, as of a name or a region. */
export const aText: ListFilter<string> = {
  read: ([given]) => given?.trim() ?? '',
  write: (text) => (text.trim() ? [text.trim()] : []),
}

/** A row of another list. */
export const anID: ListFilter<string | undefined> = {
  read: ([given]) => (given && /^\d{1,19}$/.test(given) ? given : undefined),
  write: (id) => (id ? [id] : []),
}

/** A calendar day, "2026-03-05". */
export const aDay: ListFilter<string | undefined> = {
  read: ([given]) => {
    if (!given || !/^\d{4}-\d{2}-\d{2}$/.test(given)) return undefined
    const day = new Date(`${given}T00:00:00Z`)
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(given) ? given : undefined
  },
  write: (day) => (day ? [day] : []),
}

/** Reads the address. */
export function readList<Filters extends object, Sort extends string, Field extends string>(
  spec: ListSpec<Filters, Sort, Field>,
  params: URLSearchParams,
): ListSearch<Filters, Sort> {
  const order = params.get('sort') ?? ''
  const known = (name: string) => (sortsOf(spec) as string[]).includes(name)
  const named = order.replace(/^-/, '')
  return {
    text: params.get('q')?.trim() ?? '',
    filters: Object.fromEntries(
      namesOf(spec).map((name) => [name, spec.filters[name].read(params.getAll(name))]),
    ) as Filters,
    ...(known(named) ? { sort: named as Sort, ascending: named === order } : spec.usual),
    size: listPageSizes.find((size) => String(size) === params.get('size')) ?? listPageSizes[0],
    page: pageOf(params),
  }
}

/** Writes the address over the one that is there; what is as usual is left out, what is not the list's stays. */
export function writeList<Filters extends object, Sort extends string, Field extends string>(
  spec: ListSpec<Filters, Sort, Field>,
  search: ListSearch<Filters, Sort>,
  current = new URLSearchParams(),
): URLSearchParams {
  const params = new URLSearchParams(current)
  for (const name of ['q', 'sort', 'size', 'page', 'after', 'before', ...namesOf(spec)]) {
    params.delete(name)
  }
  if (search.text.trim()) params.set('q', search.text.trim())
  for (const name of namesOf(spec)) {
    for (const value of spec.filters[name].write(search.filters[name])) params.append(name, value)
  }
  if (search.sort !== spec.usual.sort || search.ascending !== spec.usual.ascending) {
    params.set('sort', `${search.ascending ? '' : '-'}${search.sort}`)
  }
  if (search.size !== listPageSizes[0]) params.set('size', String(search.size))
  if (search.page.number > 1) {
    params.set('page', String(search.page.number))
    if ('after' in search.page) params.set('after', search.page.after)
    if ('before' in search.page) params.set('before', search.page.before)
  }
  return params
}

/** How many filters narrow the list; the text does not count. */
export function countFilters<Filters extends object, Sort extends string, Field extends string>(
  spec: ListSpec<Filters, Sort, Field>,
  filters: Filters,
): number {
  return namesOf(spec).filter((name) => spec.filters[name].write(filters[name]).length > 0).length
}

/** The filters of which none narrows anything. */
export function noFilters<Filters extends object, Sort extends string, Field extends string>(
  spec: ListSpec<Filters, Sort, Field>,
): Filters {
  return readList(spec, new URLSearchParams()).filters
}

/** What the API is asked for. */
export function listVariables<Filters extends object, Sort extends string, Field extends string>(
  spec: ListSpec<Filters, Sort, Field>,
  { sort, ascending, size, page }: ListSearch<Filters, Sort>,
): ListVariables<Field> {
  const orderBy = { field: spec.sorts[sort], direction: ascending ? 'ASC' : 'DESC' } as const
  if ('before' in page) return { last: size, before: page.before, orderBy }
  return { first: size, ...('after' in page ? { after: page.after } : {}), orderBy }
}

function namesOf<Filters extends object>(spec: {
  filters: { [Name in keyof Filters]: ListFilter<Filters[Name]> }
}): (keyof Filters & string)[] {
  return Object.keys(spec.filters) as (keyof Filters & string)[]
}

function sortsOf<Sort extends string>(spec: { sorts: Record<Sort, string> }): Sort[] {
  return Object.keys(spec.sorts) as Sort[]
}

function pageOf(params: URLSearchParams): ListPosition {
  const number = Number(params.get('page') ?? '1')
  const after = params.get('after')
  const before = params.get('before')
  if (!Number.isSafeInteger(number) || number < 2) return { number: 1 }
  if (after) return { number, after }
  if (before) return { number, before }
  return { number: 1 }
}

import { type ServiceRecordsSearch, writeSearch } from './service-records-search'

/** What a call can be registered about from the start, as other pages know it. */
export interface NewServiceRecordSearch {
  customer?: string
  unit?: string
  /** An earlier record to take customer, unit, caller and address from. */
  record?: string
}

/** A technician's day. */
export const myDayPath = '/my-day'

/** The list of service records. */
export const serviceRecordsPath = '/service-records'

/** The list of service records, narrowed as given. */
export function foundServiceRecordsPath(search: Partial<ServiceRecordsSearch>): string {
  return withSearch(serviceRecordsPath, writeSearch(search))
}

/** One service record. */
export function serviceRecordPath(id: string): string {
  return `/service-records/${id}`
}

/** Registering a call, with what is known already. */
export function newServiceRecordPath(known: NewServiceRecordSearch = {}): string {
  return withSearch(
    '/service-records/new',
    new URLSearchParams(
      Object.entries(known).filter((entry): entry is [string, string] => Boolean(entry[1])),
    ),
  )
}

function withSearch(path: string, params: URLSearchParams): string {
  const search = params.toString()
  return search ? `${path}?${search}` : path
}

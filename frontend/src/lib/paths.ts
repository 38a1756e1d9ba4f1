/** What a call can be registered about from the start, as other pages know it. */
export interface NewServiceRecordSearch {
  customer?: string
  unit?: string
  /** An earlier record to take customer, unit, caller and address from. */
  record?: string
}

/** The list of service records. */
export const serviceRecordsPath = '/service-records'

/** One service record. */
export function serviceRecordPath(id: string): string {
  return `/service-records/${id}`
}

/** Registering a call, with what is known already. */
export function newServiceRecordPath(known: NewServiceRecordSearch = {}): string {
  const search = new URLSearchParams(
    Object.entries(known).filter((entry): entry is [string, string] => Boolean(entry[1])),
  ).toString()
  return search ? `/service-records/new?${search}` : '/service-records/new'
}

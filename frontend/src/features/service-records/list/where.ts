import type { ServiceRecordWhereInput } from '@/gql/graphql'
import { instantAt } from '@/lib/dates'
import { type DepartmentNode, withDepartmentsBelow } from '@/lib/departments'
import { serviceRecordStatuses } from '@/lib/enums'
import { whereOfNarrowing } from '@/lib/record-narrowing'
import {
  plainSearch,
  type RecordView,
  type ServiceRecordsSearch,
  statusesOf,
} from '@/lib/service-records-search'
import type { Viewer } from '@/lib/viewer'

/** What a search needs to know beside itself. */
export interface SearchContext {
  viewer: Pick<Viewer, 'id'>
  departments: readonly DepartmentNode[]
  /** The company's zone, which decides when a day begins. */
  zone: string
}

/** The filter of the API for a search. What is overdue, and where a text is, the server knows. */
export function whereOf(
  search: ServiceRecordsSearch,
  { viewer, departments, zone }: SearchContext,
): ServiceRecordWhereInput {
  const statuses = search.statuses.length > 0 ? search.statuses : statusesOf(search.view)
  const all: ServiceRecordWhereInput[] = []
  if (statuses.length < serviceRecordStatuses.length) all.push({ statusIn: [...statuses] })
  if (search.view === 'mine') all.push({ ownerID: viewer.id })
  const owners = [...search.owners, ...(search.own ? [viewer.id] : [])]
  if (owners.length > 0) {
    all.push(owners.length === 1 ? { ownerID: owners[0] } : { ownerIDIn: owners })
  }
  if (search.channels.length > 0) all.push({ channelIn: [...search.channels] })
  if (search.overdue) all.push({ overdue: true })
  if (search.kinds.length > 0) all.push({ kindIn: [...search.kinds] })
  if (search.severities.length > 0) all.push({ severityIn: [...search.severities] })
  if (search.chargeClasses.length > 0) all.push({ chargeClassIn: [...search.chargeClasses] })
  if (search.departments.length > 0) {
    const below = search.departments.flatMap((id) => withDepartmentsBelow(departments, id))
    all.push({ departmentIDIn: [...new Set(below)] })
  }
  if (search.customer) all.push({ customerID: search.customer })
  if (search.promisedFrom) {
    all.push({ promisedAtGTE: instantAt(`${search.promisedFrom}T00:00`, zone) })
  }
  if (search.promisedTo) {
    all.push({ promisedAtLT: instantAt(`${dayAfter(search.promisedTo)}T00:00`, zone) })
  }
  if (search.from) all.push({ reportedAtGTE: instantAt(`${search.from}T00:00`, zone) })
  if (search.to) all.push({ reportedAtLT: instantAt(`${dayAfter(search.to)}T00:00`, zone) })
  // In the order of due times those without any have no place.
  if (search.sort === 'due') all.push({ nextDueAtNotNil: true })
  all.push(...whereOfNarrowing(search.by))
  if (search.text) all.push({ matching: search.text })
  return all.length > 0 ? { and: all } : {}
}

/** The filter of a quick view alone, for the number beside its name. */
export function whereOfView(view: RecordView, context: SearchContext): ServiceRecordWhereInput {
  return whereOf({ ...plainSearch, view }, context)
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

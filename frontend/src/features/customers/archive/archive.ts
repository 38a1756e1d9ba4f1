import { readFragment } from '@/gql'
import type {
  ArchiveCoverFragment,
  ArchiveRecordFragment,
  ArchiveUnitsFragment,
  ArchiveVisitFragment,
  CustomerArchiveQuery,
} from '@/gql/graphql'
import { nodesOf } from '@/lib/graphql/connection'
import {
  ArchiveCover,
  ArchiveRecord,
  ArchiveRecords,
  ArchiveUnits,
  ArchiveVisit,
} from './archive-query'

/** Some of many: the newest, and how many there are. */
export interface Some<Row> {
  rows: readonly Row[]
  total: number
}

export type ArchiveUnit = NonNullable<
  NonNullable<NonNullable<ArchiveUnitsFragment['productUnits']['edges']>[number]>['node']
>

/** A customer's service archive, read. */
export interface Archive {
  units: Some<ArchiveUnit>
  records: Some<ArchiveRecordFragment>
  complaints: Some<ArchiveRecordFragment>
  visits: Some<ArchiveVisitFragment>
  /** The visits after which the customer said something. */
  opinions: readonly ArchiveVisitFragment[]
  covers: Some<ArchiveCoverFragment>
}

export type ArchiveCustomer = Extract<CustomerArchiveQuery['node'], { __typename: 'Customer' }>

/** Reads the parts of the answer. */
export function archiveOf(
  customer: ArchiveCustomer,
  { visits, warranties }: Pick<CustomerArchiveQuery, 'visits' | 'warranties'>,
): Archive {
  const { productUnits } = readFragment(ArchiveUnits, customer)
  const { records, complaints } = readFragment(ArchiveRecords, customer)
  const visited = readFragment(ArchiveVisit, nodesOf(visits))
  return {
    units: { rows: nodesOf(productUnits), total: productUnits.totalCount },
    records: {
      rows: readFragment(ArchiveRecord, nodesOf(records)),
      total: records.totalCount,
    },
    complaints: {
      rows: readFragment(ArchiveRecord, nodesOf(complaints)),
      total: complaints.totalCount,
    },
    visits: { rows: visited, total: visits.totalCount },
    opinions: visited.filter(({ opinion, signedAt }) => opinion || signedAt),
    covers: { rows: readFragment(ArchiveCover, nodesOf(warranties)), total: warranties.totalCount },
  }
}

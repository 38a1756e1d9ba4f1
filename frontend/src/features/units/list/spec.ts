import type { ProductUnitOrderField, ProductUnitWhereInput, UnitStatus } from '@/gql/graphql'
import { monthsAfter } from '@/lib/dates'
import { unitStatuses } from '@/lib/enums'
import { anID, type ListSpec, manyOf, oneOf } from '@/lib/list-search'

/** How the cover of a unit stands: by any warranty, by one that ends in three months, by none. */
export const coverStates = ['covered', 'ending', 'over'] as const
export type CoverState = (typeof coverStates)[number]

/** What narrows the list of units. */
export interface UnitFilters {
  status: readonly UnitStatus[]
  product: string | undefined
  customer: string | undefined
  cover: CoverState | undefined
}

export type UnitSort = 'serial' | 'updated' | 'added'

export const unitsSpec: ListSpec<UnitFilters, UnitSort, ProductUnitOrderField> = {
  filters: {
    status: manyOf(unitStatuses),
    product: anID,
    customer: anID,
    cover: oneOf(coverStates),
  },
  sorts: { serial: 'SERIAL_NUMBER', updated: 'UPDATED_AT', added: 'CREATED_AT' },
  usual: { sort: 'serial', ascending: true },
}

/** The filter of the API, as of a day. */
export function unitsWhere(
  text: string,
  { status, product, customer, cover }: UnitFilters,
  today: string,
): ProductUnitWhereInput {
  return {
    ...(status.length > 0 ? { statusIn: [...status] } : {}),
    ...(product ? { productID: product } : {}),
    ...(customer ? { customerID: customer } : {}),
    ...(cover ? coverWhere(cover, today) : {}),
    ...(text
      ? {
          or: [
            { serialNumberContainsFold: text },
            { jobNumberContainsFold: text },
            { orderNumberContainsFold: text },
            { contractNumberContainsFold: text },
          ],
        }
      : {}),
  }
}

function coverWhere(cover: CoverState, today: string): ProductUnitWhereInput {
  const open = [{ startsOnLTE: today, endsOnGTE: today }]
  const later = [{ endsOnGT: monthsAfter(today, 3) }]
  switch (cover) {
    case 'covered':
      return { hasWarrantiesWith: open }
    case 'ending':
      return { hasWarrantiesWith: open, not: { hasWarrantiesWith: later } }
    case 'over':
      return { not: { hasWarrantiesWith: open } }
  }
}

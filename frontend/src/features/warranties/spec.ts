import type { WarrantyKind, WarrantyOrderField, WarrantyWhereInput } from '@/gql/graphql'
import { monthsAfter } from '@/lib/dates'
import { warrantyKinds } from '@/lib/enums'
import { anID, type ListSpec, manyOf, oneOf } from '@/lib/list-search'

/** When a warranty ends, seen from today: in one month or three, still running, over. */
export const warrantyEnds = ['month', 'quarter', 'running', 'over'] as const
export type WarrantyEnd = (typeof warrantyEnds)[number]

/** What narrows the list of warranties. */
export interface WarrantyFilters {
  kind: readonly WarrantyKind[]
  end: WarrantyEnd | undefined
  customer: string | undefined
  policy: string | undefined
}

export type WarrantySort = 'ends' | 'starts'

export const warrantiesSpec: ListSpec<WarrantyFilters, WarrantySort, WarrantyOrderField> = {
  filters: {
    kind: manyOf(warrantyKinds),
    end: oneOf(warrantyEnds),
    customer: anID,
    policy: anID,
  },
  sorts: { ends: 'ENDS_ON', starts: 'STARTS_ON' },
  usual: { sort: 'ends', ascending: false },
}

/** The filter of the API, as of a day. */
export function warrantiesWhere(
  text: string,
  { kind, end, customer, policy }: WarrantyFilters,
  today: string,
): WarrantyWhereInput {
  return {
    ...(kind.length > 0 ? { kindIn: [...kind] } : {}),
    ...(end ? endWhere(end, today) : {}),
    ...(customer ? { hasProductUnitWith: [{ customerID: customer }] } : {}),
    ...(policy ? { warrantyPolicyID: policy } : {}),
    ...(text
      ? {
          or: [
            { contractNumberContainsFold: text },
            { hasProductUnitWith: [{ serialNumberContainsFold: text }] },
          ],
        }
      : {}),
  }
}

function endWhere(end: WarrantyEnd, today: string): WarrantyWhereInput {
  switch (end) {
    case 'month':
      return { endsOnGTE: today, endsOnLTE: monthsAfter(today, 1) }
    case 'quarter':
      return { endsOnGTE: today, endsOnLTE: monthsAfter(today, 3) }
    case 'running':
      return { startsOnLTE: today, endsOnGTE: today }
    case 'over':
      return { endsOnLT: today }
  }
}

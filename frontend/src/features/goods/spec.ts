import type { CustodyTransferOrderField, CustodyTransferWhereInput } from '@/gql/graphql'
import { type ListSpec, oneOf } from '@/lib/list-search'

/** Which goods: those that are out now, and those of them that were to be back before today. */
export const goodsWhere = ['out', 'late'] as const
export type GoodsWhere = (typeof goodsWhere)[number]

/** What narrows the register of goods. */
export interface GoodsFilters {
  is: GoodsWhere | undefined
}

export type GoodsSort = 'handedOver' | 'number'

export const goodsSpec: ListSpec<GoodsFilters, GoodsSort, CustodyTransferOrderField> = {
  filters: { is: oneOf(goodsWhere) },
  sorts: { handedOver: 'HANDED_OVER_AT', number: 'NUMBER' },
  usual: { sort: 'handedOver', ascending: false },
}

/** The filter of the API, as of a day: what is out is what there is a valid receipt for. */
export function transfersWhere(
  text: string,
  { is }: GoodsFilters,
  today: string,
): CustodyTransferWhereInput {
  return {
    ...(is ? { fromParty: 'CUSTOMER', voidAtIsNil: true } : {}),
    ...(is === 'late' ? { expectedBackOnLT: today } : {}),
    ...(text
      ? {
          or: [
            { numberContainsFold: text },
            { goodsContainsFold: text },
            { trackingNumberContainsFold: text },
            { hasServiceRecordWith: [{ numberContainsFold: text }] },
          ],
        }
      : {}),
  }
}

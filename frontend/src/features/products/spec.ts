import type { ProductOrderField, ProductWhereInput } from '@/gql/graphql'
import { anID, aText, type ListSpec, oneOf } from '@/lib/list-search'

/** What narrows the list of products. */
export interface ProductFilters {
  category: string
  policy: string | undefined
  sold: 'yes' | 'no' | undefined
}

export type ProductSort = 'model' | 'name' | 'category'

export const productsSpec: ListSpec<ProductFilters, ProductSort, ProductOrderField> = {
  filters: { category: aText, policy: anID, sold: oneOf(['yes', 'no']) },
  sorts: { model: 'MODEL', name: 'NAME', category: 'CATEGORY' },
  usual: { sort: 'model', ascending: true },
}

/** The filter of the API. */
export function productsWhere(
  text: string,
  { category, policy, sold }: ProductFilters,
): ProductWhereInput {
  return {
    ...(category ? { categoryContainsFold: category } : {}),
    ...(policy ? { warrantyPolicyID: policy } : {}),
    ...(sold ? { active: sold === 'yes' } : {}),
    ...(text
      ? {
          or: [
            { modelContainsFold: text },
            { nameContainsFold: text },
            { brandContainsFold: text },
          ],
        }
      : {}),
  }
}

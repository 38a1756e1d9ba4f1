import type { PartOrderField, PartWhereInput } from '@/gql/graphql'
import { aText, type ListSpec, oneOf } from '@/lib/list-search'

/** What sort of parts: the named main ones, those for discontinued products, those no longer in use. */
export const partKinds = ['main', 'obsolete', 'inactive'] as const
export type PartKind = (typeof partKinds)[number]

/** What narrows the list of parts. */
export interface PartFilters {
  is: PartKind | undefined
  supplier: string
}

export type PartSort = 'code' | 'name' | 'updated'

export const partsSpec: ListSpec<PartFilters, PartSort, PartOrderField> = {
  filters: { is: oneOf(partKinds), supplier: aText },
  sorts: { code: 'CODE', name: 'NAME', updated: 'UPDATED_AT' },
  usual: { sort: 'code', ascending: true },
}

/** The filter of the API. */
export function partsWhere(text: string, { is, supplier }: PartFilters): PartWhereInput {
  return {
    ...(is === 'main' ? { mainPart: true } : {}),
    ...(is === 'obsolete' ? { obsolete: true } : {}),
    ...(is === 'inactive' ? { active: false } : {}),
    ...(supplier ? { supplierContainsFold: supplier } : {}),
    ...(text ? { or: [{ codeContainsFold: text }, { nameContainsFold: text }] } : {}),
  }
}

import type { QueryVisibility, SavedQueryOrderField, SavedQueryWhereInput } from '@/gql/graphql'
import { type ListSpec, oneOf } from '@/lib/list-search'

export const queryVisibilities = [
  'PRIVATE',
  'DEPARTMENT',
  'PUBLISHED',
] as const satisfies readonly QueryVisibility[]

/** What narrows the list of saved queries. */
export interface QueryFilters {
  visibility: QueryVisibility | undefined
}

export type QuerySort = 'name' | 'updated'

export const queriesSpec: ListSpec<QueryFilters, QuerySort, SavedQueryOrderField> = {
  filters: { visibility: oneOf(queryVisibilities) },
  sorts: { name: 'NAME', updated: 'UPDATED_AT' },
  usual: { sort: 'name', ascending: true },
}

/** The filter of the API. */
export function queriesWhere(text: string, { visibility }: QueryFilters): SavedQueryWhereInput {
  return {
    ...(visibility ? { visibility } : {}),
    ...(text
      ? {
          or: [
            { nameContainsFold: text },
            { descriptionContainsFold: text },
            { slugContainsFold: text },
          ],
        }
      : {}),
  }
}

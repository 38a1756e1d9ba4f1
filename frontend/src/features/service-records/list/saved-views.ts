import { useCallback } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import type { SavedViewsQuery } from '@/gql/graphql'
import { nodesOf } from '@/lib/graphql/connection'

const savedViewsQuery = graphql(`
  query SavedViews {
    savedViews(first: 200, orderBy: { field: NAME }) {
      edges {
        node {
          id
          version
          name
          query
          isDefault
          owner {
            id
            name
          }
          department {
            id
            name
          }
        }
      }
    }
  }
`)

type Edge = NonNullable<NonNullable<SavedViewsQuery['savedViews']['edges']>[number]>

/** A saved view of the list. */
export type SavedView = NonNullable<Edge['node']>

/** The views that the viewer has saved or sees: undefined until the server has answered, none where it could not. */
export function useSavedViews(): {
  views: SavedView[] | undefined
  failed: boolean
  reload: () => void
} {
  const [{ data, error }, ask] = useQuery({ query: savedViewsQuery })
  return {
    views: data || error ? nodesOf(data?.savedViews) : undefined,
    failed: !data && error !== undefined,
    reload: useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]),
  }
}

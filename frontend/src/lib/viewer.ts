import { useCallback, useMemo } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import type { AccessOperation, Role, ViewerQuery } from '@/gql/graphql'
import { type Fault, faultOf } from './errors'
import { keptOffline } from './offline/exchange'

export const viewerQuery = graphql(`
  query Viewer {
    viewer {
      user {
        id
        name
      }
      role
      mayRegister
      mayDispatch
      mayReadDailyReports
      mayIntrospect
      tokenRoles
      permissions {
        entity
        operation
        scope
      }
      hiddenFields {
        entity
        field
      }
    }
  }
`)

/** Who is signed in and, as the server tells it, what the person may do. */
export interface Viewer {
  id: string
  name: string
  role: Role
  /** Whether the person may register service records. */
  mayRegister: boolean
  /** Whether the person may send technicians, and so works with the dispatch board. */
  mayDispatch: boolean
  /** Whether there are daily reports for the person. */
  mayReadDailyReports: boolean
  /** Whether the person may read the schema and use the query workbench. */
  mayIntrospect: boolean
  /** The roles that the person may give to tools. */
  tokenRoles: readonly Role[]
  /** Whether the person may do this to any row of the type at all. */
  may: (operation: AccessOperation, entity: string) => boolean
  /** Whether a field is answered empty to the person, and refused in filters. */
  isHidden: (entity: string, field: string) => boolean
}

/** The viewer; undefined until the server has told. Asks once, however many components need it. */
export function useViewer(): Viewer | undefined {
  return useViewerState().viewer
}

/** The viewer, why it cannot be told, and another try. */
export function useViewerState(): { viewer?: Viewer; fault?: Fault; retry: () => void } {
  const [{ data, error }, ask] = useQuery({
    query: viewerQuery,
    requestPolicy: 'cache-first',
    context: keptOffline,
  })
  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask])
  return useMemo(
    () => ({
      ...(data?.viewer ? { viewer: viewerOf(data.viewer) } : {}),
      ...(error ? { fault: faultOf(error) } : {}),
      retry,
    }),
    [data, error, retry],
  )
}

function viewerOf(told: NonNullable<ViewerQuery['viewer']>): Viewer {
  const granted = new Set(
    told.permissions.flatMap(({ entity, operation, scope }) =>
      scope === 'NONE' ? [] : [`${operation} ${entity}`],
    ),
  )
  const hidden = new Set(told.hiddenFields.map(({ entity, field }) => `${entity}.${field}`))
  return {
    id: told.user.id,
    name: told.user.name,
    role: told.role,
    mayRegister: told.mayRegister,
    mayDispatch: told.mayDispatch,
    mayReadDailyReports: told.mayReadDailyReports,
    mayIntrospect: told.mayIntrospect,
    tokenRoles: told.tokenRoles,
    may: (operation, entity) => granted.has(`${operation} ${entity}`),
    isHidden: (entity, field) => hidden.has(`${entity}.${field}`),
  }
}

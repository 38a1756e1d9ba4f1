import { useMemo } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import type { AccessOperation, Role } from '@/gql/graphql'

const viewerQuery = graphql(`
  query Viewer {
    viewer {
      user {
        id
        name
      }
      role
      mayRegister
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
  /** Whether the person may do this to any row of the type at all. */
  may: (operation: AccessOperation, entity: string) => boolean
  /** Whether a field is answered empty to the person, and refused in filters. */
  isHidden: (entity: string, field: string) => boolean
}

/** The viewer; undefined until the server has told. Asks once, however many components need it. */
export function useViewer(): Viewer | undefined {
  const [{ data }] = useQuery({ query: viewerQuery, requestPolicy: 'cache-first' })
  const viewer = data?.viewer
  return useMemo(() => {
    if (!viewer) return undefined
    const granted = new Set(
      viewer.permissions.flatMap(({ entity, operation, scope }) =>
        scope === 'NONE' ? [] : [`${operation} ${entity}`],
      ),
    )
    const hidden = new Set(viewer.hiddenFields.map(({ entity, field }) => `${entity}.${field}`))
    return {
      id: viewer.user.id,
      name: viewer.user.name,
      role: viewer.role,
      mayRegister: viewer.mayRegister,
      may: (operation, entity) => granted.has(`${operation} ${entity}`),
      isHidden: (entity, field) => hidden.has(`${entity}.${field}`),
    }
  }, [viewer])
}

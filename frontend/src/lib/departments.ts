import { useMemo } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import { nodesOf } from './graphql/connection'

const departmentsQuery = graphql(`
  query Departments {
    departments(first: 200, orderBy: { field: CODE }) {
      edges {
        node {
          id
          name
          parentID
          position
          active
        }
      }
    }
  }
`)

/** A department as lists and trees need it. */
export interface DepartmentNode {
  id: string
  name: string
  /** The department above; null at the top, and below one that the viewer does not see. */
  parentID: string | null
  active: boolean
}

/** The company's departments, siblings in their order; undefined until the server has told. */
export function useDepartments(): DepartmentNode[] | undefined {
  const [{ data }] = useQuery({ query: departmentsQuery, requestPolicy: 'cache-first' })
  return useMemo(() => {
    if (!data) return undefined
    const nodes = nodesOf(data.departments)
    const known = new Set(nodes.map(({ id }) => id))
    return nodes
      .sort((a, b) => a.position - b.position)
      .map(({ id, name, parentID, active }) => ({
        id,
        name,
        parentID: parentID && known.has(parentID) ? parentID : null,
        active,
      }))
  }, [data])
}

/** A department and all below it. */
export function withDepartmentsBelow(departments: readonly DepartmentNode[], id: string): string[] {
  const below = departments.filter(({ parentID }) => parentID === id)
  return [id, ...below.flatMap((child) => withDepartmentsBelow(departments, child.id))]
}

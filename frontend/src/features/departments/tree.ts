import { graphql } from '@/gql'
import type { DepartmentItemFragment } from '@/gql/graphql'

export const DepartmentItem = graphql(`
  fragment DepartmentItem on Department {
    id
    version
    code
    name
    parentID
    position
    active
    people: users(first: 1, where: { active: true }) {
      totalCount
    }
    openRecords: serviceRecords(first: 1, where: { statusNotIn: [CLOSED, CANCELLED] }) {
      totalCount
    }
  }
`)

export const departmentTreeQuery = graphql(`
  query DepartmentTree {
    departments(first: 200, orderBy: { field: CODE }) {
      edges {
        node {
          ...DepartmentItem
        }
      }
    }
  }
`)

/** A department with those directly below it, in their order. */
export interface Branch {
  item: DepartmentItemFragment
  below: Branch[]
}

/** Makes the tree; what stands below something unseen stands at the top. */
export function treeOf(items: readonly DepartmentItemFragment[]): Branch[] {
  const known = new Set(items.map(({ id }) => id))
  const branchesOf = (parent: string | null): Branch[] =>
    items
      .filter(({ parentID }) => (parentID && known.has(parentID) ? parentID : null) === parent)
      .sort((a, b) => a.position - b.position || a.code.localeCompare(b.code))
      .map((item) => ({ item, below: branchesOf(item.id) }))
  return branchesOf(null)
}

/** A branch of a tree by the id of its department. */
export function findBranch(tree: readonly Branch[], id: string): Branch | undefined {
  for (const branch of tree) {
    const found = branch.item.id === id ? branch : findBranch(branch.below, id)
    if (found) return found
  }
  return undefined
}

/** A department and all below it. */
export function idsOf({ item, below }: Branch): string[] {
  return [item.id, ...below.flatMap(idsOf)]
}

/** What of a tree a text finds, each with the way that leads there. */
export function foundIn(tree: readonly Branch[], text: string): Branch[] {
  const wanted = text.trim().toLowerCase()
  if (!wanted) return [...tree]
  return tree.flatMap((branch) => {
    const { name, code } = branch.item
    if (`${name}\n${code}`.toLowerCase().includes(wanted)) return [branch]
    const below = foundIn(branch.below, wanted)
    return below.length > 0 ? [{ item: branch.item, below }] : []
  })
}

/** Where a department goes: below which one, and at which place among those there. */
export interface Place {
  parentID: string
  index: number
}

/**
 * The place that a drop means. antd tells the row on which it was dropped, and
 * whether above it (-1), onto it (0) or below it (1); among the siblings the
 * dragged one itself does not count.
 */
export function placeOfDrop(
  tree: readonly Branch[],
  dragged: string,
  target: string,
  where: -1 | 0 | 1,
): Place | undefined {
  if (where === 0) return { parentID: target, index: 0 }
  const { parentID } = findBranch(tree, target)?.item ?? {}
  const parent = parentID ? findBranch(tree, parentID) : undefined
  // Beside the company itself there is no place.
  if (!parent) return undefined
  const others = parent.below.filter(({ item }) => item.id !== dragged)
  const at = others.findIndex(({ item }) => item.id === target)
  return { parentID: parent.item.id, index: where === 1 ? at + 1 : at }
}

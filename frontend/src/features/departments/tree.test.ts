import { describe, expect, it } from 'vitest'
import type { DepartmentItemFragment } from '@/gql/graphql'
import { findBranch, foundIn, idsOf, placeOfDrop, treeOf } from './tree'

function item(id: string, parentID: string | null, position: number): DepartmentItemFragment {
  return {
    id,
    version: 1,
    code: id,
    name: `名${id}`,
    parentID,
    position,
    active: true,
    people: { totalCount: 0 },
    openRecords: { totalCount: 0 },
  }
}

const tree = treeOf([
  item('b', 'hq', 2),
  item('hq', null, 0),
  item('a', 'hq', 1),
  item('a1', 'a', 0),
])

describe('the tree of departments', () => {
  it('has siblings in their order', () => {
    expect(tree.map(({ item }) => item.id)).toEqual(['hq'])
    expect(idsOf(tree[0] as never)).toEqual(['hq', 'a', 'a1', 'b'])
  })

  it('keeps what stands below something unseen', () => {
    expect(treeOf([item('x', 'hidden', 0)]).map(({ item }) => item.id)).toEqual(['x'])
  })

  it('is searched by name and code, with the way to what is found', () => {
    expect(foundIn(tree, '名A1').flatMap(idsOf)).toEqual(['hq', 'a', 'a1'])
    expect(foundIn(tree, 'nothing')).toEqual([])
    expect(findBranch(foundIn(tree, 'a1'), 'b')).toBeUndefined()
  })
})

describe('the place of a drop', () => {
  it('is below what it was dropped onto', () => {
    expect(placeOfDrop(tree, 'b', 'a', 0)).toEqual({ parentID: 'a', index: 0 })
  })

  it('is among the siblings, of which the dragged one is none', () => {
    expect(placeOfDrop(tree, 'b', 'a', -1)).toEqual({ parentID: 'hq', index: 0 })
    expect(placeOfDrop(tree, 'a', 'b', 1)).toEqual({ parentID: 'hq', index: 1 })
  })

  it('is nowhere beside the company', () => {
    expect(placeOfDrop(tree, 'a', 'hq', 1)).toBeUndefined()
  })
})

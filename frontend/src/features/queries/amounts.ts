import {
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql'
import type { Asked } from './editor/answer'
import type { FlatRows } from './flat-rows'

/** The columns of rows that are amounts of money, in fen, as the schema says of what was asked. */
export function amountColumns(
  { path, columns }: FlatRows,
  asked: Pick<Asked, 'query' | 'operationName'> | undefined,
  schema: GraphQLSchema | undefined,
): ReadonlySet<string> {
  if (!asked || !schema) return new Set()
  const amounts = amountPaths(asked, schema)
  return new Set(columns.filter((column) => amounts.has(path ? `${path}.${column}` : column)))
}

/** Where amounts stand in the answer, as in "serviceStats.totalCost"; the steps of connections are left out. */
function amountPaths(
  { query, operationName }: Pick<Asked, 'query' | 'operationName'>,
  schema: GraphQLSchema,
): ReadonlySet<string> {
  const found = new Set<string>()
  const read = readDocument(query, operationName)
  if (!read) return found
  const { operation, fragments } = read

  function walk(
    { selections }: SelectionSetNode,
    parent: GraphQLNamedType | null | undefined,
    path: readonly string[],
    within: readonly string[],
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value
        const fragment = within.includes(name) ? undefined : fragments.get(name)
        if (!fragment) continue
        const type = schema.getType(fragment.typeCondition.name.value)
        walk(fragment.selectionSet, type, path, [...within, name])
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value
        const type = condition ? schema.getType(condition) : parent
        walk(selection.selectionSet, type, path, within)
      } else if (isObjectType(parent) || isInterfaceType(parent)) {
        const field = parent.getFields()[selection.name.value]
        if (!field) continue
        const key = selection.alias?.value ?? selection.name.value
        const here = isStep(parent, key) ? path : [...path, key]
        const type = getNamedType(field.type)
        if (type.name === 'Money') found.add(here.join('.'))
        if (selection.selectionSet) walk(selection.selectionSet, type, here, within)
      }
    }
  }
  walk(operation.selectionSet, schema.getRootType(operation.operation), [], [])
  return found
}

/** Whether it is a step on the way to a connection's rows, which the names of columns leave out. */
function isStep({ name }: { name: string }, key: string): boolean {
  return (
    (key === 'edges' && name.endsWith('Connection')) || (key === 'node' && name.endsWith('Edge'))
  )
}

function readDocument(query: string, name: string | undefined) {
  let operation: OperationDefinitionNode | undefined
  const fragments = new Map<string, FragmentDefinitionNode>()
  try {
    for (const definition of parse(query).definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        fragments.set(definition.name.value, definition)
      } else if (definition.kind === Kind.OPERATION_DEFINITION) {
        if (!operation || definition.name?.value === name) operation = definition
      }
    }
  } catch {
    return undefined
  }
  return operation && { operation, fragments }
}

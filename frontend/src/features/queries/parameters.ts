import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql'

/** How a parameter is given. */
export type ParameterInput =
  | { kind: 'text' | 'day' | 'moment' | 'number' | 'money' | 'yesNo' | 'json' }
  | { kind: 'option'; options: string[]; many: boolean }

/** A parameter of a query: a variable of its operation. */
export interface Parameter {
  name: string
  type: string
  required: boolean
  input: ParameterInput
  /** The default that the text gives; undefined where it gives none. */
  preset: unknown
}

/** The parameters of a text, in their order; none while it is no query. */
export function parametersOf(text: string, schema: GraphQLSchema | undefined): Parameter[] {
  const operation = operationOf(text)
  if (!operation || !schema) return []
  return (operation.variableDefinitions ?? []).flatMap((variable) => {
    const type = typeFromAST(schema, variable.type as never) as GraphQLInputType | undefined
    if (!type) return []
    const preset = variable.defaultValue && valueFromASTUntyped(variable.defaultValue)
    return [
      {
        name: variable.variable.name.value,
        type: String(type),
        required: isNonNullType(type) && preset === undefined,
        input: inputOf(type),
        preset,
      },
    ]
  })
}

function operationOf(text: string) {
  try {
    const { definitions } = parse(text)
    const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    return operations.length === 1 ? operations[0] : undefined
  } catch {
    return undefined
  }
}

const byScalar: Record<string, ParameterInput> = {
  Date: { kind: 'day' },
  Time: { kind: 'moment' },
  Int: { kind: 'number' },
  Float: { kind: 'number' },
  Money: { kind: 'money' },
  Boolean: { kind: 'yesNo' },
  String: { kind: 'text' },
  ID: { kind: 'text' },
  Cursor: { kind: 'text' },
}

function inputOf(type: GraphQLInputType): ParameterInput {
  const bare = isNonNullType(type) ? type.ofType : type
  const named = getNamedType(type)
  if (isEnumType(named)) {
    const options = named.getValues().map(({ name }) => name)
    return { kind: 'option', options, many: isListType(bare) }
  }
  if (isListType(bare) || isInputObjectType(named)) return { kind: 'json' }
  return byScalar[named.name] ?? { kind: 'json' }
}

/**
 * The variables to send: of what was given only what the query takes, and what is
 * left empty left out, so that the text's own defaults hold.
 */
export function variablesOf(
  parameters: readonly Parameter[],
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    parameters.flatMap(({ name }) => {
      const value = given[name]
      const empty =
        value === undefined ||
        value === null ||
        value === '' ||
        (Array.isArray(value) && !value.length)
      return empty ? [] : [[name, value]]
    }),
  )
}

/** The parameters that have to be given and are not. */
export function missingOf(
  parameters: readonly Parameter[],
  given: Readonly<Record<string, unknown>>,
): string[] {
  const variables = variablesOf(parameters, given)
  return parameters.flatMap(({ name, required }) =>
    required && !(name in variables) ? [name] : [],
  )
}

/** A JSON object as it is kept with a query; nothing of what is none. */
export function readVariables(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? (read as Record<string, unknown>)
      : {}
  } catch {
    return {}
  }
}

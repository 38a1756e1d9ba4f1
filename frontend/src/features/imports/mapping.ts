/** A field that a file can fill, as the server names it: "name", or "customer.code" of what a row speaks of. */
export interface Field {
  name: string
  required: boolean
}

/** A choice of a column. */
export interface Choice {
  field: string
  column: string
}

/** Which column goes into which field. */
export type Choices = Readonly<Record<string, string | undefined>>

/** What fields are about: the row itself, or something that it speaks of. */
export const fieldGroups = [
  'own',
  'customer',
  'product',
  'unit',
  'department',
  'warranty_policy',
] as const
export type FieldGroup = (typeof fieldGroups)[number]

/** What a field is about, and its name there. */
export function placeOf(name: string): { group: FieldGroup; field: string } {
  const [first = '', second] = name.split('.')
  const group = fieldGroups.find((known) => known === first)
  return second && group ? { group, field: second } : { group: 'own', field: name }
}

/** The fields by what they are about; groups without fields are left out. */
export function groupsOf(fields: readonly Field[]): { group: FieldGroup; fields: Field[] }[] {
  return fieldGroups
    .map((group) => ({ group, fields: fields.filter(({ name }) => placeOf(name).group === group) }))
    .filter(({ fields }) => fields.length > 0)
}

/** Choices as the server gives them, by field. */
export function choicesOf(list: readonly Choice[]): Choices {
  return Object.fromEntries(list.map(({ field, column }) => [field, column]))
}

/** Choices as the server takes them, for the fields that there are. */
export function listOf(choices: Choices, fields: readonly Field[]): Choice[] {
  return fields.flatMap(({ name }) => {
    const column = choices[name]
    return column ? [{ field: name, column }] : []
  })
}

/** The required fields for which no column is chosen. */
export function missingFrom(choices: Choices, fields: readonly Field[]): string[] {
  return fields.filter(({ name, required }) => required && !choices[name]).map(({ name }) => name)
}

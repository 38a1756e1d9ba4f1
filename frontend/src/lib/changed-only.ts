/**
 * What an edit says: the values that differ from what the form began with, null for
 * one that was taken away. What is left out stays as it is.
 */
export function changedOnly<Values extends object>(
  values: Values,
  initial: Partial<Values>,
): Partial<Values> {
  const changed = Object.entries(values)
    .map(([name, value]) => [name, value ?? null] as const)
    .filter(([name, value]) => !same(value, initial[name as keyof Values] ?? null))
  return Object.fromEntries(changed) as Partial<Values>
}

/** Lists are the same when what is in them is. */
function same(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b))
}

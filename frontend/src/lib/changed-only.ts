/** The values that differ from what the form began with: what is left out of an edit stays as it is. */
export function changedOnly<Values extends object>(
  values: Values,
  initial: Partial<Values>,
): Partial<Values> {
  const changed = Object.entries(values).filter(
    ([name, value]) => value !== initial[name as keyof Values],
  )
  return Object.fromEntries(changed) as Partial<Values>
}

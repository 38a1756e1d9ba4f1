/**
 * The outcome of work on the device's storage; undefined where that is full or
 * closed to the page: there is nothing to be done about it, and nothing to tell
 * the person.
 */
export function quietly<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

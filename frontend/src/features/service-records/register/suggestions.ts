import type { Known } from './known'

/** The fields that are filled in from what is known, as long as nobody has typed something else. */
export const suggested = ['callerName', 'callerPhone', 'serviceAddress'] as const
export type Suggestions = Record<(typeof suggested)[number], string>

/** The digits of a telephone number that was typed to find the caller; empty when it was something else. */
export function typedPhone(typed: string): string {
  const text = typed.trim()
  return /^\+?[\d\s()（）-]+$/.test(text) && text.replace(/\D/g, '').length >= 7 ? text : ''
}

/** Who calls, from where, and where the service is to be given, as far as it is known. */
export function suggestionsOf(known: Known, typed: string): Suggestions {
  const { customer, unit } = known
  const phone = typedPhone(typed)
  const contacts = customer?.contacts ?? []
  const calling = phone ? contacts.find((contact) => samePhone(contact.phone, phone)) : undefined
  const main = contacts.find((contact) => contact.main)
  const person = customer?.kind === 'PERSON' ? customer.name : undefined
  return {
    callerName: calling?.name || known.callerName || person || main?.name || '',
    callerPhone: phone || known.callerPhone || customer?.phone || main?.phone || '',
    serviceAddress: known.serviceAddress || unit?.siteAddress || customer?.address || '',
  }
}

/** What to write into the form: only where it is empty, or still as it was suggested before. */
export function toFill(
  current: Partial<Record<keyof Suggestions, string | undefined>>,
  before: Suggestions | undefined,
  now: Suggestions,
): Partial<Suggestions> {
  const fill: Partial<Suggestions> = {}
  for (const field of suggested) {
    const untouched = !current[field] || current[field] === before?.[field]
    if (untouched && (current[field] ?? '') !== now[field]) fill[field] = now[field]
  }
  return fill
}

/** Numbers are the same when one ends with the other: with or without the country's or area's code. */
function samePhone(a: string | null | undefined, b: string): boolean {
  const [x, y] = [digits(a ?? ''), digits(b)]
  return x.length >= 7 && (x.endsWith(y) || y.endsWith(x))
}

function digits(text: string): string {
  return text.replace(/\D/g, '')
}

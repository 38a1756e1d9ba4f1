import { addDays, instantAt } from '@/lib/dates'

/** The seven days of the week of a day, from Monday on. */
export function weekOf(day: string): string[] {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return Array.from({ length: 7 }, (_, index) => addDays(day, index - sinceMonday))
}

/** The instant at which a day begins in a zone. */
export function startOf(day: string, zone: string): string {
  return instantAt(`${day}T00:00`, zone)
}

/** The day that an address names ("2026-03-05"), if it is one of the calendar. */
export function dayFrom(search: URLSearchParams): string | null {
  const named = search.get('day') ?? ''
  if (!/^\d{4}-\d{2}-\d{2}$/.test(named)) return null
  const date = new Date(`${named}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(named) ? named : null
}

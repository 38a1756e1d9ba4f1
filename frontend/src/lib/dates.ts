/**
 * Instants arrive in UTC and are shown in the company's zone, wherever the
 * browser stands; calendar days have no zone and are never shifted.
 */

/** How much of an instant is shown. */
export type InstantStyle = 'dateTime' | 'short' | 'time' | 'day' | 'full'

const styles: Record<InstantStyle, Intl.DateTimeFormatOptions> = {
  dateTime: {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
  short: {
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { year: 'numeric', month: '2-digit', day: '2-digit' },
  full: {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
}

/** Formats an instant (RFC 3339, or a Date) in the given zone. */
export function formatInstant(
  instant: string | Date,
  language: string,
  zone: string,
  style: InstantStyle = 'dateTime',
): string {
  return new Intl.DateTimeFormat(language, { ...styles[style], timeZone: zone }).format(
    new Date(instant),
  )
}

/** Formats a calendar day ("2026-03-05"). */
export function formatDay(
  day: string,
  language: string,
  style: 'short' | 'long' = 'short',
): string {
  return new Intl.DateTimeFormat(language, {
    ...(style === 'short'
      ? styles.day
      : { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' }),
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
}

/** The calendar day ("2026-03-05") on which an instant falls in the given zone. */
export function dayOf(instant: string | Date, zone: string): string {
  // sv-SE writes days as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { ...styles.day, timeZone: zone }).format(
    new Date(instant),
  )
}

/** The day so many months after another; a day that the month does not have is its last. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10)
}

/** What clocks in the given zone show at an instant: "2026-03-05T14:30". */
export function wallClockOf(instant: string | Date, zone: string): string {
  return formatInstant(instant, 'sv-SE', zone).replace(' ', 'T')
}

/**
 * The instant (RFC 3339) at which clocks in the given zone show "2026-03-05T14:30".
 * A time that a change to summer time skips is taken as if the clocks had not
 * changed; of one that comes twice, it is the first.
 */
export function instantAt(wallClock: string, zone: string): string {
  const shown = Date.parse(`${wallClock}Z`)
  const ahead = (at: number) => Date.parse(`${wallClockOf(new Date(at), zone)}Z`) - at
  const day = 24 * 60 * 60 * 1000
  const before = shown - ahead(shown - day)
  if (ahead(before) === ahead(shown - day)) return new Date(before).toISOString()
  const after = shown - ahead(shown + day)
  return new Date(ahead(after) === ahead(shown + day) ? after : before).toISOString()
}

const units = [
  ['year', 365 * 24 * 60 * 60],
  ['month', 30 * 24 * 60 * 60],
  ['day', 24 * 60 * 60],
  ['hour', 60 * 60],
  ['minute', 60],
] as const

/** How long ago or ahead an instant is, in its largest unit: "3 hours ago", "in 2 days". */
export function formatDistance(instant: string | Date, now: Date, language: string): string {
  const seconds = (new Date(instant).getTime() - now.getTime()) / 1000
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  for (const [unit, length] of units) {
    if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit)
  }
  return format.format(0, 'second')
}

/** The calendar day ("2026-03-05") so many days after another one. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

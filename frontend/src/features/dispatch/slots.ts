import { addDays, dayOf, instantAt, wallClockOf } from '@/lib/dates'

/** How the board cuts time: a week of days, or a day of two-hour blocks. */
export const boardViews = ['week', 'day'] as const
export type BoardView = (typeof boardViews)[number]

/** A column of the board: a stretch of time, and the moment at which a job dropped there begins. */
export interface Slot {
  key: string
  /** The calendar day on which it lies. */
  day: string
  /** The hour at which it begins; absent for whole days. */
  hour?: number
  /** Instants, RFC 3339; `until` is not part of it any more. */
  from: string
  until: string
}

/** A block of the day view, in hours. The first and the last take what is earlier and later. */
const blockHours = [8, 10, 12, 14, 16, 18] as const

/** The hour at which work begins that nobody has asked for at a certain time. */
const morning = 9

/**
 * The first and the last day that the board shows for a day: a week begins with it,
 * so that today's board shows what can still be planned.
 */
export function daysOf(view: BoardView, day: string): { from: string; to: string } {
  return { from: day, to: view === 'day' ? day : addDays(day, 6) }
}

/** The columns of the board. */
export function slotsOf(view: BoardView, days: readonly string[], zone: string): Slot[] {
  const at = (day: string, hour: number) =>
    instantAt(`${day}T${String(hour).padStart(2, '0')}:00`, zone)
  return days.flatMap((day) => {
    const until = at(addDays(day, 1), 0)
    if (view === 'week') return [{ key: day, day, from: at(day, 0), until }]
    return blockHours.map((hour, i) => ({
      key: `${day}T${hour}`,
      day,
      hour,
      from: i === 0 ? at(day, 0) : at(day, hour),
      until: blockHours[i + 1] ? at(day, blockHours[i + 1] as number) : until,
    }))
  })
}

/** Whether a visit begins in a column; one under way from before begins in the first. */
export function isIn(slot: Slot, first: boolean, plannedStart: string): boolean {
  const start = Date.parse(plannedStart)
  return start < Date.parse(slot.until) && (first || start >= Date.parse(slot.from))
}

interface Planned {
  plannedStart: string
  plannedEnd: string | null
}

/**
 * When a visit is planned that is moved into a column: at its own time of day
 * where the column is a day, as long as before.
 */
export function movedTo(
  slot: Slot,
  { plannedStart, plannedEnd }: { plannedStart: string; plannedEnd?: string | null | undefined },
  zone: string,
): Planned {
  const clock = slot.hour === undefined ? wallClockOf(plannedStart, zone).slice(11) : hourOf(slot)
  const start = instantAt(`${slot.day}T${clock}`, zone)
  const length = plannedEnd ? Date.parse(plannedEnd) - Date.parse(plannedStart) : null
  return {
    plannedStart: start,
    plannedEnd: length === null ? null : new Date(Date.parse(start) + length).toISOString(),
  }
}

/**
 * When a job is planned that is dropped into a column: at the promised time where
 * it is promised for then, or else in the morning; never in the past where the
 * column has something left.
 */
export function plannedFor(
  slot: Slot,
  promisedAt: string | null | undefined,
  now: Date,
  zone: string,
): Planned {
  const promised = promisedAt && isIn(slot, false, promisedAt) ? promisedAt : null
  const usual =
    slot.hour === undefined
      ? instantAt(`${slot.day}T0${morning}:00`, zone)
      : instantAt(`${slot.day}T${hourOf(slot)}`, zone)
  const wanted = promised ?? usual
  const next = nextHalfHour(now)
  const late = Date.parse(wanted) < now.getTime() && next.getTime() < Date.parse(slot.until)
  return { plannedStart: late ? next.toISOString() : wanted, plannedEnd: null }
}

function hourOf(slot: Slot): string {
  return `${String(slot.hour ?? morning).padStart(2, '0')}:00`
}

function nextHalfHour(now: Date): Date {
  const half = 30 * 60 * 1000
  return new Date(Math.ceil(now.getTime() / half) * half)
}

/** Whether something can still be planned in a column. */
export function isOver(slot: Slot, now: Date): boolean {
  return Date.parse(slot.until) <= now.getTime()
}

/** Today, by the company's clocks. */
export function todayIn(zone: string, now: Date): string {
  return dayOf(now, zone)
}

import type { CalendarDayInput, Weekday, WorkingIntervalInput } from '@/gql/graphql'

export const weekdays: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
]

/** Writes hours of a day: "08:30-12:00 13:30-18:00"; empty for a day off. */
export function writeHours(hours: readonly WorkingIntervalInput[]): string {
  return hours.map(({ from, until }) => `${clock(from)}-${clock(until)}`).join(' ')
}

function clock(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** Reads hours of a day as people write them; undefined where they make no sense. */
export function readHours(text: string): WorkingIntervalInput[] | undefined {
  const parts = text
    .replace(/：/g, ':')
    .replace(/\s*[-–—~～至]\s*/g, '-')
    .split(/[\s,，、;；]+/)
    .filter(Boolean)
  const hours: WorkingIntervalInput[] = []
  for (const part of parts) {
    const found = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/.exec(part)
    if (!found) return undefined
    const [, fromHour, fromMinute, untilHour, untilMinute] = found.map(Number)
    const from = minuteOf(fromHour, fromMinute)
    const until = minuteOf(untilHour, untilMinute)
    const earliest = hours.at(-1)?.until ?? 0
    if (from === undefined || until === undefined || until <= from || from < earliest) {
      return undefined
    }
    hours.push({ from, until })
  }
  return hours
}

function minuteOf(hour = Number.NaN, minute = Number.NaN): number | undefined {
  const at = hour * 60 + minute
  return minute < 60 && at <= 1440 ? at : undefined
}

/** What is wrong with a list of days: the number of the line. */
export interface BadLine {
  line: number
}

const off = /^(休|休息|off)$/i
const work = /^(班|上班|work)$/i

/** Reads a list of days, one a line: the date, how it is worked, its name. */
export function readDays(text: string): CalendarDayInput[] | BadLine {
  const days: CalendarDayInput[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (!line.trim()) continue
    const [date = '', how = '', ...rest] = line.trim().split(/\s+/)
    const day = dayOf(date, how, rest)
    if (!day) return { line: at + 1 }
    days.push(day)
  }
  return days
}

function dayOf(date: string, how: string, rest: readonly string[]): CalendarDayInput | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) return undefined
  if (off.test(how)) return { date, rule: 'DAY_OFF', name: rest.join(' ') }
  if (work.test(how)) return { date, rule: 'WORKED_LIKE', like: 'MONDAY', name: rest.join(' ') }
  const named = rest.findIndex((word) => readHours(word) === undefined)
  const words = named < 0 ? rest.length : named
  const hours = readHours([how, ...rest.slice(0, words)].join(' '))
  if (!hours || hours.length === 0) return undefined
  return { date, rule: 'OWN_HOURS', hours, name: rest.slice(words).join(' ') }
}

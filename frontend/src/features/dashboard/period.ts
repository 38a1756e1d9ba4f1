/** The stretches of time that the trends can show. */
export const periods = ['30d', '90d', '6m', '12m'] as const
export type Period = (typeof periods)[number]

/** Calendar days, both part of it. */
export interface Span {
  from: string
  to: string
}

/** The period that an address names; half a year without one. */
export function readPeriod(params: URLSearchParams): Period {
  return periods.find((period) => period === params.get('period')) ?? '6m'
}

/** The days of a period that ends today. Months are whole ones, the current included. */
export function spanOf(period: Period, today: string): Span {
  const { count, months } = lengthOf(period)
  if (!months) return { from: moved(today, 0, 1 - count), to: today }
  return { from: moved(`${today.slice(0, 7)}-01`, 1 - count, 0), to: today }
}

/** The stretch before it to compare with: as many days or months earlier, up to the same day. */
export function spanBefore(period: Period, today: string): Span {
  const { count, months } = lengthOf(period)
  const { from, to } = spanOf(period, today)
  if (!months) return { from: moved(from, 0, -count), to: moved(to, 0, -count) }
  return { from: moved(from, -count, 0), to: moved(to, -count, 0) }
}

/** The last day of the piece of time that begins on a day. */
export function lastDayOf(piece: 'week' | 'month', first: string): string {
  return piece === 'week' ? moved(first, 0, 6) : moved(moved(first, 1, 0), 0, -1)
}

/** By what the trends of a period are cut. */
export function pieceOf(period: Period): 'week' | 'month' {
  return lengthOf(period).months ? 'month' : 'week'
}

/** By how much a number has changed, as a share of what it was; undefined where there was nothing. */
export function changeOf(now: number, before: number): number | undefined {
  return before === 0 ? undefined : (now - before) / before
}

function lengthOf(period: Period): { count: number; months: boolean } {
  return { count: Number.parseInt(period, 10), months: period.endsWith('m') }
}

/** The day so many months and days later; the last of the month where it has no such day. */
function moved(day: string, months: number, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const to = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last) + days))
  return to.toISOString().slice(0, 10)
}

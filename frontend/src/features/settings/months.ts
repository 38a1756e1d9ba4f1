/** A month of a calendar whose weeks begin on Monday. */
export interface MonthOfDays<Day> {
  /** "2026-03". */
  month: string
  /** How many weekdays of the first week belong to the month before. */
  blank: number
  days: readonly Day[]
}

/** The months of days that stand in order; a day is "2026-03-05". */
export function monthsOf<Day extends { date: string }>(days: readonly Day[]): MonthOfDays<Day>[] {
  const months: { month: string; blank: number; days: Day[] }[] = []
  for (const day of days) {
    const month = day.date.slice(0, 7)
    const last = months.at(-1)
    if (last?.month === month) last.days.push(day)
    else months.push({ month, blank: mondaysDistance(day.date), days: [day] })
  }
  return months
}

/** How many days lie between a day and the Monday before it. */
function mondaysDistance(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

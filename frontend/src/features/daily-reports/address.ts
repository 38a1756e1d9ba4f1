/** What a daily report's address says. */
export interface ReportAddress {
  /** Today without one. */
  day: string | undefined
  /** One technician's report. */
  technician: string | undefined
  /** A department's; that of all that the viewer sees without one. */
  department: string | undefined
}

/** Reads the address; what it does not know it leaves out. */
export function readReport(params: URLSearchParams): ReportAddress {
  const id = (name: string) => {
    const given = params.get(name)
    return given && /^\d{1,18}$/.test(given) ? given : undefined
  }
  const day = params.get('day')
  return {
    day: day && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined,
    technician: id('technician'),
    department: id('department'),
  }
}

/** Writes the address; what is as usual is left out. */
export function writeReport({ day, technician, department }: ReportAddress): URLSearchParams {
  return new URLSearchParams(
    Object.entries({ day, technician, department }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  )
}

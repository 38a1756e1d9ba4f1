import type { ChartKind } from '@/gql/graphql'
import type { Cell, FlatRows } from './flat-rows'

/** What is drawn of rows: a line, columns or bars for each measure, over the values of the first dimension. */
export interface ChartData {
  kind: 'LINE' | 'COLUMN' | 'BAR'
  names: string[]
  series: ChartSeries[]
}

/** The values of a measure, as they stand in the rows. */
export interface ChartSeries {
  name: string
  values: (number | null)[]
  /** Whether they are amounts of money, in fen. */
  amounts: boolean
}

/** So many pieces and series are still told apart. */
const mostNames = 400
const mostSeries = 12

/**
 * Chooses what to draw of rows by their shape: numbers over days are lines,
 * numbers over anything else columns, and bars where there are many or their names
 * are long; a second dimension makes a series of each of its values. Undefined for
 * rows that are no chart: without numbers, or with nothing to tell them apart by.
 * Columns named by `amounts` are money.
 */
export function chartOf(
  { columns, rows }: FlatRows,
  wanted: ChartKind,
  amounts: ReadonlySet<string> = new Set(),
): ChartData | undefined {
  if (wanted === 'TABLE' || rows.length === 0) return undefined
  const isNumber = columns.map((_, at) => rows.some((row) => typeof row[at] === 'number'))
  const measures = columns.flatMap((_, at) => (isNumber[at] ? [at] : []))
  const dimensions = columns.flatMap((name, at) => (isNumber[at] || isReference(name) ? [] : [at]))
  const time = dimensions.find((at) => rows.every((row) => isDay(row[at] ?? null)))
  const [first, second] = time === undefined ? dimensions : [time, ...without(dimensions, time)]
  if (first === undefined || measures.length === 0) return undefined
  const data = second === undefined ? flat(first) : bySecond(first, second)
  if (data.names.length > mostNames || data.series.length > mostSeries) return undefined
  return { kind: wanted === 'AUTO' ? usualKind(data.names, time !== undefined) : wanted, ...data }

  /** One series for each measure. */
  function flat(dimension: number): Omit<ChartData, 'kind'> {
    return {
      names: rows.map((row) => nameOf(row[dimension] ?? null)),
      series: measures.slice(0, mostSeries).map((at) => ({
        name: columns[at] ?? '',
        values: rows.map((row) => numberOf(row[at] ?? null)),
        amounts: amounts.has(columns[at] ?? ''),
      })),
    }
  }

  /** One series for each value of the second dimension, of the first measure. */
  function bySecond(dimension: number, other: number): Omit<ChartData, 'kind'> {
    const names = [...new Set(rows.map((row) => nameOf(row[dimension] ?? null)))]
    const series = new Map<string, (number | null)[]>()
    const measure = measures[0] ?? 0
    for (const row of rows) {
      const name = nameOf(row[other] ?? null)
      const values = series.get(name) ?? names.map(() => null)
      values[names.indexOf(nameOf(row[dimension] ?? null))] = numberOf(row[measure] ?? null)
      series.set(name, values)
    }
    const areAmounts = amounts.has(columns[measure] ?? '')
    return {
      names,
      series: [...series].map(([name, values]) => ({ name, values, amounts: areAmounts })),
    }
  }
}

function usualKind(names: string[], overTime: boolean): ChartData['kind'] {
  if (overTime) return names.length > 1 ? 'LINE' : 'COLUMN'
  return names.length > 12 || names.some((name) => name.length > 12) ? 'BAR' : 'COLUMN'
}

/** Ids and links tell rows apart, but say nothing on an axis. */
function isReference(name: string): boolean {
  return /(^|\.)(id|drill)$/.test(name)
}

function without(all: number[], one: number): number[] {
  return all.filter((at) => at !== one)
}

function isDay(cell: Cell): boolean {
  return typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}(T|$)/.test(cell)
}

function nameOf(cell: Cell): string {
  return cell === null || cell === '' ? '—' : String(cell)
}

function numberOf(cell: Cell): number | null {
  return typeof cell === 'number' ? cell : null
}

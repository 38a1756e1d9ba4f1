import type { DashboardTrendsQuery, ServiceRecordKind } from '@/gql/graphql'
import { lastDayOf, type Span } from './period'

/** A piece of time on the axis of a chart. */
export interface Piece {
  /** Its first day. */
  key: string
  name: string
  /** Its days within the period. */
  span: Span
}

interface Timed {
  month?: string | null
  week?: string | null
}

/** The first day of the piece of time that a row is about. */
function startOf({ month, week }: Timed): string {
  return month ?? week ?? ''
}

/** The pieces of time of rows that have one each. */
export function piecesOf(rows: readonly Timed[], cut: 'week' | 'month', period: Span): Piece[] {
  return rows.map((row) => {
    const first = startOf(row)
    const last = lastDayOf(cut, first)
    return {
      key: first,
      name: cut === 'month' ? first.slice(0, 7) : first.slice(5),
      span: {
        from: first < period.from ? period.from : first,
        to: last > period.to ? period.to : last,
      },
    }
  })
}

/** How many records of each kind there are in each piece of time; the most frequent kind first. */
export function kindsByPiece(
  rows: DashboardTrendsQuery['kinds'],
  pieces: readonly Piece[],
): { kind: ServiceRecordKind; counts: number[] }[] {
  const at = new Map(pieces.map(({ key }, i) => [key, i]))
  const counts = new Map<ServiceRecordKind, number[]>()
  for (const row of rows) {
    const i = at.get(startOf(row))
    if (!row.kind || i === undefined) continue
    const of = counts.get(row.kind) ?? pieces.map(() => 0)
    of[i] = row.count
    counts.set(row.kind, of)
  }
  const total = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0)
  return [...counts]
    .map(([kind, all]) => ({ kind, counts: all }))
    .sort((a, b) => total(b.counts) - total(a.counts))
}

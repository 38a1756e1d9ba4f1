/** A value of a cell: what JSON has, without objects and lists. */
export type Cell = string | number | boolean | null

/** An answer as a table. */
export interface FlatRows {
  /** Where the rows stand in the answer: "serviceRecords", "customer.units"; empty for the answer itself. */
  path: string
  columns: string[]
  rows: Cell[][]
}

/**
 * The answer of a query as a table, by the rule by which the server writes CSV:
 * the rows are the first list met on the way down, a connection's nodes or a list
 * of objects; objects become columns with dots in their names, what is a list
 * within a row is joined.
 */
export function flatRows(data: unknown): FlatRows {
  const found = firstList(data, [])
  const list = found?.list ?? (isObject(data) ? [data] : [])
  const columns: string[] = []
  const known = new Set<string>()
  const records = list.map((row) => {
    const cells = new Map<string, Cell>()
    spread(row, '', (name, value) => {
      if (!known.has(name)) {
        known.add(name)
        columns.push(name)
      }
      cells.set(name, value)
    })
    return cells
  })
  return {
    path: found?.path.join('.') ?? '',
    columns,
    rows: records.map((cells) => columns.map((name) => cells.get(name) ?? null)),
  }
}

type JSONObject = Record<string, unknown>

function isObject(value: unknown): value is JSONObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The rows of a connection, or of a list of objects. */
function listOf(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value.every((one) => isObject(one)) ? value : undefined
  if (isObject(value) && Array.isArray(value.edges)) {
    return value.edges.flatMap((edge) => (isObject(edge) && isObject(edge.node) ? [edge.node] : []))
  }
  return undefined
}

function firstList(
  value: unknown,
  path: string[],
): { list: unknown[]; path: string[] } | undefined {
  const list = listOf(value)
  if (list) return { list, path }
  if (!isObject(value)) return undefined
  for (const [name, below] of Object.entries(value)) {
    const found = firstList(below, [...path, name])
    if (found) return found
  }
  return undefined
}

function spread(value: unknown, name: string, cell: (name: string, value: Cell) => void): void {
  if (isObject(value) && !listOf(value)) {
    const fields = Object.entries(value).filter(([field]) => field !== '__typename')
    for (const [field, below] of fields) spread(below, name ? `${name}.${field}` : field, cell)
    return
  }
  cell(name, plain(value))
}

/** What stands in one cell; of a list all that stands in it, joined. */
function plain(value: unknown): Cell {
  const list = listOf(value) ?? (Array.isArray(value) ? value : undefined)
  if (list) return list.map((one) => textOf(one)).join('; ')
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value
  }
  return null
}

function textOf(value: unknown): string {
  if (isObject(value)) {
    return Object.values(value)
      .map((one) => textOf(one))
      .filter(Boolean)
      .join(' ')
  }
  return value === null || value === undefined ? '' : String(plain(value))
}

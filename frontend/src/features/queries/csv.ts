import type { Cell, FlatRows } from './flat-rows'

/** The rows as CSV that spreadsheets read in any language: UTF-8 with its mark, and no cell a formula. */
export function csvOf({ columns, rows }: FlatRows): string {
  const lines = [columns, ...rows].map((cells) => cells.map(quoted).join(','))
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`
}

function quoted(cell: Cell): string {
  if (cell === null) return ''
  // What a spreadsheet would calculate is told from what it would not by a quote before it.
  const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

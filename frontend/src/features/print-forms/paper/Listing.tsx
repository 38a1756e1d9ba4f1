import type { ReactNode } from 'react'
import styles from './Paper.module.css'

interface Column<Row> {
  label: string
  /** Of the width, in per cent. */
  width: number
  value: (row: Row) => ReactNode
}

interface ListingProps<Row> {
  title: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** How many rows there are at least; what is not known is filled in by hand. */
  atLeast: number
}

/** A table of a form, with empty rows to be filled in by hand; its head comes again on every page. */
export function Listing<Row extends { id: string }>(props: ListingProps<Row>) {
  const { title, columns, rows, atLeast } = props
  const empty = Array.from({ length: Math.max(0, atLeast - rows.length) }, (_, at) => `empty ${at}`)
  return (
    <section className={styles.part}>
      <h2 className={styles.partTitle}>{title}</h2>
      <table className={styles.table}>
        <colgroup>
          {columns.map(({ label, width }) => (
            <col key={label} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ label }) => (
              <th key={label} scope="col" className={styles.label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map(({ label, value }) => (
                <td key={label}>{value(row)}</td>
              ))}
            </tr>
          ))}
          {empty.map((key) => (
            <tr key={key}>
              {columns.map(({ label }) => (
                <td key={label} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

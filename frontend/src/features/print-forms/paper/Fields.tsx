import type { ReactNode } from 'react'
import styles from './Paper.module.css'

/** A named box of a form. */
export interface Field {
  label: string
  /** What is known; an empty box is filled in by hand. */
  value?: ReactNode
  /** Takes the whole width, as prose does. */
  wide?: boolean
  /** How high an empty box is, in lines of handwriting. */
  lines?: number
  /** Left out altogether: the person may not see it. */
  hidden?: boolean
}

interface FieldsProps {
  title?: string
  fields: readonly Field[]
}

/** The height of a line of handwriting, in millimetres. */
const lineHeight = 6

/** Named boxes in two columns, and over the whole width where they are wide. */
export function Fields({ title, fields }: FieldsProps) {
  return (
    <section className={styles.part}>
      {title && <h2 className={styles.partTitle}>{title}</h2>}
      <table className={styles.table}>
        <colgroup>
          <col style={{ width: '16%' }} />
          <col style={{ width: '34%' }} />
          <col style={{ width: '16%' }} />
          <col style={{ width: '34%' }} />
        </colgroup>
        <tbody>
          {rowsOf(fields.filter(({ hidden }) => !hidden)).map((row) => (
            <tr
              key={row.map(({ label }) => label).join()}
              className={row[0]?.wide ? styles.proseRow : undefined}
            >
              {row.map(({ label, value, wide, lines = 1 }) => [
                <th key="label" scope="row" className={styles.label}>
                  {label}
                </th>,
                <td
                  key="value"
                  colSpan={row.length === 1 ? 3 : 1}
                  className={wide ? styles.prose : undefined}
                  style={{ height: `${(value ? 1 : lines) * lineHeight}mm` }}
                >
                  {value}
                </td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The boxes row by row: two beside each other, wide ones alone. */
function rowsOf(fields: readonly Field[]): Field[][] {
  const rows: Field[][] = []
  for (const field of fields) {
    const last = rows.at(-1)
    if (last?.length === 1 && !last[0]?.wide && !field.wide) last.push(field)
    else rows.push([field])
  }
  return rows
}

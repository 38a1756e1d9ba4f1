import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './RelatedRows.module.css'

/** One row of something that belongs to the page's subject. */
export interface RelatedRow {
  id: string
  /** Its name; leads to `to` where there is a page. */
  name: string
  to?: string
  /** What it is about. */
  text?: ReactNode
  /** Quieter, under the text. */
  note?: ReactNode
  /** States and amounts, at the end. */
  end?: ReactNode
}

interface RelatedRowsProps {
  rows: readonly RelatedRow[]
  /** What to say where there are none. */
  empty: string
  /** How many there are in all, where not all are here, and the way to them. */
  more?: ReactNode
}

/** Short rows of what belongs to the page's subject: dense on a screen, wrapped on a phone, plain on paper. */
export function RelatedRows({ rows, empty, more }: RelatedRowsProps) {
  if (rows.length === 0) return <p className={styles.empty}>{empty}</p>
  return (
    <>
      <ul className={styles.rows}>
        {rows.map(({ id, name, to, text, note, end }) => (
          <li key={id} className={styles.row}>
            <span className={styles.name}>{to ? <Link to={to}>{name}</Link> : name}</span>
            <span className={styles.text}>
              {text}
              {note && <span className={styles.note}>{note}</span>}
            </span>
            {end && <span className={styles.end}>{end}</span>}
          </li>
        ))}
      </ul>
      {more && <p className={styles.more}>{more}</p>}
    </>
  )
}

import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './ListCards.module.css'
import type { ListColumn, ListRow } from './ListColumn'

interface CardsProps<Row> {
  rows: readonly Row[]
  to: (row: Row) => string
  /** The rows that changed while the reader looked on. */
  changed?: ReadonlySet<string>
  /** What stands on the card, which is a link as a whole. */
  children: (row: Row) => ReactNode
}

/** Rows as cards, for phones, each of which opens its row. */
export function Cards<Row extends { id: string }>({
  rows,
  to,
  changed,
  children,
}: CardsProps<Row>) {
  return (
    <ul className={styles.cards}>
      {rows.map((row) => (
        <li key={row.id}>
          <Link
            to={to(row)}
            className={`${styles.card} ${changed?.has(row.id) ? styles.changed : ''}`}
            data-row
            data-id={row.id}
          >
            {children(row)}
          </Link>
        </li>
      ))}
    </ul>
  )
}

interface ListCardsProps<Row, Sort extends string> {
  row: ListRow<Row>
  columns: readonly ListColumn<Row, Sort>[]
  rows: readonly Row[]
}

/** The rows of a list as cards, with what its columns say. */
export function ListCards<Row extends { id: string }, Sort extends string>({
  row,
  columns,
  rows,
}: ListCardsProps<Row, Sort>) {
  const beside = columns.filter(({ card }) => card === 'beside')
  const below = columns.filter(({ card }) => card === undefined || card === 'named')
  return (
    <Cards rows={rows} to={row.to}>
      {(record) => {
        const note = row.note?.(record)
        return (
          <>
            <div className={styles.line}>
              <span className={styles.name}>{row.name(record)}</span>
              {beside.map(({ key, render }) => (
                <span key={key} className={styles.beside}>
                  {render(record)}
                </span>
              ))}
            </div>
            {note && <div className={styles.note}>{note}</div>}
            <div className={styles.facts}>
              {below.map((column) => {
                const value = column.render(record)
                if (value === null || value === undefined || value === '') return null
                return (
                  <span key={column.key}>
                    {column.card === 'named' && (
                      <span className={styles.quiet}>{column.title} </span>
                    )}
                    {value}
                  </span>
                )
              })}
            </div>
          </>
        )
      }}
    </Cards>
  )
}

import { Link } from 'react-router'
import styles from './ListCards.module.css'
import type { ListColumn, ListRow } from './ListColumn'

interface ListCardsProps<Row, Sort extends string> {
  row: ListRow<Row>
  columns: readonly ListColumn<Row, Sort>[]
  rows: readonly Row[]
}

/** The rows as cards, for phones. */
export function ListCards<Row extends { id: string }, Sort extends string>({
  row,
  columns,
  rows,
}: ListCardsProps<Row, Sort>) {
  const beside = columns.filter(({ card }) => card === 'beside')
  const below = columns.filter(({ card }) => card === undefined || card === 'named')
  return (
    <ul className={styles.cards}>
      {rows.map((record) => {
        const note = row.note?.(record)
        return (
          <li key={record.id}>
            <Link to={row.to(record)} className={styles.card} data-row>
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
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

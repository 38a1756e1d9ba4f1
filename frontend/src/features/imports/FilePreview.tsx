import { useTranslation } from 'react-i18next'
import styles from './imports.module.css'

/** The first rows of the file, as they stand there. */
export function FilePreview({ columns, rows }: { columns: string[]; rows: string[][] }) {
  const { t } = useTranslation('imports')
  return (
    // It scrolls on its own, so it has to be reached by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls.
    <section className={styles.scroll} aria-label={t('preview.title')} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('preview.lead', { count: rows.length })}</caption>
        <thead>
          <tr>
            {columns.map((name, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity.
              <th key={place} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity.
            <tr key={line}>
              {cells.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other identity.
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

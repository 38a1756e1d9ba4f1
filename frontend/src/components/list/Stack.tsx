import type { ReactNode } from 'react'
import styles from './ListTable.module.css'

interface StackProps {
  first: ReactNode
  second: string | undefined
  /** Whether the second is shown where the rows stand close, too. */
  always?: boolean | undefined
}

/** Two lines, or one where the rows stand close; the second is the quieter one. */
export function Stack({ first, second, always = false }: StackProps) {
  return (
    <div className={styles.stack}>
      <div className={styles.first}>{first}</div>
      {second && (
        <div className={`${styles.second} ${always ? '' : styles.sparing}`} title={second}>
          {second}
        </div>
      )}
    </div>
  )
}

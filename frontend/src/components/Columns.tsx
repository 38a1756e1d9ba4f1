import type { ReactNode } from 'react'
import styles from './Columns.module.css'

/** A page's main part and its side; below each other where there is no room, the side first where it says so. */
export function Columns({
  main,
  side,
  sideFirst = false,
}: {
  main: ReactNode
  side: ReactNode
  sideFirst?: boolean
}) {
  return (
    <div className={sideFirst ? `${styles.columns} ${styles.sideFirst}` : styles.columns}>
      <div className={styles.main}>{main}</div>
      <div className={styles.side}>{side}</div>
    </div>
  )
}

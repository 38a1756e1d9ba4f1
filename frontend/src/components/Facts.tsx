import type { ReactNode } from 'react'
import styles from './Facts.module.css'

/** A named value. Empty ones are left out. */
export interface Fact {
  label: string
  value: ReactNode
  /** Takes the whole width, as prose does. */
  wide?: boolean
}

/** Named values, side by side where there is room. */
export function Facts({ facts, narrow = false }: { facts: readonly Fact[]; narrow?: boolean }) {
  const filled = facts.filter(({ value }) => value !== null && value !== undefined && value !== '')
  if (filled.length === 0) return null
  return (
    <dl className={narrow ? `${styles.facts} ${styles.narrow}` : styles.facts}>
      {filled.map(({ label, value, wide }) => (
        <div key={label} className={wide ? styles.wide : undefined}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

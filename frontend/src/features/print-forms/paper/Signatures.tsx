import styles from './Paper.module.css'

/** A line to sign on, with what is known already. */
export interface SignatureLine {
  label: string
  value?: string | null | undefined
}

/** Lines to sign on, side by side. */
export function Signatures({ lines }: { lines: readonly SignatureLine[] }) {
  return (
    <div className={styles.signatures}>
      {lines.map(({ label, value }) => (
        <div key={label} className={styles.signature}>
          <span>{label}</span>
          <span className={styles.line}>{value}</span>
        </div>
      ))}
    </div>
  )
}

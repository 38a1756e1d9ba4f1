import styles from './Paper.module.css'

interface ChecksProps<Value extends string> {
  values: readonly Value[]
  /** The one that is ticked; none before it is known. */
  chosen: Value | null | undefined
  label: (value: Value) => string
}

/** All that can be chosen, with a tick at what was. */
export function Checks<Value extends string>({ values, chosen, label }: ChecksProps<Value>) {
  return (
    <ul className={styles.checks}>
      {values.map((value) => (
        <li key={value}>
          <span className={styles.box}>{value === chosen ? '☑' : '☐'}</span>
          {label(value)}
        </li>
      ))}
    </ul>
  )
}

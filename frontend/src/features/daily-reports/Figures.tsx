import styles from './DailyReportPage.module.css'

/** A named number of a report. */
export interface Figure {
  label: string
  value: string
  /** Better if there were none. */
  bad?: boolean
}

/** The numbers of a report, side by side where there is room. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, bad }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={bad ? styles.bad : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

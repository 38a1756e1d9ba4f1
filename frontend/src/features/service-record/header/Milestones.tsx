import { useTranslation } from 'react-i18next'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useFormats } from '@/lib/formats'
import styles from './Milestones.module.css'

const MilestonesOf = graphql(`
  fragment Milestones on ServiceRecord {
    id
    reportedAt
    firstRepliedAt
    triagedAt
    plannedAt
    startedAt
    completedAt
    confirmedAt
    reviewedAt
    closedAt
    cancelledAt
  }
`)

/** How far the record has come: what has happened, and when; what is still ahead is faint. */
export function Milestones(props: { record: FragmentType<typeof MilestonesOf> }) {
  const { t } = useTranslation('serviceRecord')
  const formats = useFormats()
  const record = readFragment(MilestonesOf, props.record)
  const all = [
    ['reported', record.reportedAt],
    ['replied', record.firstRepliedAt],
    ['triaged', record.triagedAt],
    ['planned', record.plannedAt],
    ['started', record.startedAt],
    ['completed', record.completedAt],
    ['confirmed', record.confirmedAt],
    ['reviewed', record.reviewedAt],
    record.cancelledAt
      ? (['cancelled', record.cancelledAt] as const)
      : (['closed', record.closedAt] as const),
  ] as const
  return (
    <ol className={styles.milestones} aria-label={t('milestones.label')}>
      {all.map(([name, at]) => (
        <li key={name} className={at ? styles.reached : styles.ahead}>
          <span className={styles.name}>{t(`milestones.${name}`)}</span>
          {at ? (
            <time dateTime={at} className={styles.at}>
              {formats.instant(at)}
            </time>
          ) : (
            <span className={styles.at} aria-hidden="true">
              —
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

import { useTranslation } from 'react-i18next'
import { ShortInstant } from '@/components/ShortInstant'
import { serverNow } from '@/lib/serverClock'
import styles from './PromisedAt.module.css'
import type { ServiceRecordRow } from './ServiceRecordRow'

/** The response time that runs out next, and which it is; one that has run out stands out. */
export function NextDue({ row }: { row: ServiceRecordRow }) {
  const { t } = useTranslation('enums')
  const { t: tc } = useTranslation('clocks')
  if (!row.nextDueAt || !row.nextClock) return null
  const kind = t(`responseClockKind.${row.nextClock}`)
  const late = Date.parse(row.nextDueAt) < serverNow().getTime()
  return (
    <span className={late ? styles.late : undefined}>
      <ShortInstant at={row.nextDueAt} />
      <span className={styles.word}>{late ? `${kind} · ${tc('overdue')}` : kind}</span>
    </span>
  )
}

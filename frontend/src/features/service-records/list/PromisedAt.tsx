import { useTranslation } from 'react-i18next'
import { ShortInstant } from '@/components/ShortInstant'
import { serverNow } from '@/lib/serverClock'
import styles from './PromisedAt.module.css'
import { isLate, type ServiceRecordRow } from './ServiceRecordRow'

/** The promised arrival; one that was missed stands out. */
export function PromisedAt({ row }: { row: ServiceRecordRow }) {
  const { t } = useTranslation('serviceRecords')
  if (!row.promisedAt) return null
  if (!isLate(row, serverNow())) return <ShortInstant at={row.promisedAt} />
  return (
    <span className={styles.late}>
      <ShortInstant at={row.promisedAt} />
      <span className={styles.word}>{t('list.late')}</span>
    </span>
  )
}

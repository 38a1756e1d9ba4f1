import { useTranslation } from 'react-i18next'
import { useFormats } from '@/lib/formats'
import styles from './ChangeList.module.css'
import { type Change, fieldName, fieldValue } from './changes'

interface ChangeListProps {
  entity: string
  changes: readonly Change[] | null | undefined
  /** How many are shown; all of them if left out. */
  most?: number
}

/** The fields that changed: what was there is struck out, what is there now stands behind it. */
export function ChangeList({ entity, changes, most }: ChangeListProps) {
  const { t } = useTranslation('audit')
  const { t: label } = useTranslation('enums')
  const formats = useFormats()
  if (!changes || changes.length === 0) return null
  const phrases = { t, label, formats }
  const shown = changes.slice(0, most ?? changes.length)
  return (
    <ul className={most ? `${styles.changes} ${styles.short}` : styles.changes}>
      {shown.map(({ field, old, new: now }) => (
        <li key={field}>
          <span className={styles.field}>{fieldName(field, phrases)}</span>
          {old !== '' && (
            <>
              <span className={styles.unseen}>{t('change.was')}</span>
              <del className={styles.old}>{fieldValue(entity, field, old, phrases)}</del>
              <span aria-hidden="true">→</span>
            </>
          )}
          <span className={styles.unseen}>{t('change.is')}</span>
          <span className={styles.now}>{fieldValue(entity, field, now, phrases)}</span>
        </li>
      ))}
      {changes.length > shown.length && (
        <li className={styles.more}>
          {t('change.more', { count: changes.length - shown.length })}
        </li>
      )}
    </ul>
  )
}

import { useTranslation } from 'react-i18next'
import styles from './Loading.module.css'

/** A quiet sign of waiting: in its place, or over the whole window. */
export function Loading({ whole = false }: { whole?: boolean }) {
  const { t } = useTranslation()
  return (
    <div className={whole ? styles.whole : styles.inPlace} role="status" aria-label={t('loading')}>
      <span className={styles.ring} />
    </div>
  )
}

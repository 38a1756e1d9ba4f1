import { useTranslation } from 'react-i18next'
import styles from './DaysLeft.module.css'

/** How many days are left until a last day; marked where there are not many. */
export function DaysLeft({ until, today }: { until: string; today: string }) {
  const { t } = useTranslation('warranties')
  const days = Math.round((Date.parse(until) - Date.parse(today)) / 86_400_000)
  if (days < 0) return <span className={styles.over}>{t('left.over')}</span>
  return (
    <span className={days <= 31 ? styles.soon : undefined}>{t('left.days', { count: days })}</span>
  )
}

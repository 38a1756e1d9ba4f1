import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './DayVisits.module.css'

/** Stands where a day's visits will be. */
export function DaySkeleton() {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('loading')}>
      <div className={styles.visits} aria-hidden="true">
        {[1, 2].map((card) => (
          <div key={card} className={styles.skeleton}>
            <Skeleton active title={{ width: '40%' }} paragraph={{ rows: 4 }} />
          </div>
        ))}
      </div>
    </div>
  )
}

import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './PageSkeleton.module.css'

/** The shape of a page, its heading and a first block, while its code is on the way. */
export function PageSkeleton() {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('loading')}>
      <div className={styles.page} aria-hidden="true">
        <Skeleton active title={{ width: 220 }} paragraph={{ rows: 1, width: 360 }} />
        <Skeleton active title={false} paragraph={{ rows: 8, width: '100%' }} />
      </div>
    </div>
  )
}

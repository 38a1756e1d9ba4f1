import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { VisitStatus } from '@/gql/graphql'
import styles from './VisitStatusTag.module.css'

/** Whether people are still out for it, are done, or will not come. */
const tones: Record<VisitStatus, string | undefined> = {
  DISPATCHED: styles.ahead,
  DEPARTED: styles.underway,
  ARRIVED: styles.underway,
  FINISHED: styles.done,
  RETURNED: styles.done,
  CANCELLED: styles.past,
}

/** The status of a visit. */
export function VisitStatusTag({ status }: { status: VisitStatus }) {
  const { t } = useTranslation('enums')
  return (
    <Tag variant="filled" className={`${styles.tag} ${tones[status]}`}>
      {t(`visitStatus.${status}`)}
    </Tag>
  )
}

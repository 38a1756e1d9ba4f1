import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useFormats } from '@/lib/formats'
import { useNow } from '@/lib/now'
import { queryPath, serviceRecordPath, unitPath } from '@/lib/paths'
import styles from './NotificationItem.module.css'

export const NotificationRow = graphql(`
  fragment NotificationRow on Notification {
    id
    kind
    at
    readAt
    text
    serviceRecord {
      id
    }
    productUnit {
      id
    }
    savedQueryID
  }
`)

interface NotificationItemProps {
  notification: FragmentType<typeof NotificationRow>
  /** The person opens it, or has read it where there is nothing to open. */
  onRead: (id: string) => void
  /** The person goes where it leads to. */
  onOpen?: () => void
}

/** One notification: what it says, and the way to what it is about, as far as the viewer may see that. */
export function NotificationItem({ notification, onRead, onOpen }: NotificationItemProps) {
  const { t } = useTranslation('notifications')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  const now = useNow()
  const row = readFragment(NotificationRow, notification)
  const { id, kind, at, readAt, text } = row
  const to = row.serviceRecord
    ? serviceRecordPath(row.serviceRecord.id)
    : row.productUnit
      ? unitPath(row.productUnit.id)
      : row.savedQueryID && queryPath(row.savedQueryID)
  const read = () => {
    if (!readAt) onRead(id)
  }
  const inside = (
    <>
      <span className={styles.text}>
        {!readAt && <span className={styles.unread}>{t('unread')}</span>}
        {text}
      </span>
      <span className={styles.about}>
        {te(`notificationKind.${kind}`)} ·{' '}
        <time dateTime={at} title={formats.instant(at, 'full')}>
          {formats.distance(at, now)}
        </time>
      </span>
    </>
  )
  const className = readAt ? styles.item : `${styles.item} ${styles.fresh}`
  if (to) {
    const open = () => {
      read()
      onOpen?.()
    }
    return (
      <Link to={to} className={className} onClick={open}>
        {inside}
      </Link>
    )
  }
  if (readAt) return <div className={className}>{inside}</div>
  return (
    <button type="button" className={className} onClick={read}>
      {inside}
    </button>
  )
}

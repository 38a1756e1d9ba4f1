import { DesktopOutlined, MobileOutlined } from '@ant-design/icons'
import { Button, Skeleton, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { SessionItemFragment } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import { useNow } from '@/lib/now'
import { deviceOf } from './device'
import styles from './SessionList.module.css'

const SessionItem = graphql(`
  fragment SessionItem on Session {
    id
    startedAt
    lastUsedAt
    userAgent
    ip
  }
`)

interface SessionListProps {
  /** Undefined until the server has answered. */
  sessions: readonly FragmentType<typeof SessionItem>[] | undefined
  /** The sign-in of this very page, which is not ended here. */
  current: string | undefined
  /** Ends one; where it is left out nobody is offered to. */
  onEnd?: (id: string) => void
  empty: string
}

/** Where a person is signed in: the device, the address, since when, last used. */
export function SessionList({ sessions, current, onEnd, empty }: SessionListProps) {
  if (!sessions) return <Skeleton active title={false} paragraph={{ rows: 3 }} />
  if (sessions.length === 0) return <p className={styles.quiet}>{empty}</p>
  return (
    <ul className={styles.list}>
      {readFragment(SessionItem, sessions).map((session) => (
        <li key={session.id} className={styles.item}>
          <SessionLine session={session} current={session.id === current} onEnd={onEnd} />
        </li>
      ))}
    </ul>
  )
}

interface SessionLineProps {
  session: SessionItemFragment
  current: boolean
  onEnd: ((id: string) => void) | undefined
}

function SessionLine({ session, current, onEnd }: SessionLineProps) {
  const { t } = useTranslation('sessions')
  const formats = useFormats()
  const now = useNow()
  const device = deviceOf(session.userAgent)
  const name = device.name || t('unknown')
  return (
    <>
      <span className={styles.icon} aria-hidden>
        {device.mobile ? <MobileOutlined /> : <DesktopOutlined />}
      </span>
      <div className={styles.text}>
        <div className={styles.name} title={session.userAgent}>
          {name}
          {current && (
            <Tag variant="filled" className={styles.tag}>
              {t('current')}
            </Tag>
          )}
        </div>
        <div className={styles.quiet}>
          {session.ip && <span>{session.ip}</span>}
          <span>{t('started', { at: formats.instant(session.startedAt) })}</span>
          <span title={formats.instant(session.lastUsedAt)}>
            {t('lastUsed', { ago: formats.distance(session.lastUsedAt, now) })}
          </span>
        </div>
      </div>
      {!current && onEnd && (
        <Button size="small" aria-label={t('endNamed', { name })} onClick={() => onEnd(session.id)}>
          {t('end')}
        </Button>
      )}
    </>
  )
}

import { CloudUploadOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { outboxPath } from '../addresses'
import type { Entry } from './entries'
import { useEntryLabel } from './useEntryLabel'
import styles from './WaitingNotice.module.css'

/** Says what waits on the phone, and leads to where it can be looked at. */
export function WaitingNotice({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation('myDay')
  const label = useEntryLabel()
  return (
    <p className={styles.notice} role="status">
      <CloudUploadOutlined className={styles.icon} aria-hidden />
      <span className={styles.what}>
        <strong>{t('outbox.waiting', { count: entries.length })}</strong>
        <span className={styles.list}>{entries.map(label).join(t('outbox.and'))}</span>
      </span>
      <Link to={outboxPath} className={styles.look}>
        {t('outbox.look')}
      </Link>
    </p>
  )
}

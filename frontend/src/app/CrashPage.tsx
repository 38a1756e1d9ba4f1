import { ReloadOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Notice } from '@/components/Notice'
import { PlainButton } from '@/components/PlainButton'
import styles from './CrashPage.module.css'

/**
 * Stands in for a page that could not be drawn. After a release that is most
 * often a part of the old version which the server no longer has: a reload
 * mends it.
 */
export function CrashPage() {
  const { t } = useTranslation()
  return (
    <Notice
      icon={<ReloadOutlined />}
      title={t('crashed.title')}
      lead={t('crashed.lead')}
      action={
        <>
          <PlainButton kind="primary" onClick={() => window.location.reload()}>
            {t('actions.reload')}
          </PlainButton>
          {/* A whole new page: the one that is here may be beyond repair. */}
          <a className={styles.away} href="/">
            {t('actions.home')}
          </a>
        </>
      }
    />
  )
}

import { Button, Result } from 'antd'
import { useTranslation } from 'react-i18next'

/**
 * Stands in for a page that could not be drawn. After a release that is most
 * often a part of the old version which the server no longer has: a reload
 * mends it.
 */
export function CrashPage() {
  const { t } = useTranslation()
  return (
    <Result
      status="error"
      title={t('crashed.title')}
      subTitle={t('crashed.lead')}
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('actions.reload')}
        </Button>
      }
    />
  )
}

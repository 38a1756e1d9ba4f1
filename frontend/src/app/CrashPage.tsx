import { ReloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Notice } from '@/components/Notice'

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
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('actions.reload')}
        </Button>
      }
    />
  )
}

import { CompassOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Notice } from '@/components/Notice'
import { useDocumentTitle } from '@/lib/document-title'

/** For an address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  useDocumentTitle(t('notFound.title'))
  return (
    <Notice
      icon={<CompassOutlined />}
      title={t('notFound.title')}
      lead={t('notFound.lead')}
      action={
        <Button type="primary" href="/" onClick={toStart}>
          {t('actions.home')}
        </Button>
      }
    />
  )

  function toStart(event: React.MouseEvent) {
    event.preventDefault()
    void navigate('/')
  }
}

import { CompassOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Notice } from '@/components/Notice'
import { PlainButton } from '@/components/PlainButton'
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
        <PlainButton kind="primary" onClick={() => void navigate('/')}>
          {t('actions.home')}
        </PlainButton>
      }
    />
  )
}

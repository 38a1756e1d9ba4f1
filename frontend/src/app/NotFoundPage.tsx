import { Button, Result } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useDocumentTitle } from '@/lib/document-title'

/** For an address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation()
  useDocumentTitle(t('notFound.title'))
  return (
    <Result
      status="404"
      title={t('notFound.title')}
      subTitle={t('notFound.lead')}
      extra={
        <Link to="/">
          <Button type="primary">{t('actions.home')}</Button>
        </Link>
      }
    />
  )
}

import { StopOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { FaultAlert } from '@/components/FaultAlert'
import { Loading } from '@/components/Loading'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { useDocumentTitle } from '@/lib/document-title'
import { serviceRecordsPath } from '@/lib/paths'
import { useViewerState } from '@/lib/viewer'
import type { CallSubject } from './known'
import { RegisterForm } from './RegisterForm'

/** Registering a call. Who may not is told so, and led back to the list. */
export function RegisterPage() {
  const { t } = useTranslation('serviceRecords')
  const { viewer, fault, retry } = useViewerState()
  const subject = useSubject()
  useDocumentTitle(t('register.title'))
  if (fault) return <FaultAlert fault={fault} onRetry={retry} />
  if (!viewer) return <Loading />
  if (!viewer.mayRegister) {
    return (
      <Notice
        icon={<StopOutlined />}
        title={t('register.forbidden.title')}
        lead={t('register.forbidden.lead')}
        action={
          <Link to={serviceRecordsPath}>
            <Button type="primary">{t('register.forbidden.back')}</Button>
          </Link>
        }
      />
    )
  }
  return (
    <Page title={t('register.title')}>
      <RegisterForm viewer={viewer} subject={subject} />
    </Page>
  )
}

/** What the address says that the call is about. */
function useSubject(): CallSubject {
  const [params] = useSearchParams()
  const customer = params.get('customer') ?? undefined
  const unit = params.get('unit') ?? undefined
  const record = params.get('record') ?? undefined
  return useMemo(() => ({ customer, unit, record }), [customer, unit, record])
}

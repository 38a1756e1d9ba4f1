import { LockOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { FaultAlert } from '@/components/FaultAlert'
import { Loading } from '@/components/Loading'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { useDocumentTitle } from '@/lib/document-title'
import { useViewerState } from '@/lib/viewer'

// The editor is larger than all the rest of the page together.
const Workbench = lazy(async () => {
  const [{ Workbench }, { prepareEditor }] = await Promise.all([
    import('./Workbench'),
    import('./editor'),
  ])
  await prepareEditor()
  return { default: Workbench }
})

/** The query workbench, for those who may read the schema. */
export function GraphiQLPage() {
  const { t } = useTranslation('graphiql')
  const { viewer, fault, retry } = useViewerState()
  if (fault && !viewer) return <FaultAlert fault={fault} onRetry={retry} />
  if (!viewer) return <Loading />
  if (!viewer.mayIntrospect) return <NotForYou />
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Suspense fallback={<Loading />}>
        <Workbench viewerID={viewer.id} />
      </Suspense>
    </Page>
  )
}

function NotForYou() {
  const { t } = useTranslation('graphiql')
  const { t: common } = useTranslation()
  const navigate = useNavigate()
  useDocumentTitle(t('title'))
  return (
    <Notice
      icon={<LockOutlined />}
      title={t('refused.title')}
      lead={t('refused.lead')}
      action={
        <Button type="primary" onClick={() => void navigate('/')}>
          {common('actions.home')}
        </Button>
      }
    />
  )
}

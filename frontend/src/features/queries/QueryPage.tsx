import { LockOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router'
import { FaultAlert } from '@/components/FaultAlert'
import { Loading } from '@/components/Loading'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { graphql, readFragment } from '@/gql'
import { useDocumentTitle } from '@/lib/document-title'
import { queriesPath } from '@/lib/paths'
import { useRow } from '@/lib/use-row'
import { useViewerState, type Viewer } from '@/lib/viewer'
import { SavedQueryFacts } from './SavedQueryFacts'
import { queryTemplates } from './templates'

// The editor is larger than all the rest of the page together.
const QueryEditor = lazy(async () => {
  const [{ QueryEditor }, { prepareEditor }] = await Promise.all([
    import('./QueryEditor'),
    import('./editor/editor'),
  ])
  await prepareEditor()
  return { default: QueryEditor }
})

const savedQueryQuery = graphql(`
  query SavedQuery($id: ID!) {
    node(id: $id) {
      __typename
      ... on SavedQuery {
        id
        ...SavedQueryFacts
      }
    }
  }
`)

/** The query workbench, for those who may read the schema: empty, with a template, or with a saved query. */
export function QueryPage() {
  const { t } = useTranslation('queries')
  const { id } = useParams()
  const [search] = useSearchParams()
  const { viewer, fault, retry } = useViewerState()
  if (fault && !viewer) return <FaultAlert fault={fault} onRetry={retry} />
  if (!viewer) return <Loading />
  if (!viewer.mayIntrospect) return <NotForYou />
  if (id) return <SavedQueryPage key={id} viewer={viewer} />
  const template = queryTemplates.find(({ key }) => key === search.get('template'))
  return (
    <Suspense
      fallback={
        <Page title={t('new')}>
          <Loading />
        </Page>
      }
    >
      <QueryEditor key={template?.key ?? ''} viewer={viewer} template={template} />
    </Suspense>
  )
}

function SavedQueryPage({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('queries')
  const { data, fault, missing, retry } = useRow(
    savedQueryQuery,
    ({ node }) => node?.__typename === 'SavedQuery',
  )
  const node = data?.node?.__typename === 'SavedQuery' ? data.node : undefined
  if (missing) return <Navigate to={queriesPath} replace />
  if (fault) return <FaultAlert fault={fault} onRetry={retry} />
  if (!node) return <Loading />
  return (
    <Suspense
      fallback={
        <Page title={t('title')}>
          <Loading />
        </Page>
      }
    >
      <QueryEditor viewer={viewer} saved={readFragment(SavedQueryFacts, node)} reload={retry} />
    </Suspense>
  )
}

function NotForYou() {
  const { t } = useTranslation('queries')
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

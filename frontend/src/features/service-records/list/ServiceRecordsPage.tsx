import { PhoneOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useContext, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate } from 'react-router'
import { FaultAlert } from '@/components/FaultAlert'
import { Page } from '@/components/Page'
import { keepDefaultView, keptDefaultView } from '@/lib/default-view'
import { useDepartments } from '@/lib/departments'
import { CompanyZone } from '@/lib/formats'
import { newServiceRecordPath, serviceRecordsPath } from '@/lib/paths'
import { useViewerState } from '@/lib/viewer'
import { RecordList } from './RecordList'
import { addressOf } from './SavedViews'
import { useSavedViews } from './saved-views'
import { useRecordsSearch } from './useRecordsSearch'
import { ViewTabs } from './ViewTabs'
import type { SearchContext } from './where'

/** The list of service records: where the people of the desk begin their day. */
export function ServiceRecordsPage() {
  const { t } = useTranslation('serviceRecords')
  const { viewer, fault, retry } = useViewerState()
  const { search, update } = useRecordsSearch()
  const zone = useContext(CompanyZone)
  const known = useDepartments()
  // Nothing but the filter by department has to wait for the tree.
  const departments = known ?? (search.departments.length > 0 ? undefined : none)
  const context = useMemo<SearchContext | undefined>(
    () => (viewer && departments ? { viewer, departments, zone } : undefined),
    [viewer, departments, zone],
  )
  const opening = useDefaultView(viewer?.id)
  const mayRegister = viewer?.mayRegister ?? false
  return (
    <Page
      title={t('list.title')}
      actions={
        mayRegister && (
          <Link to={newServiceRecordPath()}>
            <Button
              type="primary"
              icon={<PhoneOutlined aria-hidden />}
              title={t('list.registerKeys')}
            >
              {t('list.register')}
            </Button>
          </Link>
        )
      }
    >
      <ViewTabs search={search} context={context} />
      {fault ? (
        <FaultAlert fault={fault} onRetry={retry} />
      ) : (
        <RecordList
          search={search}
          update={update}
          context={opening ? undefined : context}
          mayRegister={mayRegister}
        />
      )}
    </Page>
  )
}

/**
 * Opens the reader's default view where the address names nothing, as it does
 * from the navigation; answers whether that is still to be seen to. Until the
 * server has told the views, the one that the device knows of is good enough.
 */
function useDefaultView(viewerID: string | undefined): boolean {
  const { search } = useLocation()
  const navigate = useNavigate()
  const { views, failed } = useSavedViews()
  const view = views?.find(({ isDefault, owner }) => isDefault && owner.id === viewerID)
  const told = views && (view ? addressOf(view) : '')
  const kept = useMemo(() => viewerID && keptDefaultView(viewerID, localStorage), [viewerID])
  const address = told ?? kept
  const bare = search === ''
  useEffect(() => {
    if (viewerID && told !== undefined && !failed) keepDefaultView(viewerID, told, localStorage)
  }, [viewerID, told, failed])
  useEffect(() => {
    if (bare && address) void navigate(`${serviceRecordsPath}?${address}`, { replace: true })
  }, [bare, address, navigate])
  return bare && address !== ''
}

const none: [] = []

import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Page } from '@/components/Page'
import { PageTabs } from '@/components/PageTabs'
import { AuditList } from './AuditList'
import { EventList } from './EventList'

/** Who did what, when and from where: to master data and accounts, and to service records. */
export function AuditPage() {
  const { t } = useTranslation('audit')
  const [search] = useSearchParams()
  const records = search.get('view') === 'records'
  return (
    <Page title={t('title')} lead={t(records ? 'lead.records' : 'lead.data')}>
      <PageTabs
        label={t('tabs.label')}
        current={records ? 'records' : ''}
        tabs={[
          { value: '', label: t('tabs.data') },
          { value: 'records', label: t('tabs.records') },
        ]}
      />
      {records ? <EventList /> : <AuditList />}
    </Page>
  )
}

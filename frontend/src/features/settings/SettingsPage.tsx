import { EditOutlined } from '@ant-design/icons'
import { Button, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { Columns } from '@/components/Columns'
import { Facts } from '@/components/Facts'
import { FaultAlert } from '@/components/FaultAlert'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { graphql, readFragment } from '@/gql'
import { useDialogParam } from '@/lib/dialog-param'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { useNow } from '@/lib/now'
import { responseTimesPath } from '@/lib/paths'
import { useViewer } from '@/lib/viewer'
import { CompanyFacts, CompanyForm } from './CompanyForm'
import { Numbering } from './Numbering'
import { WorkingYear } from './WorkingYear'

const settingsQuery = graphql(`
  query Settings {
    settings {
      timezone
      company {
        id
        ...CompanyFacts
      }
      numbering {
        ...NumberSeriesRow
      }
    }
  }
`)

/** What the company is called and how it works. */
export function SettingsPage() {
  const { t } = useTranslation('settings')
  const viewer = useViewer()
  const [{ data, error }, ask] = useQuery({ query: settingsQuery })
  const dialog = useDialogParam('dialog')
  const reload = () => ask({ requestPolicy: 'network-only' })
  const company = data && readFragment(CompanyFacts, data.settings.company)
  const mayChange = viewer?.may('UPDATE', 'CompanySettings') ?? false
  return (
    <Page title={t('title')}>
      {error && <FaultAlert fault={faultOf(error)} onRetry={reload} />}
      {!error && !data && <Skeleton active paragraph={{ rows: 10 }} />}
      {data && company && (
        <Columns
          main={
            <>
              <Section
                title={t('company.title')}
                extra={
                  mayChange && (
                    <Button
                      size="small"
                      icon={<EditOutlined aria-hidden />}
                      onClick={() => dialog.open('company')}
                    >
                      {t('company.edit')}
                    </Button>
                  )
                }
              >
                <Facts
                  facts={[
                    { label: t('company.name'), value: company.name || t('company.none') },
                    { label: t('company.phone'), value: company.phone },
                    { label: t('company.hotlineHours'), value: company.hotlineHours },
                    { label: t('company.address'), value: company.address, wide: true },
                    {
                      label: t('company.certifiedCategories'),
                      value: company.certifiedCategories?.join(' · '),
                      wide: true,
                    },
                  ]}
                />
              </Section>
              <WorkingYear />
            </>
          }
          side={
            <>
              <ResponseTimesLink />
              <TimeZone timezone={data.settings.timezone} />
              <Numbering series={data.settings.numbering} />
            </>
          }
        />
      )}
      {company && mayChange && dialog.value === 'company' && (
        <CompanyForm
          company={company}
          onClose={dialog.close}
          onSaved={() => {
            reload()
            dialog.close()
          }}
          reload={reload}
        />
      )}
    </Page>
  )
}

function ResponseTimesLink() {
  const { t } = useTranslation('responseTimes')
  return (
    <Section title={t('title')} small>
      <p style={{ margin: 0 }}>
        <Link to={responseTimesPath}>{t('open')}</Link>
      </p>
      <p style={{ margin: '6px 0 0', color: 'var(--ant-color-text-secondary)' }}>{t('openLead')}</p>
    </Section>
  )
}

function TimeZone({ timezone }: { timezone: string }) {
  const { t } = useTranslation('settings')
  const formats = useFormats()
  const now = useNow()
  return (
    <Section title={t('timezone.title')} small>
      <Facts
        narrow
        facts={[
          { label: t('timezone.zone'), value: timezone },
          { label: t('timezone.now'), value: formats.instant(now) },
        ]}
      />
      <p style={{ margin: '10px 0 0', color: 'var(--ant-color-text-secondary)' }}>
        {t('timezone.lead')}
      </p>
    </Section>
  )
}

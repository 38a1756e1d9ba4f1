import { PrinterOutlined, StopOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { DayStepper } from '@/components/DayStepper'
import { FaultAlert } from '@/components/FaultAlert'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { PageSkeleton } from '@/components/PageSkeleton'
import { graphql } from '@/gql'
import type { DailyReportChoicesQuery } from '@/gql/graphql'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { printedDailyReportPath } from '@/lib/paths'
import { useSearch } from '@/lib/search-params'
import { useToday } from '@/lib/today'
import { useViewer } from '@/lib/viewer'
import { type ReportAddress, readReport, writeReport } from './address'
import styles from './DailyReportPage.module.css'
import { ExportDay } from './ExportDay'
import { ServiceReport } from './ServiceReport'
import { TechnicianReport } from './TechnicianReport'

const choicesQuery = graphql(`
  query DailyReportChoices {
    dailyReportChoices {
      own
      wholeCompany
      departments {
        id
        name
      }
      technicians {
        id
        name
        department {
          id
          name
        }
      }
    }
  }
`)

type Choices = DailyReportChoicesQuery['dailyReportChoices']

/** The daily report: a technician's own, or that of a department and of each who works there. */
export function DailyReportPage() {
  const { t } = useTranslation('dailyReports')
  const viewer = useViewer()
  const [{ data, error }, ask] = useQuery({
    query: choicesQuery,
    pause: !viewer?.mayReadDailyReports,
  })
  if (viewer && !viewer.mayReadDailyReports) {
    return (
      <Notice
        icon={<StopOutlined aria-hidden />}
        title={t('forbidden')}
        lead={t('forbiddenLead')}
        action={
          <Link to="/">
            <Button type="primary">{t('home')}</Button>
          </Link>
        }
      />
    )
  }
  if (error && !data) {
    return (
      <FaultAlert fault={faultOf(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
    )
  }
  if (!data) return <PageSkeleton />
  return <Report choices={data.dailyReportChoices} />
}

function Report({ choices }: { choices: Choices }) {
  const { t } = useTranslation('dailyReports')
  const formats = useFormats()
  const today = useToday()
  const [params, change] = useSearch()
  const address = useMemo(() => readReport(params), [params])
  const update = useCallback(
    (to: Partial<ReportAddress>) =>
      change((current) => writeReport({ ...readReport(current), ...to })),
    [change],
  )
  const day = address.day ?? today
  const { technician, department } = address
  const ofOne = choices.own || technician !== undefined
  const printed = printedDailyReportPath(day, {
    ...(technician ? { technician } : {}),
    ...(department ? { department } : {}),
  })
  return (
    <Page
      title={t(ofOne ? 'technicianTitle' : 'managerTitle')}
      lead={`${formats.day(day, 'long')} · ${t('lead')}`}
      actions={
        <>
          <ExportDay report={{ day, technician, department }} />
          <Link to={printed}>
            <Button icon={<PrinterOutlined aria-hidden />} tabIndex={-1}>
              {t('print')}
            </Button>
          </Link>
        </>
      }
    >
      <div className={styles.bar}>
        <DayStepper
          day={day}
          today={today}
          labels={{ earlier: t('earlier'), today: t('today'), later: t('later'), date: t('date') }}
          onChange={(to) => update({ day: to })}
        />
        {!choices.own && <Whose choices={choices} address={address} onChange={update} />}
      </div>
      {ofOne ? (
        <TechnicianReport day={day} technician={technician} />
      ) : (
        <ServiceReport
          day={day}
          department={department}
          onTechnician={(id) => writeReport({ ...address, technician: id })}
        />
      )}
    </Page>
  )
}

interface WhoseProps {
  choices: Choices
  address: ReportAddress
  onChange: (change: Partial<ReportAddress>) => void
}

/** Whose report, among those that the server offers. */
function Whose({ choices, address, onChange }: WhoseProps) {
  const { t } = useTranslation('dailyReports')
  const { technician, department } = address
  return (
    <Select
      className={styles.whose}
      aria-label={t('whose')}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={technician ? `t${technician}` : department ? `d${department}` : 'all'}
      options={[
        { value: 'all', label: t('all') },
        {
          label: t('departments'),
          options: choices.departments.map(({ id, name }) => ({ value: `d${id}`, label: name })),
        },
        {
          label: t('technicians'),
          options: choices.technicians.map((person) => ({
            value: `t${person.id}`,
            label: `${person.name} · ${person.department.name}`,
          })),
        },
      ]}
      onChange={(chosen: string) =>
        onChange({
          technician: chosen.startsWith('t') ? chosen.slice(1) : undefined,
          department: chosen.startsWith('d') ? chosen.slice(1) : undefined,
        })
      }
    />
  )
}

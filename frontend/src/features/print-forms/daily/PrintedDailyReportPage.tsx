import { PrinterOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { Loading } from '@/components/Loading'
import { Notice } from '@/components/Notice'
import { graphql } from '@/gql'
import { useDocumentTitle } from '@/lib/document-title'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { dailyReportPath } from '@/lib/paths'
import { useViewer } from '@/lib/viewer'
import { Paper } from '../paper/Paper'
import { Preview } from '../paper/Preview'
import { Signatures } from '../paper/Signatures'
import { ServicePaper } from './ServicePaper'
import { TechnicianPaper } from './TechnicianPaper'

const printedReportQuery = graphql(`
  query PrintedDailyReport(
    $date: Date!
    $technicianID: ID
    $departmentID: ID
    $ofOne: Boolean!
    $ofMany: Boolean!
  ) {
    settings {
      company {
        id
        name
        address
        phone
      }
    }
    technicianDay(date: $date, technicianID: $technicianID) @include(if: $ofOne) {
      technician {
        id
        name
      }
      ...TechnicianPaper
    }
    serviceDay(date: $date, departmentID: $departmentID) @include(if: $ofMany) {
      department {
        id
        name
      }
      ...ServicePaper
    }
  }
`)

/** A daily report on paper, as it will be printed. */
export function PrintedDailyReportPage() {
  const { t } = useTranslation('dailyReports')
  const { day = '' } = useParams()
  const viewer = useViewer()
  const known = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))
  if (!known || (viewer && !viewer.mayReadDailyReports)) {
    return (
      <Notice
        icon={<PrinterOutlined />}
        title={t('forbidden')}
        lead={t('forbiddenLead')}
        action={<Link to="/">{t('home')}</Link>}
      />
    )
  }
  if (!viewer) return <Loading whole />
  return <Printed day={day} own={viewer.role === 'TECHNICIAN'} reporter={viewer.name} />
}

interface PrintedProps {
  day: string
  /** Whether the viewer has a report of the own, and no others. */
  own: boolean
  reporter: string
}

function Printed({ day, own, reporter }: PrintedProps) {
  const { t } = useTranslation('dailyReports')
  const formats = useFormats()
  const [params] = useSearchParams()
  const technician = idOf(params.get('technician'))
  const department = idOf(params.get('department'))
  const ofOne = own || technician !== null
  const title = t(ofOne ? 'technicianTitle' : 'managerTitle')
  useDocumentTitle(`${title} ${day}`)
  const [{ data, error }, retry] = useQuery({
    query: printedReportQuery,
    variables: {
      date: day,
      technicianID: technician,
      departmentID: department,
      ofOne,
      ofMany: !ofOne,
    },
  })
  if (error) return <FaultAlert fault={faultOf(error)} onRetry={retry} />
  if (!data) return <Loading whole />
  const { technicianDay, serviceDay } = data
  const back = dailyReportPath({
    day,
    ...(technician ? { technician } : {}),
    ...(department ? { department } : {}),
  })
  const name = technicianDay?.technician.name ?? serviceDay?.department?.name ?? ''
  return (
    <Preview title={title} number={day} back={back}>
      <Paper company={data.settings.company} title={title} number={day} path={back}>
        <p>
          {formats.day(day, 'long')} {name}
        </p>
        {technicianDay && <TechnicianPaper report={technicianDay} />}
        {serviceDay && <ServicePaper report={serviceDay} />}
        <Signatures
          lines={[
            { label: t('sign.reporter'), value: technicianDay?.technician.name ?? reporter },
            { label: t('sign.reviewer') },
          ]}
        />
      </Paper>
    </Preview>
  )
}

function idOf(given: string | null): string | null {
  return given && /^\d{1,18}$/.test(given) ? given : null
}

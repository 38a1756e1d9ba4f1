import { PrinterOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { Loading } from '@/components/Loading'
import { Notice } from '@/components/Notice'
import { graphql, readFragment } from '@/gql'
import { useDocumentTitle } from '@/lib/document-title'
import { faultOf } from '@/lib/errors'
import { serviceRecordPath, serviceRecordsPath } from '@/lib/paths'
import { type PrintForm, printFormOf, type RecordForm, type VisitForm } from '@/lib/print-forms'
import { useViewer } from '@/lib/viewer'
import { AcceptanceReport } from './forms/AcceptanceReport'
import { ComplaintForm } from './forms/ComplaintForm'
import { DispatchOrder } from './forms/DispatchOrder'
import type { RecordFormProps, VisitFormProps } from './forms/FormProps'
import { RepairPlanForm } from './forms/RepairPlanForm'
import { ServiceMemo } from './forms/ServiceMemo'
import { TaskOrder } from './forms/TaskOrder'
import { ThreeGuaranteesForm } from './forms/ThreeGuaranteesForm'
import { Preview } from './paper/Preview'
import { PrintRecord } from './record'
import { PrintVisit } from './visit'

const printFormQuery = graphql(`
  query PrintForm($id: ID!) {
    settings {
      company {
        id
        name
        address
        phone
      }
    }
    node(id: $id) {
      __typename
      ... on ServiceRecord {
        id
        ...PrintRecord
      }
      ... on Visit {
        id
        ...PrintVisit
        serviceRecord {
          id
          ...PrintRecord
        }
      }
    }
  }
`)

const ofRecord: Record<RecordForm, (props: RecordFormProps) => React.ReactNode> = {
  complaint: ComplaintForm,
  'repair-plan': RepairPlanForm,
  'three-guarantees': ThreeGuaranteesForm,
  'task-order': TaskOrder,
  'acceptance-report': AcceptanceReport,
}

const ofVisit: Record<VisitForm, (props: VisitFormProps) => React.ReactNode> = {
  'dispatch-order': DispatchOrder,
  'service-memo': ServiceMemo,
}

/** A form on paper, as it will be printed, and the button to print it. */
export function PrintFormPage() {
  const { form: name, id = '' } = useParams()
  const form = printFormOf(name)
  if (!form || !/^\d{1,18}$/.test(id)) return <MissingForm />
  return <LoadedForm key={`${form} ${id}`} form={form} id={id} />
}

function LoadedForm({ form, id }: { form: PrintForm; id: string }) {
  const { t } = useTranslation('printForms')
  const viewer = useViewer()
  const [{ data, error }, retry] = useQuery({ query: printFormQuery, variables: { id } })
  const node = data?.node
  const ofRecordNode = node?.__typename === 'ServiceRecord' ? node : null
  const ofVisitNode = node?.__typename === 'Visit' ? node : null
  const visit = readFragment(PrintVisit, ofVisitNode)
  const record = readFragment(PrintRecord, ofVisitNode?.serviceRecord ?? ofRecordNode)
  const title = t(`title.${form}`)
  useDocumentTitle(`${title} ${visit?.number ?? record?.number ?? ''}`)
  if (error && !data?.node) {
    const fault = faultOf(error)
    return fault.code === 'NOT_FOUND' ? (
      <MissingForm />
    ) : (
      <FaultAlert fault={fault} onRetry={retry} />
    )
  }
  if (!data || !viewer) return <Loading whole />
  const RecordPaper = isRecordForm(form) ? ofRecord[form] : null
  const VisitPaper = isRecordForm(form) ? null : ofVisit[form]
  const shared = { company: data.settings.company, viewer, title }
  if (!record || (VisitPaper && !visit) || (RecordPaper && visit)) return <MissingForm />
  return (
    <Preview
      title={title}
      number={visit?.number ?? record.number}
      back={serviceRecordPath(record.id)}
    >
      {RecordPaper && <RecordPaper record={record} {...shared} />}
      {VisitPaper && visit && <VisitPaper record={record} visit={visit} {...shared} />}
    </Preview>
  )
}

function isRecordForm(form: PrintForm): form is RecordForm {
  return form in ofRecord
}

function MissingForm() {
  const { t } = useTranslation('printForms')
  useDocumentTitle(t('missing.title'))
  return (
    <Notice
      icon={<PrinterOutlined />}
      title={t('missing.title')}
      lead={t('missing.lead')}
      action={<Link to={serviceRecordsPath}>{t('missing.back')}</Link>}
    />
  )
}

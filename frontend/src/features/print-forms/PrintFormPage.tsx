import { PrinterOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { Loading } from '@/components/Loading'
import { Notice } from '@/components/Notice'
import { graphql, readFragment } from '@/gql'
import type { PrintFormQuery } from '@/gql/graphql'
import { useDocumentTitle } from '@/lib/document-title'
import { faultOf } from '@/lib/errors'
import { serviceRecordPath, serviceRecordsPath } from '@/lib/paths'
import { type PrintForm, printFormOf, type RecordForm, type VisitForm } from '@/lib/print-forms'
import { useViewer } from '@/lib/viewer'
import { AcceptanceReport } from './forms/AcceptanceReport'
import { ComplaintForm } from './forms/ComplaintForm'
import { DispatchOrder } from './forms/DispatchOrder'
import type { RecordFormProps, VisitFormProps } from './forms/FormProps'
import { GoodsReceipt } from './forms/GoodsReceipt'
import { RepairCardPaper } from './forms/RepairCardPaper'
import { RepairPlanForm } from './forms/RepairPlanForm'
import { ServiceMemo } from './forms/ServiceMemo'
import { TaskOrder } from './forms/TaskOrder'
import { ThreeGuaranteesForm } from './forms/ThreeGuaranteesForm'
import { Preview } from './paper/Preview'
import { PrintRecord } from './record'
import { PrintRepairCard, PrintTransfer } from './take-back'
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
      ... on CustodyTransfer {
        id
        ...PrintTransfer
        serviceRecord {
          id
          ...PrintRecord
        }
      }
      ... on RepairCard {
        id
        ...PrintRepairCard
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
  const found = useFound(data?.node)
  const { record, visit, transfer, card } = found
  const number = (visit ?? transfer ?? card ?? record)?.number
  const title = t(`title.${form}`)
  useDocumentTitle(`${title} ${number ?? ''}`)
  if (error && !data?.node) {
    const fault = faultOf(error)
    return fault.code === 'NOT_FOUND' ? (
      <MissingForm />
    ) : (
      <FaultAlert fault={fault} onRetry={retry} />
    )
  }
  if (!data || !viewer) return <Loading whole />
  const paper =
    record && paperOf(form, { ...found, record }, { company: data.settings.company, viewer, title })
  if (!record || !number || !paper) return <MissingForm />
  return (
    <Preview title={title} number={number} back={serviceRecordPath(record.id)}>
      {paper}
    </Preview>
  )
}

/** What an id has led to: a record, or a visit, transfer or repair card with its record. */
function useFound(node: PrintFormQuery['node']) {
  const of = <Name extends string>(name: Name) =>
    (node?.__typename === name ? node : null) as Extract<typeof node, { __typename: Name }> | null
  const behind = of('Visit') ?? of('CustodyTransfer') ?? of('RepairCard')
  return {
    record: readFragment(PrintRecord, behind?.serviceRecord ?? of('ServiceRecord')),
    visit: readFragment(PrintVisit, of('Visit')),
    transfer: readFragment(PrintTransfer, of('CustodyTransfer')),
    card: readFragment(PrintRepairCard, of('RepairCard')),
  }
}

type Found = ReturnType<typeof useFound>

/** The form about what was found; null where it is about something else. */
function paperOf(
  form: PrintForm,
  { record, visit, transfer, card }: Found & Pick<RecordFormProps, 'record'>,
  shared: Omit<RecordFormProps, 'record'>,
): ReactNode {
  const props = { record, ...shared }
  if (form === 'goods-receipt') return transfer && <GoodsReceipt transfer={transfer} {...props} />
  if (form === 'repair-card') return card && <RepairCardPaper card={card} {...props} />
  if (isRecordForm(form)) {
    const RecordPaper = ofRecord[form]
    return !visit && !transfer && !card && <RecordPaper {...props} />
  }
  const VisitPaper = ofVisit[form]
  return visit && <VisitPaper visit={visit} {...props} />
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

import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { graphql } from '@/gql'
import { ActionDialog } from './ActionDialog'
import { ReasonField } from './fields'
import type { DialogProps } from './record'
import { useVerb } from './verbs'

interface Reason {
  reason: string
}

const sendBackMutation = graphql(`
  mutation SendBackServiceRecord($input: SendBackServiceRecordInput!) {
    sendBackServiceRecord(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

/** The head sends the work back. */
export function SendBackDialog({ record }: DialogProps) {
  const { t } = useTranslation('serviceRecord')
  const [form] = Form.useForm<Reason>()
  const sendBack = useVerb(sendBackMutation)
  return (
    <ActionDialog<Reason>
      action="SEND_BACK"
      subject={record}
      status={record.status}
      form={form}
      send={({ reason }, ticket) => sendBack({ id: record.id, reason, ...ticket })}
    >
      <ReasonField label={t('forms.sendBackReason')} />
    </ActionDialog>
  )
}

const reopenMutation = graphql(`
  mutation ReopenServiceRecord($input: ReopenServiceRecordInput!) {
    reopenServiceRecord(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

/** Takes up a record again that was closed or called off. */
export function ReopenDialog({ record }: DialogProps) {
  const [form] = Form.useForm<Reason>()
  const reopen = useVerb(reopenMutation)
  return (
    <ActionDialog<Reason>
      action="REOPEN"
      subject={record}
      status={record.status}
      form={form}
      send={({ reason }, ticket) => reopen({ id: record.id, reason, ...ticket })}
    >
      <ReasonField />
    </ActionDialog>
  )
}

const cancelMutation = graphql(`
  mutation CancelServiceRecord($input: CancelServiceRecordInput!) {
    cancelServiceRecord(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

/** Calls the record off. */
export function CancelDialog({ record }: DialogProps) {
  const [form] = Form.useForm<Reason>()
  const cancel = useVerb(cancelMutation)
  return (
    <ActionDialog<Reason>
      action="CANCEL"
      subject={record}
      status={record.status}
      form={form}
      send={({ reason }, ticket) => cancel({ id: record.id, reason, ...ticket })}
    >
      <ReasonField />
    </ActionDialog>
  )
}

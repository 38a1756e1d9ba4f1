import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { graphql } from '@/gql'
import { ActionDialog } from './ActionDialog'
import { NoteField, OwnerField } from './fields'
import type { DialogProps } from './record'
import { useVerb } from './verbs'

const assignMutation = graphql(`
  mutation AssignServiceRecord($input: AssignServiceRecordInput!) {
    assignServiceRecord(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Assignment {
  ownerID?: string | undefined
  note?: string
}

/** Names the person responsible for the record, or nobody. */
export function AssignDialog({ record }: DialogProps) {
  const { t } = useTranslation('serviceRecord')
  const [form] = Form.useForm<Assignment>()
  const assign = useVerb(assignMutation)
  return (
    <ActionDialog<Assignment>
      action="ASSIGN"
      subject={record}
      status={record.status}
      form={form}
      initial={{ ownerID: record.ownerID ?? undefined }}
      send={(values, ticket) => assign({ id: record.id, ...values, ...ticket })}
    >
      <OwnerField label={t('forms.owner')} />
      <NoteField />
    </ActionDialog>
  )
}

import { Form, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { graphql } from '@/gql'
import type { CustomerConfirmation } from '@/gql/graphql'
import { customerConfirmations } from '@/lib/enums'
import { ActionDialog } from './ActionDialog'
import { TextField } from './fields'
import type { DialogProps } from './record'
import { useVerb } from './verbs'

const confirmMutation = graphql(`
  mutation ConfirmServiceRecord($input: ConfirmServiceRecordInput!) {
    confirmServiceRecord(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Confirmation {
  confirmation: CustomerConfirmation
  note?: string
}

/** Records how the customer confirmed the work, or why there is no confirmation. */
export function ConfirmDialog({ record }: DialogProps) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const [form] = Form.useForm<Confirmation>()
  const confirm = useVerb(confirmMutation)
  const chosen = Form.useWatch('confirmation', form)
  return (
    <ActionDialog<Confirmation>
      action="CONFIRM"
      subject={record}
      status={record.status}
      form={form}
      initial={record.confirmation ? { confirmation: record.confirmation } : {}}
      send={(values, ticket) => confirm({ id: record.id, ...values, ...ticket })}
    >
      <Form.Item
        name="confirmation"
        label={t('forms.confirmation')}
        rules={[{ required: true, message: t('dialog.requiredChoice') }]}
      >
        <Radio.Group
          options={customerConfirmations.map((confirmation) => ({
            value: confirmation,
            label: label(`customerConfirmation.${confirmation}`),
          }))}
        />
      </Form.Item>
      <TextField
        name="note"
        label={t(chosen === 'ABSENT' ? 'forms.confirmationAbsent' : 'forms.confirmationNote')}
        required={chosen === 'ABSENT'}
      />
    </ActionDialog>
  )
}

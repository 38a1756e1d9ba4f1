import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { graphql } from '@/gql'
import type { HoldReason } from '@/gql/graphql'
import { holdReasons } from '@/lib/enums'
import { ActionDialog } from './ActionDialog'
import { TextField } from './fields'
import type { DialogProps } from './record'
import { useVerb } from './verbs'

const holdMutation = graphql(`
  mutation HoldServiceRecord($input: HoldServiceRecordInput!) {
    holdServiceRecord(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Hold {
  holdReason: HoldReason
  reason: string
}

/** Pauses the work for a reason that is kept. */
export function HoldDialog({ record }: DialogProps) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const [form] = Form.useForm<Hold>()
  const hold = useVerb(holdMutation)
  return (
    <ActionDialog<Hold>
      action="HOLD"
      subject={record}
      status={record.status}
      form={form}
      send={(values, ticket) => hold({ id: record.id, ...values, ...ticket })}
    >
      <Form.Item
        name="holdReason"
        label={t('forms.holdReason')}
        rules={[{ required: true, message: t('dialog.requiredChoice') }]}
      >
        <Select
          options={holdReasons.map((reason) => ({
            value: reason,
            label: label(`holdReason.${reason}`),
          }))}
        />
      </Form.Item>
      <TextField
        name="reason"
        label={t('forms.holdNote')}
        placeholder={t('dialog.reasonPlaceholder')}
        required
      />
    </ActionDialog>
  )
}

import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { graphql } from '@/gql'
import { ActionDialog } from './ActionDialog'
import { ReasonField } from './fields'
import type { DialogProps } from './record'
import { useVerb } from './verbs'

const removePartMutation = graphql(`
  mutation RemovePartUsage($input: RemovePartUsageInput!) {
    removePartUsage(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Removal {
  partUsageID: string
  reason: string
}

/** Takes back a part that was recorded in error. */
export function RemovePartDialog({ record, of }: DialogProps) {
  const { t } = useTranslation('serviceRecord')
  const [form] = Form.useForm<Removal>()
  const remove = useVerb(removePartMutation)
  const usages = record.partUsages ?? []
  const chosen = usages.find(({ id }) => id === of)
  return (
    <ActionDialog<Removal>
      action="REMOVE_PART"
      subject={record}
      status={record.status}
      form={form}
      initial={chosen ? { partUsageID: chosen.id } : {}}
      send={(values, ticket) => remove({ id: record.id, ...values, ...ticket })}
    >
      <Form.Item
        name="partUsageID"
        label={t('forms.usage')}
        rules={[{ required: true, message: t('dialog.requiredChoice') }]}
      >
        <Select
          options={usages.map(({ id, quantity, part }) => ({
            value: id,
            label: `${part.name} × ${quantity}`,
          }))}
        />
      </Form.Item>
      <ReasonField />
    </ActionDialog>
  )
}

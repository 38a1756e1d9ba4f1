import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { graphql } from '@/gql'
import { ActionDialog } from './ActionDialog'
import { TextField } from './fields'
import type { DialogProps } from './record'
import { useVerb } from './verbs'

const settleIssueMutation = graphql(`
  mutation SettleOpenIssue($input: SettleOpenIssueInput!) {
    settleOpenIssue(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Settlement {
  openIssueID: string
  settlement: string
}

/** Records how an issue that was left over was settled. */
export function SettleIssueDialog({ record, of }: DialogProps) {
  const { t } = useTranslation('serviceRecord')
  const [form] = Form.useForm<Settlement>()
  const settle = useVerb(settleIssueMutation)
  const open = (record.openIssues ?? []).filter(({ settledAt }) => !settledAt)
  const chosen = open.find(({ id }) => id === of) ?? (open.length === 1 ? open[0] : undefined)
  return (
    <ActionDialog<Settlement>
      action="SETTLE_ISSUE"
      subject={record}
      status={record.status}
      form={form}
      initial={chosen ? { openIssueID: chosen.id } : {}}
      send={(values, ticket) => settle({ id: record.id, ...values, ...ticket })}
    >
      <Form.Item
        name="openIssueID"
        label={t('forms.issue')}
        rules={[{ required: true, message: t('dialog.requiredChoice') }]}
      >
        <Select options={open.map(({ id, description }) => ({ value: id, label: description }))} />
      </Form.Item>
      <TextField name="settlement" label={t('forms.settlement')} required />
    </ActionDialog>
  )
}

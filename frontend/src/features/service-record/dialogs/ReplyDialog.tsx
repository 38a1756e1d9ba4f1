import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { InstantPicker } from '@/components/InstantPicker'
import { graphql } from '@/gql'
import { ActionDialog } from './ActionDialog'
import styles from './ActionDialog.module.css'
import { TextField } from './fields'
import type { DialogProps } from './record'
import { usePlanningPresets } from './usePlanningPresets'
import { useVerb } from './verbs'

const replyMutation = graphql(`
  mutation ReplyServiceRecord($input: ReplyServiceRecordInput!) {
    replyServiceRecord(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface Reply {
  message: string
  promisedAt?: string
}

/** Records what the customer was told, and what was promised. */
export function ReplyDialog({ record }: DialogProps) {
  const { t } = useTranslation('serviceRecord')
  const [form] = Form.useForm<Reply>()
  const reply = useVerb(replyMutation)
  const presets = usePlanningPresets()
  return (
    <ActionDialog<Reply>
      action="REPLY"
      subject={record}
      status={record.status}
      form={form}
      send={(values, ticket) => reply({ id: record.id, ...values, ...ticket })}
    >
      <TextField
        name="message"
        label={t('forms.message')}
        placeholder={t('forms.messagePlaceholder')}
        required
      />
      <Form.Item name="promisedAt" label={t('forms.promisedAt')}>
        <InstantPicker className={styles.full ?? ''} presets={presets} />
      </Form.Item>
    </ActionDialog>
  )
}

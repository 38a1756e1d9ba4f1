import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '@/components/DayPicker'
import { graphql } from '@/gql'
import { ActionDialog } from './ActionDialog'
import styles from './ActionDialog.module.css'
import { OwnerField, TextField } from './fields'
import type { DialogProps } from './record'
import { VisitField } from './VisitField'
import { useVerb } from './verbs'

const raiseIssueMutation = graphql(`
  mutation RaiseOpenIssue($input: RaiseOpenIssueInput!) {
    raiseOpenIssue(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface LeftOver {
  description: string
  dueOn?: string
  ownerID?: string
  visitID?: string
}

/** Records an issue that is left over. */
export function RaiseIssueDialog({ record }: DialogProps) {
  const { t } = useTranslation('serviceRecord')
  const [form] = Form.useForm<LeftOver>()
  const raise = useVerb(raiseIssueMutation)
  return (
    <ActionDialog<LeftOver>
      action="RAISE_ISSUE"
      subject={record}
      status={record.status}
      form={form}
      send={(values, ticket) => raise({ id: record.id, ...values, ...ticket })}
    >
      <TextField name="description" label={t('forms.description')} required />
      <div className={styles.pair}>
        <Form.Item name="dueOn" label={t('forms.dueOn')}>
          <DayPicker className={styles.full ?? ''} />
        </Form.Item>
        <OwnerField label={t('forms.follower')} />
      </div>
      <VisitField record={record} />
    </ActionDialog>
  )
}

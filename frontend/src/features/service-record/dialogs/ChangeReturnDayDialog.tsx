import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { DayPicker } from '@/components/DayPicker'
import { graphql } from '@/gql'
import { ActionDialog } from './ActionDialog'
import styles from './ActionDialog.module.css'
import { NoteField } from './fields'
import type { GoodsDialogProps } from './record'
import { useVerb } from './verbs'

const changeReturnDayMutation = graphql(`
  mutation ChangeReturnDay($input: ChangeReturnDayInput!) {
    changeReturnDay(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface ReturnDay {
  expectedBackOn: string
  note?: string
}

/** The goods come back on another day than the receipt says. */
export function ChangeReturnDayDialog({ record, takeBack }: GoodsDialogProps) {
  const { t } = useTranslation('takeBack')
  const { t: texts } = useTranslation('serviceRecord')
  const [form] = Form.useForm<ReturnDay>()
  const change = useVerb(changeReturnDayMutation)
  const { expectedBackOn, allowedActions } = takeBack
  return (
    <ActionDialog<ReturnDay>
      action="CHANGE_RETURN_DAY"
      subject={{ version: record.version, allowedActions }}
      status={record.status}
      form={form}
      initial={expectedBackOn ? { expectedBackOn } : {}}
      send={(values, ticket) => change({ id: record.id, ...values, ...ticket })}
    >
      <Form.Item
        name="expectedBackOn"
        label={t('expectedBackOn')}
        rules={[{ required: true, message: texts('dialog.required') }]}
      >
        <DayPicker className={styles.full ?? ''} />
      </Form.Item>
      <NoteField />
    </ActionDialog>
  )
}

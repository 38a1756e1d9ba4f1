import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { PartSelect } from '@/components/PartSelect'
import { graphql } from '@/gql'
import { ActionDialog } from './ActionDialog'
import styles from './ActionDialog.module.css'
import { CountField } from './fields'
import type { DialogProps } from './record'
import { VisitField } from './VisitField'
import { useVerb } from './verbs'

const usePartMutation = graphql(`
  mutation UsePart($input: UsePartInput!) {
    usePart(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

interface UsedPart {
  partID: string
  quantity: number
  serialNumber?: string
  visitID?: string
  note?: string
}

/** Records a part that was used. */
export function UsePartDialog({ record }: DialogProps) {
  const { t } = useTranslation('serviceRecord')
  const [form] = Form.useForm<UsedPart>()
  const send = useVerb(usePartMutation)
  return (
    <ActionDialog<UsedPart>
      action="USE_PART"
      subject={record}
      status={record.status}
      form={form}
      initial={{ quantity: 1 }}
      send={(values, ticket) => send({ id: record.id, ...values, ...ticket })}
    >
      <Form.Item
        name="partID"
        label={t('forms.part')}
        rules={[{ required: true, message: t('dialog.requiredChoice') }]}
      >
        <PartSelect />
      </Form.Item>
      <div className={styles.pair}>
        <CountField name="quantity" label={t('forms.quantity')} />
        <Form.Item name="serialNumber" label={t('forms.serial')}>
          <Input />
        </Form.Item>
      </div>
      <VisitField record={record} />
      <Form.Item name="note" label={t('dialog.remark')}>
        <Input />
      </Form.Item>
    </ActionDialog>
  )
}

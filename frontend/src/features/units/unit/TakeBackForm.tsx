import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { ProseField } from '@/components/form/fields'
import { graphql } from '@/gql'

const takeBackMutation = graphql(`
  mutation TakeBackWarrantyEvent($input: TakeBackWarrantyEventInput!) {
    takeBackWarrantyEvent(input: $input) {
      warrantyEvent {
        id
        productUnit {
          id
        }
      }
    }
  }
`)

interface TakeBackFormProps {
  lineID: string
  onClose: () => void
  onSaved: () => void
}

/** Takes back a line of a ledger; both lines stay readable. */
export function TakeBackForm({ lineID, onClose, onSaved }: TakeBackFormProps) {
  const { t } = useTranslation('warranty')
  const [form] = Form.useForm<{ note: string }>()
  const [, takeBack] = useMutation(takeBackMutation)
  return (
    <FormDrawer<{ note: string }, object>
      title={t('ledger.takeBackTitle')}
      form={form}
      initial={{}}
      saved={t('ledger.takenBack')}
      onClose={onClose}
      onSaved={onSaved}
      send={({ note }, { idempotencyKey }) =>
        takeBack({ input: { id: lineID, note, idempotencyKey } })
      }
    >
      <ProseField name="note" label={t('ledger.note')} required />
    </FormDrawer>
  )
}

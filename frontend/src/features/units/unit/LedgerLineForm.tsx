import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { ChoiceField, DayField, LineField, Pair, ProseField } from '@/components/form/fields'
import { UnitSelect } from '@/components/UnitSelect'
import { graphql } from '@/gql'
import type { RecordWarrantyEventInput } from '@/gql/graphql'

const recordMutation = graphql(`
  mutation RecordWarrantyEvent($input: RecordWarrantyEventInput!) {
    recordWarrantyEvent(input: $input) {
      warrantyEvent {
        id
        productUnit {
          id
        }
      }
    }
  }
`)

type Values = Omit<RecordWarrantyEventInput, 'idempotencyKey' | 'productUnitID'>

interface LedgerLineFormProps {
  unitID: string
  onClose: () => void
  onSaved: () => void
}

/** Enters a line in the ledger of a unit by hand: what happened elsewhere, or a correction. */
export function LedgerLineForm({ unitID, onClose, onSaved }: LedgerLineFormProps) {
  const { t } = useTranslation('warranty')
  const { t: te } = useTranslation('enums')
  const [form] = Form.useForm<Values>()
  const kind = Form.useWatch('kind', form)
  const mainPart = Form.useWatch('mainPart', form)
  const [, record] = useMutation(recordMutation)
  return (
    <FormDrawer<Values, object>
      title={t('ledger.recordTitle')}
      form={form}
      initial={{ kind: 'SUSPEND' }}
      saved={t('ledger.recorded')}
      onClose={onClose}
      onSaved={onSaved}
      send={(values, { idempotencyKey }) =>
        record({ input: { productUnitID: unitID, ...values, idempotencyKey } })
      }
    >
      <Pair>
        <ChoiceField
          name="kind"
          label={t('ledger.kind')}
          options={(['SUSPEND', 'RESUME', 'REPAIRED', 'RESTART', 'START'] as const).map(
            (value) => ({ value, label: te(`warrantyEventKind.${value}`) }),
          )}
        />
        <DayField name="day" label={t('ledger.day')} required />
        {kind === 'START' && (
          <ChoiceField
            name="basis"
            label={t('ledger.basis')}
            options={(['INVOICE', 'INSTALLATION', 'ACCEPTANCE'] as const).map((value) => ({
              value,
              label: te(`warrantyStartBasis.${value}`),
            }))}
          />
        )}
        {kind === 'SUSPEND' && (
          <ChoiceField
            name="reason"
            label={t('ledger.reason')}
            options={(['UNDER_REPAIR', 'WAITING_FOR_PARTS'] as const).map((value) => ({
              value,
              label: te(`warrantySuspendReason.${value}`),
            }))}
          />
        )}
        {kind === 'REPAIRED' && (
          <ChoiceField
            name="outcome"
            label={t('ledger.outcome')}
            options={(['HELD', 'FAILED'] as const).map((value) => ({
              value,
              label: te(`warrantyRepairOutcome.${value}`),
            }))}
          />
        )}
        {kind === 'RESTART' && !mainPart && (
          <Form.Item name="replacedByUnitID" label={t('ledger.replacedByUnit')}>
            <UnitSelect />
          </Form.Item>
        )}
        <LineField
          name="mainPart"
          label={t('ledger.mainPart')}
          placeholder={t('ledger.mainPartHint')}
        />
      </Pair>
      <ProseField name="note" label={t('ledger.note')} required />
    </FormDrawer>
  )
}

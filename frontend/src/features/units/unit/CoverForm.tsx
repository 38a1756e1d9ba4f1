import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { ChoiceField, DayField, LineField, Pair, ProseField } from '@/components/form/fields'
import { graphql } from '@/gql'
import type { AddWarrantyInput } from '@/gql/graphql'

const addMutation = graphql(`
  mutation AddWarranty($input: AddWarrantyInput!) {
    addWarranty(input: $input) {
      warranty {
        id
        productUnit {
          id
        }
      }
    }
  }
`)

type Values = Omit<AddWarrantyInput, 'idempotencyKey' | 'productUnitID'>

/** Adds an extension or a contract to a unit. */
export function CoverForm({ unitID, onClose }: { unitID: string; onClose: () => void }) {
  const { t } = useTranslation('units')
  const { t: te } = useTranslation('enums')
  const [form] = Form.useForm<Values>()
  const [, add] = useMutation(addMutation)
  return (
    <FormDrawer<Values, object>
      title={t('addCover.title')}
      form={form}
      initial={{ kind: 'EXTENSION' }}
      saved={t('addCover.done')}
      onClose={onClose}
      onSaved={onClose}
      send={(values, { idempotencyKey }) =>
        add({ input: { productUnitID: unitID, ...values, idempotencyKey } })
      }
    >
      <Pair>
        <ChoiceField
          name="kind"
          label={t('addCover.kind')}
          options={(['EXTENSION', 'CONTRACT'] as const).map((value) => ({
            value,
            label: te(`warrantyKind.${value}`),
          }))}
        />
        <LineField name="contractNumber" label={t('fields.contractNumber')} />
        <DayField name="startsOn" label={t('addCover.startsOn')} required />
        <DayField name="endsOn" label={t('addCover.endsOn')} required />
      </Pair>
      <ProseField name="note" label={t('addCover.note')} placeholder={t('addCover.noteHint')} />
    </FormDrawer>
  )
}

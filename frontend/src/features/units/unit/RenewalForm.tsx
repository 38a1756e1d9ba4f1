import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { ChoiceField, ProseField } from '@/components/form/fields'
import { graphql } from '@/gql'
import type { Renewal, UnitLifeFragment } from '@/gql/graphql'
import { renewals } from '@/lib/enums'

const coverMutation = graphql(`
  mutation DecideWarrantyRenewal($input: DecideWarrantyRenewalInput!) {
    decideWarrantyRenewal(input: $input) {
      warranty {
        id
        version
        renewal
        renewalNote
        productUnit {
          id
        }
      }
    }
  }
`)

const unitMutation = graphql(`
  mutation DecideUnitRenewal($input: DecideUnitRenewalInput!) {
    decideUnitRenewal(input: $input) {
      productUnit {
        id
        version
        renewal
      }
    }
  }
`)

interface Values {
  renewal: Renewal
  note?: string
}

interface RenewalFormProps {
  unit: UnitLifeFragment
  /** The extension or contract that ends; the free maintenance of the unit without one. */
  cover: NonNullable<UnitLifeFragment['warranties']>[number] | undefined
  onClose: () => void
  reload: () => void
}

/** Notes what becomes of a contract, or of free maintenance, that ends: reminders stop once it is decided. */
export function RenewalForm({ unit, cover, onClose, reload }: RenewalFormProps) {
  const { t } = useTranslation('units')
  const { t: te } = useTranslation('enums')
  const [form] = Form.useForm<Values>()
  const [, updateCover] = useMutation(coverMutation)
  const [, updateUnit] = useMutation(unitMutation)
  const { id, version, renewal } = cover ?? unit
  return (
    <FormDrawer<Values, object>
      title={t('renewal.title')}
      form={form}
      initial={cover ? { renewal, note: cover.renewalNote ?? '' } : { renewal }}
      version={version}
      saved={t('renewal.done')}
      onClose={onClose}
      onSaved={onClose}
      reload={reload}
      send={async (values, ticket) => {
        const input = { id, version: ticket.version, renewal: values.renewal }
        return cover
          ? updateCover({ input: { ...input, note: values.note ?? '' } })
          : updateUnit({ input })
      }}
    >
      <ChoiceField
        name="renewal"
        label={t('renewal.decision')}
        options={renewals.map((value) => ({ value, label: te(`renewal.${value}`) }))}
      />
      {cover && <ProseField name="note" label={t('renewal.note')} />}
    </FormDrawer>
  )
}

import { Form, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { graphql } from '@/gql'
import type { ChargeClass } from '@/gql/graphql'
import { chargeClasses } from '@/lib/enums'
import { ActionDialog } from './ActionDialog'
import { ReasonField } from './fields'
import type { DialogProps } from './record'
import { useVerb } from './verbs'

const overrideMutation = graphql(`
  mutation OverrideChargeClass($input: OverrideChargeClassInput!) {
    overrideChargeClass(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

const overrideLineMutation = graphql(`
  mutation OverrideLineCharge($input: OverrideLineChargeInput!) {
    overrideLineCharge(input: $input) {
      serviceRecord {
        id
      }
    }
  }
`)

/** What is paid for: all of the record, its labour, its travel, or the use of a part by its id. */
type Paid = 'RECORD' | 'LABOUR' | 'TRAVEL' | string

interface Override {
  paid: Paid
  chargeClass: ChargeClass
  reason: string
}

/** A head sets who pays, for the record or for one line; the reason stays on the timeline. */
export function OverrideChargeDialog({ record }: DialogProps) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const [form] = Form.useForm<Override>()
  const override = useVerb(overrideMutation)
  const overrideLine = useVerb(overrideLineMutation)
  const lines: { value: Paid; label: string }[] = [
    { value: 'RECORD', label: t('charges.wholeRecord') },
    { value: 'LABOUR', label: t('charges.labour') },
    { value: 'TRAVEL', label: t('charges.travel') },
    ...(record.partUsages ?? []).map((usage) => ({ value: usage.id, label: usage.part.name })),
  ]
  return (
    <ActionDialog<Override>
      action="OVERRIDE_CHARGE_CLASS"
      subject={record}
      status={record.status}
      form={form}
      initial={{ paid: 'RECORD', chargeClass: record.chargeClass }}
      send={({ paid, ...values }, ticket) => {
        const input = { id: record.id, ...values, ...ticket }
        if (paid === 'RECORD') return override(input)
        if (paid === 'LABOUR' || paid === 'TRAVEL') return overrideLine({ ...input, line: paid })
        return overrideLine({ ...input, line: 'PART', partUsageID: paid })
      }}
    >
      <Form.Item name="paid" label={t('charges.line')}>
        <Select<Paid> options={lines} />
      </Form.Item>
      <Form.Item
        name="chargeClass"
        label={t('forms.chargeClass')}
        rules={[{ required: true, message: t('dialog.requiredChoice') }]}
      >
        <Radio.Group
          options={chargeClasses.map((chargeClass) => ({
            value: chargeClass,
            label: label(`chargeClass.${chargeClass}`),
          }))}
        />
      </Form.Item>
      <ReasonField />
    </ActionDialog>
  )
}

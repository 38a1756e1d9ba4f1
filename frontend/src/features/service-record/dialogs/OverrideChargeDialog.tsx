import { Form, Radio } from 'antd'
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

interface Override {
  chargeClass: ChargeClass
  reason: string
}

/** A head sets who pays; the reason stays on the timeline. */
export function OverrideChargeDialog({ record }: DialogProps) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const [form] = Form.useForm<Override>()
  const override = useVerb(overrideMutation)
  return (
    <ActionDialog<Override>
      action="OVERRIDE_CHARGE_CLASS"
      subject={record}
      status={record.status}
      form={form}
      initial={{ chargeClass: record.chargeClass }}
      send={(values, ticket) => override({ id: record.id, ...values, ...ticket })}
    >
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

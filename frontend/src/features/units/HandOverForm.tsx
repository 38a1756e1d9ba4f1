import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { CustomerSelect } from '@/components/CustomerSelect'
import { FormDrawer } from '@/components/form/FormDrawer'
import { DayField, LineField, Pair, ProseField, useRequired } from '@/components/form/fields'
import { ProductSelect } from '@/components/ProductSelect'
import { graphql } from '@/gql'
import type { HandOverProductUnitInput } from '@/gql/graphql'

const handOverMutation = graphql(`
  mutation HandOverProductUnit($input: HandOverProductUnitInput!) {
    handOverProductUnit(input: $input) {
      productUnit {
        id
      }
    }
  }
`)

type Values = Omit<HandOverProductUnitInput, 'idempotencyKey'>

interface HandOverFormProps {
  /** Product and customer, where they are known already. */
  known: { product: string | undefined; customer: string | undefined }
  onClose: () => void
  onSaved: (id: string) => void
}

/** The delivery hand-over 移交: sales passes on what was sold and promised, and the unit begins its life here. */
export function HandOverForm({ known, onClose, onSaved }: HandOverFormProps) {
  const { t } = useTranslation('units')
  const [form] = Form.useForm<Values>()
  const [, handOver] = useMutation(handOverMutation)
  const required = useRequired(true)
  const initial: Partial<Values> = {
    ...(known.product ? { productID: known.product } : {}),
    ...(known.customer ? { customerID: known.customer } : {}),
  }
  return (
    <FormDrawer<Values, string>
      title={t('handOver.title')}
      form={form}
      initial={initial}
      submit={t('handOver.submit')}
      saved={t('handOver.done')}
      onClose={onClose}
      onSaved={onSaved}
      send={async (values, { idempotencyKey }) => {
        const { data, error } = await handOver({ input: { ...values, idempotencyKey } })
        return { data: data?.handOverProductUnit.productUnit.id, error }
      }}
    >
      <Form.Item name="productID" label={t('fields.product')} rules={required}>
        <ProductSelect />
      </Form.Item>
      <LineField name="serialNumber" label={t('fields.serialNumber')} required />
      <Form.Item name="customerID" label={t('fields.customer')}>
        <CustomerSelect />
      </Form.Item>
      <LineField
        name="siteAddress"
        label={t('fields.siteAddress')}
        placeholder={t('handOver.siteHint')}
      />
      <Pair>
        <LineField name="orderNumber" label={t('fields.orderNumber')} />
        <LineField name="contractNumber" label={t('fields.contractNumber')} />
        <LineField name="jobNumber" label={t('fields.jobNumber')} />
        <DayField name="shippedOn" label={t('fields.shippedOn')} />
        <DayField name="purchasedOn" label={t('fields.purchasedOn')} />
        <DayField name="installedOn" label={t('fields.installedOn')} />
        <DayField name="acceptedOn" label={t('fields.acceptedOn')} />
        <DayField
          name="warrantyStartsOn"
          label={t('fields.warrantyStartsOn')}
          tooltip={t('handOver.startHint')}
        />
      </Pair>
      <ProseField
        name="promises"
        label={t('fields.promises')}
        placeholder={t('handOver.promisesHint')}
      />
    </FormDrawer>
  )
}

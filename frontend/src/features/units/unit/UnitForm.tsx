import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { CustomerSelect } from '@/components/CustomerSelect'
import { FormDrawer } from '@/components/form/FormDrawer'
import {
  ChoiceField,
  DayField,
  LineField,
  Pair,
  ProseField,
  useRequired,
} from '@/components/form/fields'
import { ProductSelect } from '@/components/ProductSelect'
import { graphql } from '@/gql'
import type { UnitFactsFragment, UpdateProductUnitInput } from '@/gql/graphql'
import { changedOnly } from '@/lib/changed-only'
import { unitStatuses } from '@/lib/enums'

export const UnitFacts = graphql(`
  fragment UnitFacts on ProductUnit {
    id
    version
    serialNumber
    status
    orderNumber
    contractNumber
    jobNumber
    shippedOn
    purchasedOn
    installedOn
    acceptedOn
    warrantyStartsOn
    siteAddress
    promises
    productID
    customerID
    createdAt
    product {
      id
      model
      name
      category
    }
    customer {
      id
      name
      code
    }
  }
`)

const updateMutation = graphql(`
  mutation UpdateProductUnit($input: UpdateProductUnitInput!) {
    updateProductUnit(input: $input) {
      productUnit {
        id
        warranties {
          id
        }
      }
    }
  }
`)

type Values = Omit<UpdateProductUnitInput, 'id' | 'version'>

interface UnitFormProps {
  unit: UnitFactsFragment
  onClose: () => void
  reload: () => void
}

/** Corrects what is known of a unit, or takes it away; sends what was changed and nothing else. */
export function UnitForm({ unit, onClose, reload }: UnitFormProps) {
  const { t } = useTranslation('units')
  const { t: te } = useTranslation('enums')
  const [form] = Form.useForm<Values>()
  const [, update] = useMutation(updateMutation)
  const required = useRequired(true)
  const initial = initialOf(unit)
  return (
    <FormDrawer<Values, object>
      title={t('edit.title')}
      form={form}
      initial={initial}
      version={unit.version}
      onClose={onClose}
      onSaved={onClose}
      reload={reload}
      send={(values, { version }) =>
        update({ input: { id: unit.id, version, ...changedOnly(values, initial) } })
      }
    >
      <Pair>
        <LineField name="serialNumber" label={t('fields.serialNumber')} required />
        <ChoiceField
          name="status"
          label={t('fields.status')}
          tooltip={t('edit.statusHint')}
          options={unitStatuses.map((value) => ({ value, label: te(`unitStatus.${value}`) }))}
        />
      </Pair>
      <Form.Item name="productID" label={t('fields.product')} rules={required}>
        <ProductSelect allowClear={false} />
      </Form.Item>
      <Form.Item name="customerID" label={t('fields.customer')}>
        <CustomerSelect />
      </Form.Item>
      <LineField name="siteAddress" label={t('fields.siteAddress')} />
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
          tooltip={t('edit.startHint')}
        />
      </Pair>
      <ProseField name="promises" label={t('fields.promises')} />
    </FormDrawer>
  )
}

function initialOf(unit: UnitFactsFragment): Values {
  return {
    serialNumber: unit.serialNumber,
    status: unit.status,
    productID: unit.productID,
    customerID: unit.customerID ?? undefined,
    siteAddress: unit.siteAddress ?? '',
    orderNumber: unit.orderNumber,
    contractNumber: unit.contractNumber,
    jobNumber: unit.jobNumber,
    shippedOn: unit.shippedOn ?? undefined,
    purchasedOn: unit.purchasedOn ?? undefined,
    installedOn: unit.installedOn ?? undefined,
    acceptedOn: unit.acceptedOn ?? undefined,
    warrantyStartsOn: unit.warrantyStartsOn ?? undefined,
    promises: unit.promises,
  }
}

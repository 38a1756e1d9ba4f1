import { Form, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { LineField, Pair } from '@/components/form/fields'
import { PolicySelect } from '@/components/PolicySelect'
import { graphql } from '@/gql'
import type { CreateProductInput, ProductFactsFragment } from '@/gql/graphql'
import { changedOnly } from '@/lib/changed-only'

export const ProductFacts = graphql(`
  fragment ProductFacts on Product {
    id
    version
    model
    name
    category
    brand
    standard
    active
    warrantyPolicyID
  }
`)

const createMutation = graphql(`
  mutation CreateProduct($input: CreateProductInput!) {
    createProduct(input: $input) {
      product {
        id
      }
    }
  }
`)

const updateMutation = graphql(`
  mutation UpdateProduct($input: UpdateProductInput!) {
    updateProduct(input: $input) {
      product {
        id
      }
    }
  }
`)

type Values = Omit<CreateProductInput, 'idempotencyKey'>

interface ProductFormProps {
  /** The product to change; a new one if left out. */
  product?: ProductFactsFragment
  onClose: () => void
  onSaved: (id: string) => void
  reload?: () => void
}

/** Adds a product, or corrects what is known of one. */
export function ProductForm({ product, onClose, onSaved, reload }: ProductFormProps) {
  const { t } = useTranslation('products')
  const [form] = Form.useForm<Values>()
  const [, create] = useMutation(createMutation)
  const [, update] = useMutation(updateMutation)
  const initial: Values = {
    model: product?.model ?? '',
    name: product?.name ?? '',
    category: product?.category ?? '',
    brand: product?.brand ?? '',
    standard: product?.standard ?? '',
    warrantyPolicyID: product?.warrantyPolicyID ?? undefined,
    active: product?.active ?? true,
  }
  return (
    <FormDrawer<Values, string>
      title={t(product ? 'form.edit' : 'form.new')}
      form={form}
      initial={initial}
      version={product?.version}
      onClose={onClose}
      onSaved={onSaved}
      {...(reload ? { reload } : {})}
      send={async (values, { version, idempotencyKey }) => {
        if (!product) {
          const { data, error } = await create({ input: { ...values, idempotencyKey } })
          return { data: data?.createProduct.product.id, error }
        }
        const { id } = product
        const { error } = await update({ input: { id, version, ...changedOnly(values, initial) } })
        return { data: id, error }
      }}
    >
      <Pair>
        <LineField name="model" label={t('fields.model')} required />
        <LineField name="name" label={t('fields.name')} required />
        <LineField name="category" label={t('fields.category')} tooltip={t('form.categoryHint')} />
        <LineField name="brand" label={t('fields.brand')} />
      </Pair>
      <LineField name="standard" label={t('fields.standard')} />
      <Form.Item
        name="warrantyPolicyID"
        label={t('fields.policy')}
        extra={product && t('form.policyHint')}
      >
        <PolicySelect />
      </Form.Item>
      <Form.Item name="active" label={t('sold.yes')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </FormDrawer>
  )
}

import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { ChoiceField, LineField, Pair, ProseField } from '@/components/form/fields'
import { graphql } from '@/gql'
import type { CreateCustomerInput, CustomerFactsFragment } from '@/gql/graphql'
import { changedOnly } from '@/lib/changed-only'
import { customerKinds, customerTiers, serviceZones } from '@/lib/enums'
import { KnownCustomers } from './KnownCustomers'

export const CustomerFacts = graphql(`
  fragment CustomerFacts on Customer {
    id
    version
    code
    name
    kind
    tier
    serviceZone
    region
    address
    phone
    email
    note
  }
`)

const createMutation = graphql(`
  mutation CreateCustomer($input: CreateCustomerInput!) {
    createCustomer(input: $input) {
      customer {
        id
      }
    }
  }
`)

const updateMutation = graphql(`
  mutation UpdateCustomer($input: UpdateCustomerInput!) {
    updateCustomer(input: $input) {
      customer {
        id
      }
    }
  }
`)

type Values = Omit<CreateCustomerInput, 'idempotencyKey'>

interface CustomerFormProps {
  /** The customer to change; a new one if left out. */
  customer?: CustomerFactsFragment
  onClose: () => void
  onSaved: (id: string) => void
  /** Reads the customer anew. */
  reload?: () => void
}

/** Adds a customer, or corrects what is known of one. */
export function CustomerForm({ customer, onClose, onSaved, reload }: CustomerFormProps) {
  const { t } = useTranslation('customers')
  const { t: te } = useTranslation('enums')
  const [form] = Form.useForm<Values>()
  const name = Form.useWatch('name', form) ?? ''
  const phone = Form.useWatch('phone', form) ?? ''
  const [, create] = useMutation(createMutation)
  const [, update] = useMutation(updateMutation)
  const initial = initialOf(customer)
  return (
    <FormDrawer<Values, string>
      title={t(customer ? 'form.edit' : 'form.new')}
      form={form}
      initial={initial}
      version={customer?.version}
      onClose={onClose}
      onSaved={onSaved}
      {...(reload ? { reload } : {})}
      send={async (values, { version, idempotencyKey }) => {
        if (!customer) {
          const { data, error } = await create({ input: { ...values, idempotencyKey } })
          return { data: data?.createCustomer.customer.id, error }
        }
        const { id } = customer
        const { error } = await update({
          input: { id, version, ...changedOnly(values, initial) },
        })
        return { data: id, error }
      }}
    >
      <LineField name="name" label={t('fields.name')} required />
      <Pair>
        <ChoiceField
          name="kind"
          label={t('fields.kind')}
          options={customerKinds.map((value) => ({ value, label: te(`customerKind.${value}`) }))}
        />
        <ChoiceField
          name="tier"
          label={t('fields.tier')}
          options={customerTiers.map((value) => ({ value, label: te(`customerTier.${value}`) }))}
        />
        <LineField name="phone" label={t('fields.phone')} inputMode="tel" />
        <LineField name="email" label={t('fields.email')} inputMode="email" />
        <LineField name="region" label={t('fields.region')} placeholder={t('form.regionHint')} />
        <ChoiceField
          name="serviceZone"
          label={t('fields.serviceZone')}
          tooltip={t('form.zoneHint')}
          options={serviceZones.map((value) => ({ value, label: te(`serviceZone.${value}`) }))}
        />
      </Pair>
      {!customer && <KnownCustomers name={name} phone={phone} />}
      <LineField name="address" label={t('fields.address')} />
      <ProseField name="note" label={t('fields.note')} placeholder={t('form.noteHint')} />
      <LineField
        name="code"
        label={t('fields.code')}
        required={customer !== undefined}
        {...(customer ? {} : { placeholder: t('form.codeHint') })}
      />
    </FormDrawer>
  )
}

function initialOf(customer: CustomerFactsFragment | undefined): Values {
  return {
    name: customer?.name ?? '',
    kind: customer?.kind ?? 'COMPANY',
    tier: customer?.tier ?? 'REGULAR',
    serviceZone: customer?.serviceZone ?? 'CITY',
    region: customer?.region ?? '',
    address: customer?.address ?? '',
    phone: customer?.phone ?? '',
    email: customer?.email ?? '',
    note: customer?.note ?? '',
    code: customer?.code ?? '',
  }
}

import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { LineField } from '@/components/form/fields'
import { graphql } from '@/gql'
import type { CompanyFactsFragment } from '@/gql/graphql'
import { changedOnly } from '@/lib/changed-only'

export const CompanyFacts = graphql(`
  fragment CompanyFacts on CompanySettings {
    id
    version
    name
    address
    phone
    hotlineHours
    certifiedCategories
  }
`)

const updateMutation = graphql(`
  mutation UpdateCompanySettings($input: UpdateCompanySettingsInput!) {
    updateCompanySettings(input: $input) {
      company {
        id
        ...CompanyFacts
      }
    }
  }
`)

type Values = Pick<CompanyFactsFragment, 'name' | 'address' | 'phone' | 'hotlineHours'> & {
  certifiedCategories: string[]
}

interface CompanyFormProps {
  company: CompanyFactsFragment
  onClose: () => void
  onSaved: () => void
  reload: () => void
}

/** Changes what printed forms carry at their head. */
export function CompanyForm({ company, onClose, onSaved, reload }: CompanyFormProps) {
  const { t } = useTranslation('settings')
  const [form] = Form.useForm<Values>()
  const [, update] = useMutation(updateMutation)
  const { id, version, name, address, phone, hotlineHours } = company
  const initial = {
    name,
    address,
    phone,
    hotlineHours,
    certifiedCategories: company.certifiedCategories ?? [],
  }
  return (
    <FormDrawer<Values, string>
      title={t('company.edit')}
      form={form}
      initial={initial}
      version={version}
      onClose={onClose}
      onSaved={onSaved}
      reload={reload}
      send={async (values, ticket) => {
        const { error } = await update({
          input: { version: ticket.version, ...changedOnly(values, initial) },
        })
        return { data: id, error }
      }}
    >
      <LineField name="name" label={t('company.name')} required />
      <LineField name="phone" label={t('company.phone')} inputMode="tel" />
      <LineField
        name="hotlineHours"
        label={t('company.hotlineHours')}
        placeholder={t('company.hotlineHint')}
      />
      <LineField name="address" label={t('company.address')} />
      <Form.Item
        name="certifiedCategories"
        label={t('company.certifiedCategories')}
        extra={t('company.certifiedHint')}
      >
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', ',', '，']} />
      </Form.Item>
    </FormDrawer>
  )
}

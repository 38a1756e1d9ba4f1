import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { DayField, LineField, Pair, ProseField } from '@/components/form/fields'
import { graphql } from '@/gql'
import type { CreateWarrantyPolicyVersionInput, PolicyFactsFragment } from '@/gql/graphql'
import { PolicyTermFields } from './PolicyTermFields'

const versionMutation = graphql(`
  mutation CreateWarrantyPolicyVersion($input: CreateWarrantyPolicyVersionInput!) {
    createWarrantyPolicyVersion(input: $input) {
      warrantyPolicy {
        id
      }
    }
  }
`)

type Values = Omit<
  CreateWarrantyPolicyVersionInput,
  'idempotencyKey' | 'warrantyPolicyID' | 'settings'
>

interface VersionFormProps {
  policy: PolicyFactsFragment
  onClose: () => void
  onSaved: (id: string) => void
}

/** A new version of a policy, for units whose periods begin on its first day or later. */
export function VersionForm({ policy, onClose, onSaved }: VersionFormProps) {
  const { t } = useTranslation('warrantyPolicies')
  const [form] = Form.useForm<Values>()
  const [, create] = useMutation(versionMutation)
  return (
    <FormDrawer<Values, string>
      title={t('version.title')}
      form={form}
      initial={{
        refundDays: policy.refundDays,
        exchangeDays: policy.exchangeDays,
        repairMonths: policy.repairMonths,
        mainPartMonths: policy.mainPartMonths,
        failedRepairsForExchange: policy.failedRepairsForExchange,
      }}
      onClose={onClose}
      onSaved={onSaved}
      send={async (values, { idempotencyKey }) => {
        const { data, error } = await create({
          input: { warrantyPolicyID: policy.id, ...values, idempotencyKey },
        })
        return { data: data?.createWarrantyPolicyVersion.warrantyPolicy.id, error }
      }}
    >
      <p>{t('version.lead')}</p>
      <Pair>
        <LineField name="code" label={t('fields.code')} required />
        <DayField name="validFrom" label={t('version.validFrom')} required />
        <PolicyTermFields />
      </Pair>
      <ProseField name="note" label={t('fields.note')} placeholder={t('form.noteHint')} />
    </FormDrawer>
  )
}

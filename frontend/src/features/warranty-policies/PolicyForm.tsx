import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { LineField, Pair, ProseField } from '@/components/form/fields'
import { PolicyWords } from '@/components/PolicyWords'
import { graphql, readFragment } from '@/gql'
import type { CreateWarrantyPolicyInput, PolicyFactsFragment } from '@/gql/graphql'
import { changedOnly } from '@/lib/changed-only'
import { PackField } from './PackField'
import styles from './PolicyForm.module.css'
import { PolicySettings, PolicySettingsFields, SwitchField, settingsOf } from './PolicySettings'
import { PolicyTermFields } from './PolicyTermFields'

export const PolicyFacts = graphql(`
  fragment PolicyFacts on WarrantyPolicy {
    id
    version
    code
    name
    validFrom
    refundDays
    exchangeDays
    repairMonths
    mainPartMonths
    failedRepairsForExchange
    stopsUnderRepair
    stopsWaitingForParts
    exchangeRestarts
    ...PolicySettings
    note
  }
`)

const createMutation = graphql(`
  mutation CreateWarrantyPolicy($input: CreateWarrantyPolicyInput!) {
    createWarrantyPolicy(input: $input) {
      warrantyPolicy {
        id
      }
    }
  }
`)

const updateMutation = graphql(`
  mutation UpdateWarrantyPolicy($input: UpdateWarrantyPolicyInput!) {
    updateWarrantyPolicy(input: $input) {
      warrantyPolicy {
        id
      }
    }
  }
`)

type Values = Omit<CreateWarrantyPolicyInput, 'idempotencyKey'>

interface PolicyFormProps {
  /** The policy to change; a new one if left out. */
  policy?: PolicyFactsFragment
  onClose: () => void
  onSaved: (id: string) => void
  reload?: () => void
}

/** Writes down the terms of a policy, and says in words what they come to while they are typed. */
export function PolicyForm({ policy, onClose, onSaved, reload }: PolicyFormProps) {
  const { t } = useTranslation('warrantyPolicies')
  const [form] = Form.useForm<Values>()
  const typed = Form.useWatch([], form)
  const [, create] = useMutation(createMutation)
  const [, update] = useMutation(updateMutation)
  const initial = initialOf(policy)
  const settings = settingsOf(policy && readFragment(PolicySettings, policy))
  return (
    <FormDrawer<Values, string>
      title={t(policy ? 'form.edit' : 'form.new')}
      form={form}
      initial={{ ...initial, settings }}
      version={policy?.version}
      onClose={onClose}
      onSaved={onSaved}
      {...(reload ? { reload } : {})}
      send={async (values, { version, idempotencyKey }) => {
        if (!policy) {
          const { data, error } = await create({ input: { ...values, idempotencyKey } })
          return { data: data?.createWarrantyPolicy.warrantyPolicy.id, error }
        }
        const { id } = policy
        const { settings: typedSettings, ...rest } = values
        const changed = changedOnly(typedSettings ?? {}, settings)
        const { error } = await update({
          input: {
            id,
            version,
            ...changedOnly(rest, initial),
            ...(Object.keys(changed).length > 0 ? { settings: changed } : {}),
          },
        })
        return { data: id, error }
      }}
    >
      {!policy && <PackField form={form} />}
      <Pair>
        <LineField name="name" label={t('fields.name')} required />
        <LineField name="code" label={t('fields.code')} required />
        <PolicyTermFields />
      </Pair>
      <SwitchField name="stopsUnderRepair" label={t('fields.stopsUnderRepair')} />
      <SwitchField name="stopsWaitingForParts" label={t('fields.stopsWaitingForParts')} />
      <SwitchField name="exchangeRestarts" label={t('fields.exchangeRestarts')} />
      <PolicySettingsFields />
      <section className={styles.words} aria-label={t('form.words')}>
        <strong>{t('form.words')}</strong>
        <PolicyWords terms={typed ?? initial} />
      </section>
      <ProseField name="note" label={t('fields.note')} placeholder={t('form.noteHint')} />
    </FormDrawer>
  )
}

function initialOf(policy: PolicyFactsFragment | undefined): Values {
  return {
    name: policy?.name ?? '',
    code: policy?.code ?? '',
    refundDays: policy?.refundDays ?? 7,
    exchangeDays: policy?.exchangeDays ?? 15,
    repairMonths: policy?.repairMonths ?? 12,
    mainPartMonths: policy?.mainPartMonths ?? 36,
    failedRepairsForExchange: policy?.failedRepairsForExchange ?? 2,
    stopsUnderRepair: policy?.stopsUnderRepair ?? true,
    stopsWaitingForParts: policy?.stopsWaitingForParts ?? true,
    exchangeRestarts: policy?.exchangeRestarts ?? true,
    note: policy?.note ?? '',
  }
}

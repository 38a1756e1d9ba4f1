import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { ChoiceField, LineField } from '@/components/form/fields'
import { graphql } from '@/gql'
import type { OwnFactsFragment } from '@/gql/graphql'
import { changeLanguage } from '@/i18n/i18n'
import { isLanguage, languageNames } from '@/i18n/language'
import { changedOnly } from '@/lib/changed-only'

export const OwnFacts = graphql(`
  fragment OwnFacts on User {
    id
    version
    username
    name
    phone
    email
    language
    passwordChangedAt
    department {
      id
      name
    }
  }
`)

const updateMutation = graphql(`
  mutation UpdateOwnAccount($input: UpdateUserInput!) {
    updateUser(input: $input) {
      user {
        id
        ...OwnFacts
      }
    }
  }
`)

interface Values {
  name?: string
  phone: string
  email: string
  language: string
}

interface ProfileFormProps {
  user: OwnFactsFragment
  /** Whether the person manages people, and so changes names. */
  mayRename: boolean
  onClose: () => void
  onSaved: () => void
  reload: () => void
}

/** Changes what a person says of themselves; the page speaks the chosen language at once. */
export function ProfileForm({ user, mayRename, onClose, onSaved, reload }: ProfileFormProps) {
  const { t, i18n } = useTranslation('account')
  const [form] = Form.useForm<Values>()
  const [, update] = useMutation(updateMutation)
  const { id, version, name, phone, email, language } = user
  const initial = { phone, email, language, ...(mayRename ? { name } : {}) }
  return (
    <FormDrawer<Values, string>
      title={t('profile.edit')}
      form={form}
      initial={initial}
      version={version}
      onClose={onClose}
      onSaved={onSaved}
      reload={reload}
      send={async (values, ticket) => {
        const { error } = await update({
          input: { id, version: ticket.version, ...changedOnly(values, initial) },
        })
        if (!error && values.language !== language && isLanguage(values.language)) {
          void changeLanguage(i18n, values.language)
        }
        return { data: id, error }
      }}
    >
      {mayRename && <LineField name="name" label={t('profile.name')} required />}
      <LineField name="phone" label={t('profile.phone')} inputMode="tel" />
      <LineField name="email" label={t('profile.email')} inputMode="email" />
      <ChoiceField name="language" label={t('profile.language')} options={languageNames} />
    </FormDrawer>
  )
}

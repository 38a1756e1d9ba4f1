import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { DepartmentSelect } from '@/components/DepartmentSelect'
import { FormDrawer } from '@/components/form/FormDrawer'
import { ChoiceField, LineField, Pair, useRequired } from '@/components/form/fields'
import { graphql } from '@/gql'
import type { CreateUserInput, UserFactsFragment } from '@/gql/graphql'
import { languageNames } from '@/i18n/language'
import { changedOnly } from '@/lib/changed-only'
import { roles, serviceZones } from '@/lib/enums'

export const UserFacts = graphql(`
  fragment UserFacts on User {
    id
    version
    username
    name
    role
    departmentID
    employeeNumber
    phone
    email
    serviceZone
    skills
    language
    active
    lockedAt
    passwordChangedAt
    lastSignedInAt
    createdAt
    department {
      id
      name
    }
  }
`)

const createMutation = graphql(`
  mutation CreateUser($input: CreateUserInput!) {
    createUser(input: $input) {
      user {
        id
      }
    }
  }
`)

const updateMutation = graphql(`
  mutation UpdateUser($input: UpdateUserInput!) {
    updateUser(input: $input) {
      user {
        id
        version
      }
    }
  }
`)

type Values = Omit<CreateUserInput, 'idempotencyKey' | 'password'>

interface UserFormProps {
  /** The person to change; a new one if left out. */
  user?: UserFactsFragment
  onClose: () => void
  onSaved: (id: string) => void
  /** Reads the person anew. */
  reload?: () => void
}

/** Adds a person, who is invited afterwards, or changes what is known of one. */
export function UserForm({ user, onClose, onSaved, reload }: UserFormProps) {
  const { t } = useTranslation('users')
  const { t: te } = useTranslation('enums')
  const [form] = Form.useForm<Values>()
  const [, create] = useMutation(createMutation)
  const [, update] = useMutation(updateMutation)
  const required = useRequired(true)
  const initial = initialOf(user)
  const role = Form.useWatch('role', form) ?? initial.role
  return (
    <FormDrawer<Values, string>
      title={t(user ? 'form.edit' : 'form.new')}
      form={form}
      initial={initial}
      version={user?.version}
      onClose={onClose}
      onSaved={onSaved}
      {...(reload ? { reload } : {})}
      send={async (values, { version, idempotencyKey }) => {
        if (!user) {
          const { data, error } = await create({ input: { ...values, idempotencyKey } })
          return { data: data?.createUser.user.id, error }
        }
        const { error } = await update({
          input: { id: user.id, version, ...changedOnly(values, initial) },
        })
        return { data: user.id, error }
      }}
    >
      <Pair>
        <LineField name="name" label={t('fields.name')} required />
        {!user && (
          <LineField
            name="username"
            label={t('fields.username')}
            tooltip={t('form.usernameHint')}
            required
          />
        )}
        {user && <LineField name="employeeNumber" label={t('fields.employeeNumber')} />}
        <ChoiceField
          name="role"
          label={t('fields.role')}
          required
          options={roles.map((value) => ({ value, label: te(`role.${value}`) }))}
        />
        <Form.Item name="departmentID" label={t('fields.department')} rules={required}>
          <DepartmentSelect />
        </Form.Item>
        <LineField name="phone" label={t('fields.phone')} inputMode="tel" />
        <LineField name="email" label={t('fields.email')} inputMode="email" />
        {!user && <LineField name="employeeNumber" label={t('fields.employeeNumber')} />}
        <ChoiceField name="language" label={t('fields.language')} options={languageNames} />
      </Pair>
      {role === 'TECHNICIAN' && (
        <>
          <ChoiceField
            name="serviceZone"
            label={t('fields.serviceZone')}
            allowClear
            options={serviceZones.map((value) => ({ value, label: te(`serviceZone.${value}`) }))}
          />
          <Form.Item name="skills" label={t('fields.skills')} tooltip={t('form.skillsHint')}>
            <Select mode="tags" open={false} suffix={null} tokenSeparators={[',', '，', '、']} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  )
}

function initialOf(user: UserFactsFragment | undefined): Partial<Values> & Pick<Values, 'role'> {
  if (!user) return { role: 'CLERK', language: 'zh-CN' }
  return {
    name: user.name,
    role: user.role,
    departmentID: user.departmentID,
    employeeNumber: user.employeeNumber,
    phone: user.phone,
    email: user.email,
    language: user.language,
    ...(user.serviceZone ? { serviceZone: user.serviceZone } : {}),
    skills: user.skills ?? [],
  }
}

import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { FormDrawer } from '@/components/form/FormDrawer'
import { useRequired } from '@/components/form/fields'
import { graphql } from '@/gql'
import type { ChangePasswordInput } from '@/gql/graphql'

const changeMutation = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      viewer {
        user {
          id
          passwordChangedAt
        }
      }
    }
  }
`)

interface Values extends ChangePasswordInput {
  again: string
}

interface PasswordFormProps {
  onClose: () => void
  onSaved: () => void
}

/** Changes the own password: the old one, and the new one twice. What is wrong with it the server says at the field. */
export function PasswordForm({ onClose, onSaved }: PasswordFormProps) {
  const { t } = useTranslation('account')
  const [form] = Form.useForm<Values>()
  const [, change] = useMutation(changeMutation)
  const required = useRequired(true)
  return (
    <FormDrawer<Values, string>
      title={t('password.change')}
      form={form}
      initial={{}}
      onClose={onClose}
      onSaved={onSaved}
      submit={t('password.change')}
      saved={t('password.done')}
      send={async ({ currentPassword, newPassword }) => {
        const { data, error } = await change({ input: { currentPassword, newPassword } })
        return { data: data?.changePassword.viewer.user.id, error }
      }}
    >
      <Form.Item name="currentPassword" label={t('password.current')} rules={required}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="newPassword"
        label={t('password.new')}
        rules={required}
        extra={t('password.rules')}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('password.again')}
        dependencies={['newPassword']}
        rules={[
          ...required,
          {
            validator: (_, typed) =>
              !typed || typed === form.getFieldValue('newPassword')
                ? Promise.resolve()
                : Promise.reject(new Error(t('password.differs'))),
          },
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <p>{t('password.lead')}</p>
    </FormDrawer>
  )
}

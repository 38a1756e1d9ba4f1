import { LockOutlined, UserOutlined } from '@ant-design/icons'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FaultAlert } from '@/components/FaultAlert'
import { type Fault, faultOf } from '@/lib/errors'
import { useSession } from '@/lib/session/context'

interface Credentials {
  username: string
  password: string
}

/** Username and password. What the server refuses stands above the fields; the password is cleared. */
export function SignInForm() {
  const { t } = useTranslation('auth')
  const session = useSession()
  const [form] = Form.useForm<Credentials>()
  const [fault, setFault] = useState<Fault>()
  const [busy, setBusy] = useState(false)

  async function submit({ username, password }: Credentials) {
    setBusy(true)
    setFault(undefined)
    try {
      await session.signIn(username.trim(), password)
    } catch (error) {
      setFault(faultOf(error))
      form.resetFields(['password'])
      form.getFieldInstance('password')?.focus()
    } finally {
      setBusy(false)
    }
  }

  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      validateTrigger="onSubmit"
      onFinish={submit}
    >
      {fault && (
        <Form.Item>
          <FaultAlert fault={fault} />
        </Form.Item>
      )}
      <Form.Item
        name="username"
        label={t('signIn.username')}
        rules={[{ required: true, whitespace: true, message: t('signIn.usernameRequired') }]}
      >
        <Input
          size="large"
          prefix={<UserOutlined aria-hidden />}
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          autoFocus
        />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('signIn.password')}
        rules={[{ required: true, message: t('signIn.passwordRequired') }]}
      >
        <Input.Password
          size="large"
          prefix={<LockOutlined aria-hidden />}
          autoComplete="current-password"
        />
      </Form.Item>
      <Button type="primary" size="large" htmlType="submit" block loading={busy}>
        {t('signIn.submit')}
      </Button>
    </Form>
  )
}

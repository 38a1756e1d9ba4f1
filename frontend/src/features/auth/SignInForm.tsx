import {
  EyeInvisibleOutlined,
  EyeOutlined,
  LoadingOutlined,
  LockOutlined,
  UserOutlined,
} from '@ant-design/icons'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PlainButton } from '@/components/PlainButton'
import { type Fault, faultOf } from '@/lib/errors'
import { useSession } from '@/lib/session/context'
import { useFaultText } from '@/lib/use-fault-text'
import styles from './SignInForm.module.css'
import { TextField } from './TextField'

/**
 * Username and password. What the server refuses stands above the fields; the
 * password is cleared. Plain elements: the component library is several times
 * as heavy as all that this page needs, and comes while the password is typed.
 */
export function SignInForm() {
  const { t } = useTranslation('auth')
  const session = useSession()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [asked, setAsked] = useState(false)
  const [shown, setShown] = useState(false)
  const [fault, setFault] = useState<Fault>()
  const [busy, setBusy] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)
  const passwordField = useRef<HTMLInputElement>(null)

  useEffect(() => nameField.current?.focus(), [])

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setAsked(true)
    if (!username.trim()) return nameField.current?.focus()
    if (!password) return passwordField.current?.focus()
    setBusy(true)
    setFault(undefined)
    try {
      await session.signIn(username.trim(), password)
    } catch (error) {
      setFault(faultOf(error))
      setAsked(false)
      setPassword('')
      passwordField.current?.focus()
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      {fault && <Refusal fault={fault} />}
      <TextField
        ref={nameField}
        label={t('signIn.username')}
        icon={<UserOutlined aria-hidden />}
        error={asked && !username.trim() ? t('signIn.usernameRequired') : undefined}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        value={username}
        onChange={(event) => setUsername(event.target.value)}
      />
      <TextField
        ref={passwordField}
        label={t('signIn.password')}
        icon={<LockOutlined aria-hidden />}
        error={asked && !password ? t('signIn.passwordRequired') : undefined}
        name="password"
        type={shown ? 'text' : 'password'}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        after={
          <button
            type="button"
            className={styles.eye}
            aria-label={t(shown ? 'signIn.hidePassword' : 'signIn.showPassword')}
            onClick={() => setShown(!shown)}
          >
            {shown ? <EyeOutlined aria-hidden /> : <EyeInvisibleOutlined aria-hidden />}
          </button>
        }
      />
      <PlainButton
        kind="primary"
        submits
        className={styles.submit}
        aria-disabled={busy}
        icon={busy && <LoadingOutlined aria-hidden />}
      >
        {t('signIn.submit')}
      </PlainButton>
    </form>
  )
}

function Refusal({ fault }: { fault: Fault }) {
  const faultText = useFaultText()
  return (
    <p role="alert" className={styles.refusal}>
      {faultText(fault)}
    </p>
  )
}

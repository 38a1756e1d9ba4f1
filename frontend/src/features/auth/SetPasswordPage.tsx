import { LoadingOutlined, LockOutlined } from '@ant-design/icons'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate } from 'react-router'
import { AppearanceSwitch } from '@/components/AppearanceSwitch'
import { Brand } from '@/components/Brand'
import { LanguageSwitch } from '@/components/LanguageSwitch'
import { Loading } from '@/components/Loading'
import { PlainButton } from '@/components/PlainButton'
import type { PasswordLinkQuery } from '@/gql/graphql'
import { useDocumentTitle } from '@/lib/document-title'
import { type Fault, faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { useSession } from '@/lib/session/context'
import { readPasswordLink, setPasswordByLink } from '@/lib/session/password-link'
import { signInPath } from '@/lib/session/paths'
import styles from './SetPasswordPage.module.css'
import { TextField } from './TextField'

/**
 * Where a password link leads: the person whose link it is sets a password and
 * is signed in with it. What stands behind # never leaves for a server by itself.
 */
export function SetPasswordPage() {
  const { t, i18n } = useTranslation('auth')
  const { hash } = useLocation()
  const token = hash.slice(1)
  const [link, setLink] = useState<PasswordLinkQuery['passwordLink']>()
  const [fault, setFault] = useState<Fault>()
  useDocumentTitle(t('link.title'))
  useEffect(() => {
    let here = true
    setFault(undefined)
    readPasswordLink(token, i18n.language).then(
      (found) => here && setLink(found),
      (error: unknown) => here && setFault(faultOf(error)),
    )
    return () => {
      here = false
    }
  }, [token, i18n.language])
  return (
    <main className={styles.page}>
      <div className={styles.tools}>
        <LanguageSwitch />
        <AppearanceSwitch />
      </div>
      <div className={styles.sheet}>
        <Brand size="large" />
        {fault && <BadLink fault={fault} />}
        {!fault && !link && <Loading />}
        {!fault && link && <PasswordForm token={token} link={link} />}
      </div>
    </main>
  )
}

function BadLink({ fault }: { fault: Fault }) {
  const { t } = useTranslation('auth')
  const { t: tc } = useTranslation()
  return (
    <>
      <h1 className={styles.title}>{t('link.bad')}</h1>
      <p className={styles.lead} role="alert">
        {fault.message || tc('faults.unreachable')}
      </p>
      <Link to={signInPath('/')}>{t('link.signIn')}</Link>
    </>
  )
}

interface PasswordFormProps {
  token: string
  link: PasswordLinkQuery['passwordLink']
}

function PasswordForm({ token, link }: PasswordFormProps) {
  const { t, i18n } = useTranslation('auth')
  const { t: tc } = useTranslation()
  const formats = useFormats()
  const session = useSession()
  const navigate = useNavigate()
  const [password, setPassword] = useState('')
  const [wrong, setWrong] = useState('')
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    if (!password) {
      setWrong(t('link.required'))
      field.current?.focus()
      return
    }
    setBusy(true)
    setWrong('')
    try {
      const username = await setPasswordByLink(token, password, i18n.language)
      await session.signIn(username, password)
      void navigate('/', { replace: true })
    } catch (error) {
      const fault = faultOf(error)
      setWrong(fault.fields[0]?.message || fault.message || tc('faults.unreachable'))
      field.current?.focus()
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <h1 className={styles.title}>{t('link.welcome', { name: link.name })}</h1>
      <p className={styles.lead}>
        {t('link.lead', { username: link.username, until: formats.instant(link.expiresAt) })}
      </p>
      {/* Password managers go by it. */}
      <input hidden readOnly name="username" autoComplete="username" value={link.username} />
      <TextField
        ref={field}
        label={t('link.password')}
        icon={<LockOutlined aria-hidden />}
        error={wrong || undefined}
        name="password"
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <p className={styles.rules}>{t('link.rules')}</p>
      <PlainButton
        kind="primary"
        submits
        className={styles.submit ?? ''}
        aria-disabled={busy}
        icon={busy && <LoadingOutlined aria-hidden />}
      >
        {t('link.submit')}
      </PlainButton>
    </form>
  )
}

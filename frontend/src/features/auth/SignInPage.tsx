import { CarOutlined, FileDoneOutlined, SafetyCertificateOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Navigate, useLocation } from 'react-router'
import { AppearanceSwitch } from '@/components/AppearanceSwitch'
import { Brand } from '@/components/Brand'
import { LanguageSwitch } from '@/components/LanguageSwitch'
import { useDocumentTitle } from '@/lib/document-title'
import { useSessionState } from '@/lib/session/context'
import { nextPath } from '@/lib/session/paths'
import { SignInForm } from './SignInForm'
import styles from './SignInPage.module.css'

/** The front door. Leads on to where the visitor wanted to go as soon as there is a session. */
export function SignInPage() {
  const { t } = useTranslation('auth')
  const { search } = useLocation()
  const state = useSessionState()
  useDocumentTitle(t('signIn.title'))
  if (state.status === 'signedIn') return <Navigate to={nextPath(search)} replace />
  return (
    <div className={styles.page}>
      <Pitch />
      <main className={styles.main}>
        <div className={styles.tools}>
          <LanguageSwitch />
          <AppearanceSwitch />
        </div>
        <div className={styles.form}>
          <div className={styles.smallBrand}>
            <Brand size="large" />
          </div>
          <h1 className={styles.title}>{t('signIn.welcome')}</h1>
          <p className={styles.subtitle}>{t('signIn.lead')}</p>
          <SignInForm />
          <p className={styles.forgotten}>{t('signIn.forgotten')}</p>
        </div>
      </main>
    </div>
  )
}

function Pitch() {
  const { t } = useTranslation('auth')
  return (
    <aside className={styles.pitch}>
      <Brand size="large" />
      <div className={styles.message}>
        <p className={styles.headline}>{t('pitch.headline')}</p>
        <p className={styles.lead}>{t('pitch.lead')}</p>
      </div>
      <ul className={styles.points}>
        <li>
          <FileDoneOutlined aria-hidden /> {t('pitch.points.record')}
        </li>
        <li>
          <SafetyCertificateOutlined aria-hidden /> {t('pitch.points.warranty')}
        </li>
        <li>
          <CarOutlined aria-hidden /> {t('pitch.points.dispatch')}
        </li>
      </ul>
    </aside>
  )
}

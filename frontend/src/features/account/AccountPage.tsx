import { EditOutlined, KeyOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { Columns } from '@/components/Columns'
import { Facts } from '@/components/Facts'
import { FaultAlert } from '@/components/FaultAlert'
import { Page } from '@/components/Page'
import { PageSkeleton } from '@/components/PageSkeleton'
import { Section } from '@/components/Section'
import { graphql, readFragment } from '@/gql'
import { languageNames } from '@/i18n/language'
import { useDialogParam } from '@/lib/dialog-param'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { accessPath } from '@/lib/paths'
import { useViewer } from '@/lib/viewer'
import styles from './AccountPage.module.css'
import { NotificationSettings } from './NotificationSettings'
import { OwnSessions } from './OwnSessions'
import { PasswordForm } from './PasswordForm'
import { OwnFacts, ProfileForm } from './ProfileForm'

const accountQuery = graphql(`
  query Account {
    viewer {
      sessionID
      role
      user {
        id
        ...OwnFacts
      }
      sessions {
        id
        ...SessionItem
      }
    }
  }
`)

/** What everybody has for themselves: who they are, password, language, where they are signed in. */
export function AccountPage() {
  const { t } = useTranslation('account')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  const viewer = useViewer()
  const [{ data, error }, ask] = useQuery({
    query: accountQuery,
    requestPolicy: 'cache-and-network',
  })
  const dialog = useDialogParam('dialog')
  const reload = () => ask({ requestPolicy: 'network-only' })
  if (error && !data) {
    return (
      <Page title={t('title')}>
        <FaultAlert fault={faultOf(error)} onRetry={reload} />
      </Page>
    )
  }
  if (!data?.viewer || !viewer) return <PageSkeleton />
  const { role, sessionID, sessions } = data.viewer
  const user = readFragment(OwnFacts, data.viewer.user)
  const saved = () => {
    reload()
    dialog.close()
  }
  return (
    <Page title={t('title')}>
      <Columns
        main={
          <>
            <Section
              title={t('profile.title')}
              extra={
                <Button
                  size="small"
                  icon={<EditOutlined aria-hidden />}
                  onClick={() => dialog.open('profile')}
                >
                  {t('profile.edit')}
                </Button>
              }
            >
              <Facts
                facts={[
                  { label: t('profile.name'), value: user.name },
                  { label: t('profile.username'), value: user.username },
                  {
                    label: t('profile.role'),
                    value: <Link to={accessPath(role)}>{te(`role.${role}`)}</Link>,
                  },
                  { label: t('profile.department'), value: user.department.name },
                  { label: t('profile.phone'), value: user.phone },
                  { label: t('profile.email'), value: user.email },
                  {
                    label: t('profile.language'),
                    value: languageNames.find(({ value }) => value === user.language)?.label,
                  },
                ]}
              />
            </Section>
            <NotificationSettings />
            <OwnSessions sessions={sessions} current={sessionID} reload={reload} />
          </>
        }
        side={
          <Section title={t('password.title')} small>
            <p className={styles.quiet}>
              {user.passwordChangedAt
                ? t('password.changed', { at: formats.instant(user.passwordChangedAt) })
                : ''}
            </p>
            <Button icon={<KeyOutlined aria-hidden />} onClick={() => dialog.open('password')}>
              {t('password.change')}
            </Button>
          </Section>
        }
      />
      {dialog.value === 'profile' && (
        <ProfileForm
          user={user}
          mayRename={viewer.may('CREATE', 'User')}
          onClose={dialog.close}
          onSaved={saved}
          reload={reload}
        />
      )}
      {dialog.value === 'password' && <PasswordForm onClose={dialog.close} onSaved={saved} />}
    </Page>
  )
}

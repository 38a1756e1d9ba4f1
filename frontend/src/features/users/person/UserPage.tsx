import { EditOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { CallLink } from '@/components/CallLink'
import { Columns } from '@/components/Columns'
import { UserCertificates } from '@/components/certificates/UserCertificates'
import { Facts } from '@/components/Facts'
import { Page } from '@/components/Page'
import { RowPending } from '@/components/RowPending'
import { Section } from '@/components/Section'
import { graphql, readFragment } from '@/gql'
import type { UserFactsFragment } from '@/gql/graphql'
import { languageNames } from '@/i18n/language'
import { useDialogParam } from '@/lib/dialog-param'
import { useFormats } from '@/lib/formats'
import { accessPath, departmentsPath, usersPath } from '@/lib/paths'
import { useRow } from '@/lib/use-row'
import { useViewer } from '@/lib/viewer'
import { SignInStateTag } from '../SignInStateTag'
import { signInStateOf } from '../sign-in-state'
import { UserFacts, UserForm } from '../UserForm'
import { AccountActions } from './AccountActions'
import { PasswordLinkButton } from './PasswordLinkButton'
import { UserSessions } from './UserSessions'

const userQuery = graphql(`
  query User($id: ID!) {
    node(id: $id) {
      __typename
      ... on User {
        id
        ...UserFacts
      }
    }
  }
`)

/** One person: who it is, how it stands with signing in, and what an administrator can do about it. */
export function UserPage() {
  const { t } = useTranslation('users')
  const viewer = useViewer()
  const answer = useRow(userQuery, ({ node }) => node?.__typename === 'User')
  const dialog = useDialogParam('dialog')
  const node = answer.data?.node
  if (!viewer || node?.__typename !== 'User') {
    return (
      <RowPending
        answer={answer}
        title={t('person.title')}
        list={{ path: usersPath, label: t('list.title') }}
      />
    )
  }
  const user = readFragment(UserFacts, node)
  const state = signInStateOf(user)
  // Of the own account everybody has a page; the rest is for those who manage people.
  const manages = viewer.may('CREATE', 'User')
  const others = manages && viewer.id !== user.id
  return (
    <Page
      title={user.name}
      lead={<SignInStateTag state={state} />}
      actions={
        manages && (
          <>
            {others && <AccountActions user={user} state={state} reload={answer.retry} />}
            <Button icon={<EditOutlined aria-hidden />} onClick={() => dialog.open('edit')}>
              {t('person.edit')}
            </Button>
          </>
        )
      }
    >
      {others && state === 'INVITED' && (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 16 }}
          title={t('person.invited')}
          action={<PasswordLinkButton user={user} primary />}
        />
      )}
      <Columns
        main={
          <>
            {manages ? (
              <UserSessions userID={user.id} viewer={viewer} />
            ) : (
              <Section title={t('person.about')}>
                <About user={user} />
              </Section>
            )}
            {user.role === 'TECHNICIAN' && <UserCertificates userID={user.id} />}
          </>
        }
        side={
          <>
            {manages && (
              <Section title={t('person.about')} small>
                <About user={user} narrow />
              </Section>
            )}
            <SignIn user={user} />
          </>
        }
      />
      {manages && dialog.value === 'edit' && (
        <UserForm user={user} onClose={dialog.close} onSaved={dialog.close} reload={answer.retry} />
      )}
    </Page>
  )
}

function About({ user, narrow = false }: { user: UserFactsFragment; narrow?: boolean }) {
  const { t } = useTranslation('users')
  const { t: te } = useTranslation('enums')
  return (
    <Facts
      narrow={narrow}
      facts={[
        {
          label: t('fields.role'),
          value: <Link to={accessPath(user.role)}>{te(`role.${user.role}`)}</Link>,
        },
        {
          label: t('fields.department'),
          value: <Link to={departmentsPath(user.department.id)}>{user.department.name}</Link>,
        },
        { label: t('fields.employeeNumber'), value: user.employeeNumber },
        {
          label: t('fields.phone'),
          value: user.phone && <CallLink name={user.name} phone={user.phone} />,
        },
        { label: t('fields.email'), value: user.email },
        {
          label: t('fields.serviceZone'),
          value: user.serviceZone && te(`serviceZone.${user.serviceZone}`),
        },
        { label: t('fields.skills'), value: user.skills?.join('、'), wide: true },
      ]}
    />
  )
}

function SignIn({ user }: { user: UserFactsFragment }) {
  const { t } = useTranslation('users')
  const formats = useFormats()
  const instant = (at: string | null | undefined) => (at ? formats.instant(at) : '')
  return (
    <Section title={t('person.signIn')} small>
      <Facts
        narrow
        facts={[
          { label: t('fields.username'), value: user.username },
          {
            label: t('fields.lastSignedIn'),
            value: instant(user.lastSignedInAt) || t('never'),
          },
          {
            label: t('fields.passwordChanged'),
            value: instant(user.passwordChangedAt) || t('person.noPassword'),
          },
          { label: t('fields.lockedAt'), value: instant(user.lockedAt) },
          {
            label: t('fields.language'),
            value: languageNames.find(({ value }) => value === user.language)?.label,
          },
          { label: t('fields.createdAt'), value: instant(user.createdAt) },
        ]}
      />
    </Section>
  )
}

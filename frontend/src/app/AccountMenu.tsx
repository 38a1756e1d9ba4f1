import { LogoutOutlined, UserOutlined } from '@ant-design/icons'
import { Avatar, Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import { useSession } from '@/lib/session/context'
import styles from './Shell.module.css'

const accountMenuQuery = graphql(`
  query AccountMenu {
    viewer {
      user {
        id
        name
      }
    }
  }
`)

/** Who is signed in, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation('shell')
  const session = useSession()
  const [{ data }] = useQuery({ query: accountMenuQuery })
  const name = data?.viewer?.user.name ?? ''
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [{ key: 'signOut', icon: <LogoutOutlined aria-hidden />, label: t('signOut') }],
        onClick: () => {
          // Signed out here at once; a server that cannot be told forgets the session by itself.
          session.signOut().catch(() => undefined)
        },
      }}
    >
      <Button type="text" aria-label={name ? `${t('account')}: ${name}` : t('account')}>
        <Avatar
          size={28}
          className={styles.avatar}
          icon={name ? undefined : <UserOutlined aria-hidden />}
        >
          {name.slice(0, 1)}
        </Avatar>
        {name}
      </Button>
    </Dropdown>
  )
}

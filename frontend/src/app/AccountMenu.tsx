import { IdcardOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons'
import { Avatar, Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { accountPath } from '@/lib/paths'
import { useViewer } from '@/lib/viewer'
import styles from './AccountMenu.module.css'
import { useSignOut } from './useSignOut'

/** Who is signed in, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation('shell')
  const { t: te } = useTranslation('enums')
  const signOut = useSignOut()
  const viewer = useViewer()
  const name = viewer?.name ?? ''
  const person = viewer && (
    <div className={styles.person}>
      <strong>{name}</strong>
      <span>{te(`role.${viewer.role}`)}</span>
    </div>
  )
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          ...(person
            ? [
                { key: 'person', type: 'group' as const, label: person },
                { type: 'divider' as const },
              ]
            : []),
          {
            key: 'account',
            icon: <IdcardOutlined aria-hidden />,
            label: <Link to={accountPath}>{t('myAccount')}</Link>,
          },
          { key: 'signOut', icon: <LogoutOutlined aria-hidden />, label: t('signOut') },
        ],
        onClick: ({ key }) => {
          if (key === 'signOut') signOut()
        },
      }}
    >
      <Button
        type="text"
        className={styles.account}
        aria-label={name ? `${t('account')}: ${name}` : t('account')}
      >
        <Avatar
          size={28}
          className={styles.avatar}
          aria-hidden
          icon={name ? undefined : <UserOutlined aria-hidden />}
        >
          {name.slice(0, 1)}
        </Avatar>
        <span className={styles.name}>{name}</span>
      </Button>
    </Dropdown>
  )
}

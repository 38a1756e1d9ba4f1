import {
  CheckCircleOutlined,
  DownOutlined,
  LockOutlined,
  StopOutlined,
  UnlockOutlined,
} from '@ant-design/icons'
import { App, Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { graphql } from '@/gql'
import type { UserFactsFragment } from '@/gql/graphql'
import { faultOf } from '@/lib/errors'
import type { SignInState } from '../sign-in-state'
import { PasswordLinkButton } from './PasswordLinkButton'

const lockMutation = graphql(`
  mutation LockUser($input: LockUserInput!) {
    lockUser(input: $input) {
      user {
        id
        version
        lockedAt
      }
    }
  }
`)

const unlockMutation = graphql(`
  mutation UnlockUser($input: UnlockUserInput!) {
    unlockUser(input: $input) {
      user {
        id
        version
        lockedAt
      }
    }
  }
`)

const activateMutation = graphql(`
  mutation ActivateUser($input: UpdateUserInput!) {
    updateUser(input: $input) {
      user {
        id
        version
        active
      }
    }
  }
`)

type Act = 'lock' | 'unlock' | 'close' | 'reopen'

interface AccountActionsProps {
  user: UserFactsFragment
  state: SignInState
  reload: () => void
}

/** A new link for the password, and the ways to shut and open somebody's account. */
export function AccountActions({ user, state, reload }: AccountActionsProps) {
  const { t } = useTranslation('users')
  const { modal } = App.useApp()
  const act = useAct(user, reload)
  const ask = (what: Act) =>
    modal.confirm({
      title: t(`actions.${what}.ask`, { name: user.name }),
      content: t(`actions.${what}.lead`),
      okText: t(`actions.${what}.label`),
      okButtonProps: { danger: what === 'lock' || what === 'close' },
      focusable: { autoFocusButton: 'cancel' },
      onOk: () => act(what),
    })
  const item = (what: Act, icon: React.ReactNode) => ({
    key: what,
    icon,
    danger: what === 'lock' || what === 'close',
    label: t(`actions.${what}.label`),
    onClick: () => void ask(what),
  })
  const items =
    state === 'CLOSED'
      ? [item('reopen', <CheckCircleOutlined aria-hidden />)]
      : [
          state === 'LOCKED'
            ? item('unlock', <UnlockOutlined aria-hidden />)
            : item('lock', <LockOutlined aria-hidden />),
          item('close', <StopOutlined aria-hidden />),
        ]
  return (
    <>
      {state === 'OPEN' && <PasswordLinkButton user={user} />}
      <Dropdown trigger={['click']} menu={{ items }}>
        <Button>
          {t('actions.account')} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
    </>
  )
}

/** Does one of them, and says how it went. */
function useAct({ id, version, name }: UserFactsFragment, reload: () => void) {
  const { t } = useTranslation('users')
  const { t: tc } = useTranslation()
  const { message } = App.useApp()
  const [, lock] = useMutation(lockMutation)
  const [, unlock] = useMutation(unlockMutation)
  const [, activate] = useMutation(activateMutation)
  return async (what: Act) => {
    const { error } = await {
      lock: () => lock({ input: { id, version } }),
      unlock: () => unlock({ input: { id, version } }),
      close: () => activate({ input: { id, version, active: false } }),
      reopen: () => activate({ input: { id, version, active: true } }),
    }[what]()
    if (error) message.error(faultOf(error).message || tc('faults.unreachable'))
    else message.success(t(`actions.${what}.done`, { name }))
    reload()
  }
}

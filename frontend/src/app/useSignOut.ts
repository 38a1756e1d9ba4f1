import { App } from 'antd'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useOutboxState } from '@/features/my-day/outbox/context'
import { useSession } from '@/lib/session/context'

/** Signs out; asks before where work waits on the device that has not been sent, because it goes with the sign-out. */
export function useSignOut(): () => void {
  const { t } = useTranslation('shell')
  const { t: common } = useTranslation()
  const { modal } = App.useApp()
  const session = useSession()
  const count = useOutboxState().entries.length
  return useCallback(() => {
    // Signed out here at once; a server that cannot be told forgets the session by itself.
    const signOut = () => void session.signOut().catch(() => undefined)
    if (count === 0) {
      signOut()
      return
    }
    modal.confirm({
      title: t('unsent.title', { count }),
      content: t('unsent.lead'),
      okText: t('unsent.signOut'),
      okButtonProps: { danger: true },
      cancelText: common('actions.cancel'),
      focusable: { autoFocusButton: 'cancel' },
      onOk: signOut,
    })
  }, [t, common, modal, session, count])
}

import { Button, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ServiceTokenRowFragment } from '@/gql/graphql'

interface TokenDialogProps {
  token: ServiceTokenRowFragment
  /** When and from where it was last used, in words. */
  used: string
  busy: boolean
  /** Revokes it; left out where that cannot be. */
  onRevoke?: () => void
  onClose: () => void
}

/** A token: what it reads as, when it was used, and the way to revoke it. */
export function TokenDialog({ token, used, busy, onRevoke, onClose }: TokenDialogProps) {
  const { t } = useTranslation('connections')
  const { t: te } = useTranslation('enums')
  const { t: common } = useTranslation()
  return (
    <Modal
      open
      title={token.name}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common('actions.close')}</Button>
          {onRevoke && (
            <Button danger type="primary" loading={busy} onClick={onRevoke}>
              {t('revoke.action')}
            </Button>
          )}
        </>
      }
    >
      <p>{t('readsAs', { role: te(`role.${token.role}`), department: token.department.name })}</p>
      <p>{used}</p>
      {onRevoke && <p>{t('revoke.lead')}</p>}
    </Modal>
  )
}

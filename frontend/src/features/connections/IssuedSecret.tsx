import { Alert, Modal, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

/** A token at the one time at which it is shown. */
export function IssuedSecret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation('connections')
  return (
    <Modal
      open
      title={t('issued.title')}
      onOk={onClose}
      onCancel={onClose}
      mask={{ closable: false }}
      okText={t('issued.done')}
      cancelButtonProps={{ style: { display: 'none' } }}
    >
      <Alert type="warning" showIcon title={t('issued.lead')} />
      <Typography.Paragraph copyable code style={{ marginTop: 16, wordBreak: 'break-all' }}>
        {secret}
      </Typography.Paragraph>
    </Modal>
  )
}

import { DownloadOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons'
import { App, Button, Modal } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { AttachmentImage } from '@/components/AttachmentImage'
import { saveAttachment } from '@/lib/attachments'
import { faultOf } from '@/lib/errors'
import { useSession } from '@/lib/session/context'
import styles from './AttachmentPreview.module.css'

interface Picture {
  id: string
  name: string
}

interface AttachmentPreviewProps {
  pictures: readonly Picture[]
  /** The picture shown; none where it is not among them. */
  shown: string | null
  onShow: (id: string) => void
  onClose: () => void
}

/** A picture in full; the arrow keys lead to the next and the one before. */
export function AttachmentPreview({ pictures, shown, onShow, onClose }: AttachmentPreviewProps) {
  const { t } = useTranslation('serviceRecord')
  const { t: common } = useTranslation()
  const session = useSession()
  const { message } = App.useApp()
  const place = pictures.findIndex(({ id }) => id === shown)
  const current = pictures[place]
  // While the dialog fades out it still shows what it showed.
  const last = useRef(current)
  if (current) last.current = current
  const picture = current ?? last.current
  const before = pictures[place - 1]
  const after = pictures[place + 1]

  useEffect(() => {
    function turn({ key }: KeyboardEvent) {
      const next = key === 'ArrowLeft' ? before : key === 'ArrowRight' ? after : undefined
      if (current && next) onShow(next.id)
    }
    document.addEventListener('keydown', turn)
    return () => document.removeEventListener('keydown', turn)
  }, [current, before, after, onShow])

  async function save() {
    if (!picture) return
    try {
      await saveAttachment(session, picture.id, picture.name)
    } catch (error) {
      message.error(faultOf(error).message || common('faults.unreachable'))
    }
  }

  return (
    <Modal
      open={current !== undefined}
      onCancel={onClose}
      title={picture?.name}
      width="min(1080px, calc(100vw - 32px))"
      centered
      footer={
        <div className={styles.tools}>
          {pictures.length > 1 && (
            <>
              <Button
                icon={<LeftOutlined aria-hidden="true" />}
                aria-label={t('attachments.previous')}
                disabled={!before}
                onClick={() => before && onShow(before.id)}
              />
              <span className={styles.place}>
                {place + 1} / {pictures.length}
              </span>
              <Button
                icon={<RightOutlined aria-hidden="true" />}
                aria-label={t('attachments.next')}
                disabled={!after}
                onClick={() => after && onShow(after.id)}
              />
            </>
          )}
          <Button icon={<DownloadOutlined aria-hidden="true" />} onClick={save}>
            {t('attachments.download')}
          </Button>
        </div>
      }
    >
      <div className={styles.frame}>
        {picture && (
          <AttachmentImage id={picture.id} alt={picture.name} className={styles.picture} />
        )}
      </div>
    </Modal>
  )
}

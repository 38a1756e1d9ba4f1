import { FilePdfOutlined } from '@ant-design/icons'
import { App } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AttachmentImage } from '@/components/AttachmentImage'
import { saveAttachment } from '@/lib/attachments'
import { faultOf } from '@/lib/errors'
import { formatSize } from '@/lib/file-size'
import { useFormats } from '@/lib/formats'
import { useSession } from '@/lib/session/context'
import styles from './AttachmentTile.module.css'

interface Attachment {
  id: string
  name: string
  contentType: string
  size: number
  addedAt: string
  addedBy?: { name: string } | null
}

/** One attachment: a picture is shown large on a click, anything else is saved. */
export function AttachmentTile({
  attachment,
  onShow,
}: {
  attachment: Attachment
  onShow: () => void
}) {
  const { t } = useTranslation('serviceRecord')
  const { t: common } = useTranslation()
  const session = useSession()
  const formats = useFormats()
  const { message } = App.useApp()
  const [saving, setSaving] = useState(false)
  const { id, name, contentType, size, addedAt, addedBy } = attachment
  const picture = contentType.startsWith('image/')

  async function save() {
    setSaving(true)
    try {
      await saveAttachment(session, id, name)
    } catch (error) {
      message.error(faultOf(error).message || common('faults.unreachable'))
    } finally {
      setSaving(false)
    }
  }

  return (
    <div className={styles.tile}>
      <button
        type="button"
        className={styles.face}
        aria-label={t(picture ? 'attachments.open' : 'attachments.save', { name })}
        aria-busy={saving}
        onClick={picture ? onShow : save}
      >
        {picture ? (
          <AttachmentImage id={id} alt="" className={styles.picture} />
        ) : (
          <span className={styles.document}>
            <FilePdfOutlined aria-hidden="true" />
          </span>
        )}
      </button>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <span className={styles.remarks}>
        {formatSize(size, formats.number)} · {addedBy?.name ?? t('timeline.system')}
      </span>
      <time className={styles.remarks} dateTime={addedAt}>
        {formats.instant(addedAt)}
      </time>
    </div>
  )
}

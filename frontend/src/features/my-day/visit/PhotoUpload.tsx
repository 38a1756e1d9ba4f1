import { CloudUploadOutlined, LoadingOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOutbox, useOutboxState } from '../outbox/context'
import type { PhotoEntry } from '../outbox/entries'
import { useDiscard } from '../outbox/useDiscard'
import styles from './VisitPhotos.module.css'

/** A photo that the server does not have yet, seen already; one that was refused says why. */
export function PhotoUpload({ entry }: { entry: PhotoEntry }) {
  const { t } = useTranslation('myDay')
  const { t: common } = useTranslation()
  const outbox = useOutbox()
  const { sending } = useOutboxState()
  const discard = useDiscard()
  const { name, refusal } = entry
  const url = useFileURL(entry.file)
  const [field] = refusal?.fields ?? []
  const underWay = sending === entry.seq
  return (
    <li className={refusal ? styles.failed : styles.sending}>
      {url && <img src={url} alt="" className={styles.thumbnail} />}
      {refusal ? (
        <div role="alert" className={styles.failure}>
          <p className={styles.reason}>
            {t('photos.failed', { name })}:{' '}
            {field?.message || refusal.message || common('faults.internal')}
          </p>
          {/* What is wrong with a file stays wrong; another try helps against the rest. */}
          {refusal.code !== 'INVALID' && (
            <Button
              size="small"
              type="primary"
              onClick={() => void outbox?.retry(entry).catch(() => undefined)}
            >
              {t('photos.retry')}
            </Button>
          )}
          <Button size="small" onClick={() => discard(entry)}>
            {t('photos.dismiss')}
          </Button>
        </div>
      ) : (
        <span
          role="status"
          aria-label={t(underWay ? 'photos.sending' : 'photos.waiting', { name })}
          className={styles.spin}
        >
          {underWay ? <LoadingOutlined aria-hidden /> : <CloudUploadOutlined aria-hidden />}
        </span>
      )}
    </li>
  )
}

/** A file of the device as an address that an img can show. */
export function useFileURL(file: Blob): string | undefined {
  const [url, setURL] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setURL(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return url
}

import { LoadingOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Upload } from '@/lib/graphql/upload'
import styles from './VisitPhotos.module.css'

interface PhotoUploadProps {
  upload: Upload
  onRetry: (key: string) => void
  onDismiss: (key: string) => void
}

/** A photo on its way, seen already; one that did not arrive says why, and can be sent again. */
export function PhotoUpload({ upload, onRetry, onDismiss }: PhotoUploadProps) {
  const { t } = useTranslation('myDay')
  const { t: common } = useTranslation()
  const { key, file, fault } = upload
  const url = useFileURL(file)
  const [field] = fault?.fields ?? []
  return (
    <li className={fault ? styles.failed : styles.sending}>
      {url && <img src={url} alt="" className={styles.thumbnail} />}
      {fault ? (
        <div role="alert" className={styles.failure}>
          <p className={styles.reason}>
            {t('photos.failed', { name: file.name })}:{' '}
            {field?.message || fault.message || common('faults.unreachable')}
          </p>
          {/* What is wrong with a file stays wrong; another try helps against a broken line only. */}
          {fault.code !== 'INVALID' && (
            <Button size="small" type="primary" onClick={() => onRetry(key)}>
              {t('photos.retry')}
            </Button>
          )}
          <Button size="small" onClick={() => onDismiss(key)}>
            {t('photos.dismiss')}
          </Button>
        </div>
      ) : (
        <span role="status" aria-label={t('photos.sending', { name: file.name })}>
          <LoadingOutlined className={styles.spin} aria-hidden />
        </span>
      )}
    </li>
  )
}

/** A file of the device as an address that an img can show. */
function useFileURL(file: File): string | undefined {
  const [url, setURL] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setURL(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return url
}

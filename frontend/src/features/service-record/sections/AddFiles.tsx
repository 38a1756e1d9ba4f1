import { InboxOutlined, LoadingOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fault } from '@/lib/errors'
import { formatSize } from '@/lib/file-size'
import { useFormats } from '@/lib/formats'
import { offeredFileTypes, type Upload, useUploads } from '@/lib/graphql/upload'
import { addFilesID } from '../places'
import styles from './AddFiles.module.css'

/** Adds files by choosing, dropping or pasting them; shows what did not arrive, and why. */
export function AddFiles({ recordID }: { recordID: string }) {
  const { t } = useTranslation('inputs')
  const { t: record } = useTranslation('serviceRecord')
  const { message } = App.useApp()
  const chooser = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const { uploads, add, retry, dismiss } = useUploads(recordID, {
    onAdded: () => message.success(record('done.ATTACH')),
  })
  usePastedFiles(add)

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    add(event.dataTransfer.files)
  }

  return (
    <div className={styles.add}>
      {/* Dropping is a second way: the button inside does the same from the keyboard. */}
      <fieldset
        aria-label={t('upload.drop')}
        className={over ? `${styles.zone} ${styles.over}` : styles.zone}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <InboxOutlined className={styles.icon} aria-hidden="true" />
        <span className={styles.hint}>{t('upload.drop')}</span>
        <Button id={addFilesID} size="small" onClick={() => chooser.current?.click()}>
          {t('upload.choose')}
        </Button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept={offeredFileTypes}
          aria-label={t('upload.choose')}
          onChange={(event) => {
            add(event.target.files ?? [])
            // The same file may be chosen again after a failure.
            event.target.value = ''
          }}
        />
      </fieldset>
      {uploads.length > 0 && (
        <ul className={styles.uploads}>
          {uploads.map((upload) => (
            <UploadRow key={upload.key} upload={upload} onRetry={retry} onDismiss={dismiss} />
          ))}
        </ul>
      )}
    </div>
  )
}

interface UploadRowProps {
  upload: Upload
  onRetry: (key: string) => void
  onDismiss: (key: string) => void
}

function UploadRow({ upload, onRetry, onDismiss }: UploadRowProps) {
  const { t } = useTranslation('inputs')
  const { t: common } = useTranslation()
  const formats = useFormats()
  const { key, file, fault } = upload
  return (
    <li className={styles.upload}>
      <span className={styles.file}>
        {file.name} <small>{formatSize(file.size, formats.number)}</small>
      </span>
      {fault ? (
        <>
          <span role="alert" className={styles.fault}>
            {reasonOf(fault) || common('faults.unreachable')}
          </span>
          {/* What is wrong with a file stays wrong; another try helps against a broken line only. */}
          {fault.code !== 'INVALID' && (
            <Button size="small" onClick={() => onRetry(key)}>
              {t('upload.retry')}
            </Button>
          )}
          <Button size="small" type="text" onClick={() => onDismiss(key)}>
            {t('upload.dismiss')}
          </Button>
        </>
      ) : (
        <span role="status" className={styles.sending}>
          <LoadingOutlined aria-hidden="true" /> {t('upload.sending')}
        </span>
      )}
    </li>
  )
}

function reasonOf(fault: Fault): string {
  const [field] = fault.fields
  return field ? field.message : fault.message
}

/** Takes files that are pasted anywhere on the page, unless into a dialog or a field. */
function usePastedFiles(add: (files: Iterable<File>) => void): void {
  useEffect(() => {
    function paste(event: ClipboardEvent) {
      const files = event.clipboardData?.files
      const target = event.target instanceof Element ? event.target : null
      if (!files?.length || target?.closest('[role="dialog"], input, [contenteditable]')) return
      event.preventDefault()
      add(files)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [add])
}

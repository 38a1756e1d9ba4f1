import { QrcodeOutlined } from '@ant-design/icons'
import { Button, Modal } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { codeReader } from './barcodes'
import styles from './fields.module.css'

/** Opens the camera and reads a code; not there without a camera to ask for: one types, or uses a scanner. */
export function ScanButton({ onScan }: { onScan: (code: string) => void }) {
  const { t } = useTranslation('myDay')
  const [open, setOpen] = useState(false)
  if (!navigator.mediaDevices) return null
  return (
    <>
      <Button
        className={styles.scan}
        icon={<QrcodeOutlined aria-hidden />}
        aria-label={t('form.scan')}
        onClick={() => setOpen(true)}
      />
      <Modal
        open={open}
        onCancel={() => setOpen(false)}
        footer={null}
        title={t('form.scanTitle')}
        destroyOnHidden
      >
        <Scanner
          onScan={(code) => {
            setOpen(false)
            onScan(code)
          }}
        />
      </Modal>
    </>
  )
}

/** The camera's picture, looked at until a code is found in it. */
function Scanner({ onScan }: { onScan: (code: string) => void }) {
  const { t } = useTranslation('myDay')
  const video = useRef<HTMLVideoElement>(null)
  const found = useRef(onScan)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    found.current = onScan
  })
  useEffect(() => {
    const over = new AbortController()
    scan(video.current, over.signal).then(
      (code) => {
        if (code) found.current(code)
      },
      () => setFailed(true),
    )
    return () => over.abort()
  }, [])
  if (failed) return <p role="alert">{t('form.scanFailed')}</p>
  return (
    <>
      {/* The camera's picture, without sound. */}
      <video ref={video} className={styles.camera} muted playsInline />
      <p>{t('form.scanLead')}</p>
    </>
  )
}

/** The first code that the camera sees; undefined when one has stopped looking. Throws without a camera, or leave to use it. */
async function scan(
  video: HTMLVideoElement | null,
  over: AbortSignal,
): Promise<string | undefined> {
  if (!video) return undefined
  const reader = await codeReader()
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment' },
  })
  try {
    if (over.aborted) return undefined
    video.srcObject = stream
    await video.play()
    while (!over.aborted) {
      const code = (await reader.read(video))?.trim()
      if (code) return code
      await new Promise((done) => setTimeout(done, 150))
    }
    return undefined
  } finally {
    for (const track of stream.getTracks()) track.stop()
  }
}

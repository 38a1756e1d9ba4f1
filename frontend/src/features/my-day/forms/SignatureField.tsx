import { Button } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SignaturePad } from '@/components/SignaturePad'
import { dataURLOf } from '../outbox/data-url'
import styles from './fields.module.css'

interface SignatureFieldProps {
  id?: string
  /** The signature as a data URL, which a draft can keep. */
  value?: string
  onChange?: (signature: string | undefined) => void
}

/** A field to sign in; a signature that a draft brought back is shown, and can be made anew. */
export function SignatureField({ id, value, onChange }: SignatureFieldProps) {
  const { t } = useTranslation('myDay')
  const [restored, setRestored] = useState(value !== undefined)
  const [drawn, setDrawn] = useState<Blob | null>(null)
  const latest = useRef<Blob | null>(null)

  async function change(drawing: Blob | null) {
    latest.current = drawing
    setDrawn(drawing)
    const signature = drawing ? await dataURLOf(drawing) : undefined
    if (latest.current === drawing) onChange?.(signature)
  }

  if (restored && value) {
    return (
      <div className={styles.signed}>
        <img src={value} alt={t('form.drawn')} className={styles.ink} />
        <Button
          onClick={() => {
            setRestored(false)
            onChange?.(undefined)
          }}
        >
          {t('form.signAgain')}
        </Button>
      </div>
    )
  }
  return <SignaturePad {...(id ? { id } : {})} value={drawn} onChange={change} />
}

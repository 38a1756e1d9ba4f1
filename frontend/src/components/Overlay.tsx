import { type PropsWithChildren, useEffect, useRef } from 'react'
import styles from './Overlay.module.css'

interface OverlayProps {
  /** Its name for screen readers. */
  label: string
  onClose: () => void
  className?: string | undefined
}

/**
 * A sheet over the page, shown for as long as it is mounted. The browser's own
 * dialog keeps the focus inside and gives it back at the end; Escape and a
 * click beside the sheet close it.
 */
export function Overlay({ label, onClose, className, children }: PropsWithChildren<OverlayProps>) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for this is Escape, which the browser knows.
    <dialog
      ref={dialog}
      aria-label={label}
      className={`${styles.overlay} ${className ?? ''}`}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className={styles.sheet}>{children}</div>
    </dialog>
  )
}

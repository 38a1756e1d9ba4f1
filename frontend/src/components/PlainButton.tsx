import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './PlainButton.module.css'

interface PlainButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  kind?: 'text' | 'primary'
  /** Decoration; hidden from screen readers by whoever passes it. */
  icon?: ReactNode
  /** Sends the form around it. */
  submits?: boolean
}

/**
 * A button that needs nothing of the component library: for the sign-in, and
 * for notices that may have to stand when the rest could not be loaded.
 */
export function PlainButton({
  kind = 'text',
  icon,
  submits,
  className,
  ...rest
}: PlainButtonProps) {
  return (
    <button
      {...rest}
      type={submits ? 'submit' : 'button'}
      className={`${styles.button} ${styles[kind]} ${className ?? ''}`}
    >
      {icon}
      {rest.children}
    </button>
  )
}

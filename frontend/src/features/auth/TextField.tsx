import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react'
import styles from './TextField.module.css'

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id'> {
  ref: Ref<HTMLInputElement>
  label: string
  icon: ReactNode
  /** What is wrong with what was entered; stands below, and is read out with the field. */
  error: string | undefined
  /** A control inside the field's frame, after the text. */
  after?: ReactNode
}

/** A labelled line of text in its frame. */
export function TextField({ ref, label, icon, error, after, ...input }: TextFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={`${styles.frame} ${error ? styles.wrong : ''}`}>
        <span className={styles.icon}>{icon}</span>
        <input
          {...input}
          ref={ref}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
        />
        {after}
      </div>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  )
}

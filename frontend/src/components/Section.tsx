import { type ReactNode, useId } from 'react'
import styles from './Section.module.css'

interface SectionProps {
  title: string
  /** For links into the page. */
  id?: string
  /** Beside the heading: what can be done here. */
  extra?: ReactNode
  /** Smaller, for the side of a page. */
  small?: boolean
  children: ReactNode
}

/** A part of a page under its own heading. */
export function Section({ title, id, extra, small, children }: SectionProps) {
  const heading = useId()
  return (
    <section
      id={id}
      aria-labelledby={heading}
      className={small ? `${styles.section} ${styles.small}` : styles.section}
    >
      <header className={styles.header}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {extra && <div className={styles.extra}>{extra}</div>}
      </header>
      {children}
    </section>
  )
}

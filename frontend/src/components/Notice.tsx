import type { ReactNode } from 'react'
import { useMissingPage } from '@/lib/breadcrumbs'
import styles from './Notice.module.css'

interface NoticeProps {
  icon: ReactNode
  title: string
  lead?: string
  /** The way on. */
  action: ReactNode
}

/** Takes the place of a page that cannot be shown: what happened, and the way on. */
export function Notice({ icon, title, lead, action }: NoticeProps) {
  useMissingPage()
  return (
    <section className={styles.notice} aria-label={title}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <h1 className={styles.title}>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {action}
    </section>
  )
}

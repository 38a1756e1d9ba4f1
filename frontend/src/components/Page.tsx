import type { ReactNode } from 'react'
import { useDocumentTitle } from '@/lib/document-title'
import styles from './Page.module.css'

interface PageProps {
  /** Heading, and name of the browser's tab. */
  title: string
  /** One line below the heading. */
  lead?: ReactNode
  /** What can be done on this page; stands beside the heading. */
  actions?: ReactNode
  children?: ReactNode
}

/** A page inside the shell: its heading, its actions, its content. */
export function Page({ title, lead, actions, children }: PageProps) {
  useDocumentTitle(title)
  return (
    <>
      <header className={styles.header}>
        <div>
          <h1 className={styles.title}>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </>
  )
}

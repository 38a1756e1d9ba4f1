import { Link, useLocation } from 'react-router'
import styles from './PageTabs.module.css'

interface PageTab {
  /** As the address names it; empty for the first, which the address does not name. */
  value: string
  label: string
}

interface PageTabsProps {
  /** What is chosen between. */
  label: string
  tabs: readonly PageTab[]
  current: string
}

/** Ways to look at the same thing, in the address as "?view=…". */
export function PageTabs({ label, tabs, current }: PageTabsProps) {
  const { pathname } = useLocation()
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <Link
          key={tab.value}
          to={{ pathname, search: tab.value ? `view=${tab.value}` : '' }}
          className={styles.tab}
          aria-current={tab.value === current ? 'page' : undefined}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}

import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { type Crumb, usePlace } from '@/lib/breadcrumbs'
import { documentTitle } from '@/lib/document-title'
import styles from './Breadcrumbs.module.css'
import { currentEntry } from './navigation'

/**
 * Where one is: the section that the address belongs to, what the page says
 * lies between, and the page. Until a page has said its name, the section's
 * stands for it, also in the browser's tab.
 */
export function Breadcrumbs() {
  const { t } = useTranslation('shell')
  const { pathname } = useLocation()
  const { title, crumbs, missing } = usePlace()
  const entry = currentEntry(pathname)
  const section = entry && t(`navigation.${entry.label}`)

  useEffect(() => {
    if (!title && section) document.title = documentTitle(section)
  }, [title, section])

  const above: Crumb[] =
    entry && section && pathname !== entry.path ? [{ label: section, path: entry.path }] : []
  // A notice that there is no such page is no place.
  const here = above.length === 0 && section ? section : missing ? '' : title
  return (
    <nav aria-label={t('breadcrumbs')} className={styles.breadcrumbs}>
      <ol>
        {[...above, ...crumbs].map(({ label, path }) => (
          <li key={path} className={styles.above}>
            <Link to={path}>{label}</Link>
          </li>
        ))}
        {here && (
          <li className={styles.here}>
            <span aria-current="page">{here}</span>
          </li>
        )}
      </ol>
    </nav>
  )
}

import { Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { useViewer } from '@/lib/viewer'
import styles from './NavigationList.module.css'
import { currentEntry, navigationFor, navigationGroups } from './navigation'

interface NavigationListProps {
  /** Icons alone, the names beside them on hover and for screen readers. */
  collapsed?: boolean
  onNavigate?: () => void
}

/** The main navigation: what the viewer has of it, in groups under their headings. */
export function NavigationList({ collapsed = false, onNavigate }: NavigationListProps) {
  const { t } = useTranslation('shell')
  const { pathname } = useLocation()
  const entries = navigationFor(useViewer())
  const current = currentEntry(pathname)
  return (
    <nav
      aria-label={t('mainNavigation')}
      className={`${styles.navigation} ${collapsed ? styles.collapsed : ''}`}
    >
      {navigationGroups.map((group) => {
        const own = entries.filter((entry) => entry.group === group)
        if (own.length === 0) return null
        return (
          <section key={group} className={styles.group}>
            <p className={styles.heading} aria-hidden="true">
              {t(`groups.${group}`)}
            </p>
            <ul aria-label={t(`groups.${group}`)}>
              {own.map(({ path, label, icon }) => (
                <li key={path}>
                  <Tooltip placement="right" title={collapsed ? t(`navigation.${label}`) : null}>
                    <Link
                      to={path}
                      className={styles.entry}
                      aria-current={
                        current?.path === path ? (pathname === path ? 'page' : 'true') : undefined
                      }
                      onClick={onNavigate}
                    >
                      <span className={styles.icon}>{icon}</span>
                      <span className={styles.label}>{t(`navigation.${label}`)}</span>
                    </Link>
                  </Tooltip>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </nav>
  )
}

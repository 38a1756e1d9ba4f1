import { Drawer } from 'antd'
import { lazy, Suspense, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet } from 'react-router'
import { AppearanceSwitch } from '@/components/AppearanceSwitch'
import { Brand } from '@/components/Brand'
import { LanguageSwitch } from '@/components/LanguageSwitch'
import { PageSkeleton } from '@/components/PageSkeleton'
import { useRegisterShortcut } from '@/features/service-records/register/useRegisterShortcut'
import { BreadcrumbsProvider } from '@/lib/breadcrumbs'
import { NavigationList } from './NavigationList'
import { useRememberPages } from './palette/recent'
import styles from './Shell.module.css'
import { Sidebar } from './Sidebar'
import { useShortcuts } from './shortcuts/useShortcuts'
import { TopBar } from './TopBar'
import { useScrollRestoration } from './useScrollRestoration'

const Palette = lazy(() => import('./palette/Palette'))
const ShortcutSheet = lazy(() => import('./shortcuts/ShortcutSheet'))

/** The frame around every page: the navigation beside it, in a drawer on phones, and the bar above it. */
export function Shell() {
  return (
    <BreadcrumbsProvider>
      <Frame />
    </BreadcrumbsProvider>
  )
}

function Frame() {
  const { t } = useTranslation('shell')
  const [drawer, setDrawer] = useState(false)
  const [sheet, setSheet] = useState<'palette' | 'shortcuts'>()
  const openPalette = useCallback(() => setSheet('palette'), [])
  const openShortcuts = useCallback(() => setSheet('shortcuts'), [])
  const closeSheet = () => setSheet(undefined)
  useShortcuts({ onPalette: openPalette, onSheet: openShortcuts })
  useRegisterShortcut()
  useRememberPages()
  useScrollRestoration()
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('skipToContent')}
      </a>
      <Sidebar />
      <div className={styles.column}>
        <TopBar onOpenNavigation={() => setDrawer(true)} onSearch={openPalette} />
        <main id="content" tabIndex={-1} className={styles.content}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <NavigationDrawer open={drawer} onClose={() => setDrawer(false)} />
      <Suspense>
        {sheet === 'palette' && <Palette onClose={closeSheet} onShortcuts={openShortcuts} />}
        {sheet === 'shortcuts' && <ShortcutSheet onClose={closeSheet} />}
      </Suspense>
    </div>
  )
}

/** The navigation where it has no place beside the page, and the switches that have none in the bar. */
function NavigationDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Drawer
      open={open}
      onClose={onClose}
      placement="left"
      size={288}
      title={<Brand />}
      footer={
        <div className={styles.drawerTools}>
          <LanguageSwitch />
          <AppearanceSwitch />
        </div>
      }
      styles={{ body: { padding: 12 } }}
    >
      <NavigationList onNavigate={onClose} />
    </Drawer>
  )
}

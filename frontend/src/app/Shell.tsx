import { Drawer } from 'antd'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet } from 'react-router'
import { AppearanceSwitch } from '@/components/AppearanceSwitch'
import { Brand } from '@/components/Brand'
import { LanguageSwitch } from '@/components/LanguageSwitch'
import { PageSkeleton } from '@/components/PageSkeleton'
import { useRegisterShortcut } from '@/features/service-records/register/useRegisterShortcut'
import { BreadcrumbsProvider } from '@/lib/breadcrumbs'
import { NavigationList } from './NavigationList'
import styles from './Shell.module.css'
import { Sidebar } from './Sidebar'
import { TopBar } from './TopBar'

/** The frame around every page: the navigation beside it, in a drawer on phones, and the bar above it. */
export function Shell() {
  const { t } = useTranslation('shell')
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  useRegisterShortcut()
  return (
    <BreadcrumbsProvider>
      <div className={styles.shell}>
        <a className={styles.skip} href="#content">
          {t('skipToContent')}
        </a>
        <Sidebar />
        <div className={styles.column}>
          <TopBar onOpenNavigation={() => setOpen(true)} />
          <main id="content" tabIndex={-1} className={styles.content}>
            <Suspense fallback={<PageSkeleton />}>
              <Outlet />
            </Suspense>
          </main>
        </div>
        <Drawer
          open={open}
          onClose={close}
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
          <NavigationList onNavigate={close} />
        </Drawer>
      </div>
    </BreadcrumbsProvider>
  )
}

import { MenuOutlined } from '@ant-design/icons'
import { Button, Drawer, Grid, Layout, Menu } from 'antd'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Outlet, useLocation } from 'react-router'
import { AppearanceSwitch } from '@/components/AppearanceSwitch'
import { Brand } from '@/components/Brand'
import { LanguageSwitch } from '@/components/LanguageSwitch'
import { Loading } from '@/components/Loading'
import { useRegisterShortcut } from '@/features/service-records/register/useRegisterShortcut'
import { useViewer } from '@/lib/viewer'
import { AccountMenu } from './AccountMenu'
import { currentEntry, navigationFor } from './navigation'
import styles from './Shell.module.css'

/** The frame around every page: brand, navigation, account; a drawer on phones. */
export function Shell() {
  const { t } = useTranslation('shell')
  const wide = Grid.useBreakpoint().md ?? true
  const [open, setOpen] = useState(false)
  useRegisterShortcut()
  return (
    <Layout className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('skipToContent')}
      </a>
      <Layout.Header className={styles.header}>
        {!wide && (
          <Button
            type="text"
            icon={<MenuOutlined />}
            aria-label={t('openNavigation')}
            onClick={() => setOpen(true)}
          />
        )}
        <Link to="/" className={styles.brand}>
          <Brand />
        </Link>
        {wide && <Navigation mode="horizontal" />}
        <div className={styles.tools}>
          {wide && <AppearanceSwitch />}
          {wide && <LanguageSwitch />}
          <AccountMenu />
        </div>
      </Layout.Header>
      <Layout.Content id="content" tabIndex={-1} className={styles.content}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </Layout.Content>
      {!wide && (
        <Drawer
          open={open}
          onClose={() => setOpen(false)}
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
          <Navigation mode="inline" onNavigate={() => setOpen(false)} />
        </Drawer>
      )}
    </Layout>
  )
}

function Navigation(props: { mode: 'horizontal' | 'inline'; onNavigate?: () => void }) {
  const { t } = useTranslation('shell')
  const { pathname } = useLocation()
  const viewer = useViewer()
  const current = currentEntry(pathname)
  return (
    <nav aria-label={t('mainNavigation')} className={styles.navigation}>
      <Menu
        mode={props.mode}
        selectedKeys={current ? [current.path] : []}
        onClick={props.onNavigate}
        items={navigationFor(viewer).map(({ path, label, icon }) => ({
          key: path,
          icon,
          label: <Link to={path}>{t(`navigation.${label}`)}</Link>,
        }))}
      />
    </nav>
  )
}

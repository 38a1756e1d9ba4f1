import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Brand } from '@/components/Brand'
import { NavigationList } from './NavigationList'
import styles from './Sidebar.module.css'
import { useSidebar } from './useSidebar'

/** The navigation beside every page where there is room for it; folds to its icons. */
export function Sidebar() {
  const { t } = useTranslation('shell')
  const { collapsed, toggle } = useSidebar()
  return (
    <aside className={`${styles.sidebar} ${collapsed ? styles.collapsed : ''}`}>
      <Link to="/" className={styles.brand}>
        <Brand />
      </Link>
      <div className={styles.entries}>
        <NavigationList collapsed={collapsed} />
      </div>
      <div className={styles.foot}>
        <Button
          type="text"
          block
          className={styles.fold}
          icon={collapsed ? <MenuUnfoldOutlined aria-hidden /> : <MenuFoldOutlined aria-hidden />}
          aria-expanded={!collapsed}
          aria-label={t(collapsed ? 'sidebar.expand' : 'sidebar.collapse')}
          title={t(collapsed ? 'sidebar.expand' : 'sidebar.collapse')}
          onClick={toggle}
        >
          {collapsed ? null : t('sidebar.collapse')}
        </Button>
      </div>
    </aside>
  )
}

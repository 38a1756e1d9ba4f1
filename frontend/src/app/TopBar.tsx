import { MenuOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { AppearanceSwitch } from '@/components/AppearanceSwitch'
import { DensitySwitch } from '@/components/DensitySwitch'
import { LanguageSwitch } from '@/components/LanguageSwitch'
import { Bell } from '@/features/notifications/Bell'
import { AccountMenu } from './AccountMenu'
import { Breadcrumbs } from './Breadcrumbs'
import { SearchButton } from './SearchButton'
import styles from './TopBar.module.css'

interface TopBarProps {
  /** Opens the navigation where it has no place beside the page. */
  onOpenNavigation: () => void
  onSearch: () => void
}

/** Where one is, and what is at hand on every page. */
export function TopBar({ onOpenNavigation, onSearch }: TopBarProps) {
  const { t } = useTranslation('shell')
  return (
    <header className={styles.bar}>
      <Button
        type="text"
        className={styles.narrow}
        icon={<MenuOutlined aria-hidden />}
        aria-label={t('openNavigation')}
        onClick={onOpenNavigation}
      />
      <Breadcrumbs />
      <SearchButton onOpen={onSearch} />
      <div className={styles.tools}>
        <span className={styles.wide}>
          <DensitySwitch />
          <AppearanceSwitch />
          <LanguageSwitch />
        </span>
        <Bell />
        <AccountMenu />
      </div>
    </header>
  )
}

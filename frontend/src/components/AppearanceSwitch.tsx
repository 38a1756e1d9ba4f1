import { DesktopOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Appearance, setAppearance, useAppearance, useDark } from '@/lib/appearance'

const icons: Record<Appearance, ReactNode> = {
  system: <DesktopOutlined />,
  light: <SunOutlined />,
  dark: <MoonOutlined />,
}

/** Chooses between light, dark and what the device says. */
export function AppearanceSwitch() {
  const { t } = useTranslation()
  const chosen = useAppearance()
  const dark = useDark()
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectable: true,
        selectedKeys: [chosen],
        items: (Object.keys(icons) as Appearance[]).map((appearance) => ({
          key: appearance,
          icon: icons[appearance],
          label: t(`appearance.${appearance}`),
        })),
        onClick: ({ key }) => setAppearance(key as Appearance),
      }}
    >
      <Button
        type="text"
        icon={icons[dark ? 'dark' : 'light']}
        aria-label={`${t('appearance.label')}: ${t(`appearance.${chosen}`)}`}
      />
    </Dropdown>
  )
}

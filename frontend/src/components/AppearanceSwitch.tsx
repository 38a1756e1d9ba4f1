import { DesktopOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Appearance, setAppearance, useAppearance } from '@/lib/appearance'
import { PlainButton } from './PlainButton'

const icons: Record<Appearance, ReactNode> = {
  system: <DesktopOutlined aria-hidden />,
  light: <SunOutlined aria-hidden />,
  dark: <MoonOutlined aria-hidden />,
}
const next: Record<Appearance, Appearance> = { system: 'light', light: 'dark', dark: 'system' }

/** Steps through light, dark and what the device says; shows which of them it is. */
export function AppearanceSwitch() {
  const { t } = useTranslation()
  const appearance = useAppearance()
  const label = `${t('appearance.label')}: ${t(`appearance.${appearance}`)}`
  return (
    <PlainButton
      icon={icons[appearance]}
      title={label}
      aria-label={label}
      onClick={() => setAppearance(next[appearance])}
    />
  )
}

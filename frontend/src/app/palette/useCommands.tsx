import {
  ColumnHeightOutlined,
  DesktopOutlined,
  GlobalOutlined,
  LogoutOutlined,
  MoonOutlined,
  PhoneOutlined,
  QuestionCircleOutlined,
  SunOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { changeLanguage } from '@/i18n/i18n'
import { useLanguage } from '@/i18n/language'
import { setAppearance, useAppearance } from '@/lib/appearance'
import { setDensity, useDensity } from '@/lib/density'
import { newServiceRecordPath } from '@/lib/paths'
import { useViewer } from '@/lib/viewer'
import { navigationFor } from '../navigation'
import { goKeys } from '../shortcuts/keys'
import { useSignOut } from '../useSignOut'

/** Something that the palette can do, rather than find. */
export interface Command {
  key: string
  label: string
  icon: ReactNode
  /** What else it is found by. */
  words?: string
  /** The keys that do the same anywhere. */
  keys?: readonly string[]
  /** Where it leads; otherwise it does its work in place. */
  path?: string
  run?: () => void
}

/** The pages that the viewer has. */
export function usePageCommands(): Command[] {
  const { t } = useTranslation('shell')
  return navigationFor(useViewer()).map(({ path, label, icon, group }) => {
    const letter = goKeys[label]
    return {
      key: `page:${path}`,
      label: t(`navigation.${label}`),
      words: t(`groups.${group}`),
      icon,
      path,
      ...(letter ? { keys: ['G', letter.toUpperCase()] } : {}),
    }
  })
}

/** What can be done from anywhere: registering a call, how the page looks and speaks, leaving. */
export function useActionCommands(onShortcuts: () => void): Command[] {
  const { t, i18n } = useTranslation('palette')
  const signOut = useSignOut()
  const viewer = useViewer()
  const language = useLanguage()
  const appearance = useAppearance()
  const density = useDensity()
  const other = language === 'en' ? 'zh-CN' : 'en'
  const looks = [
    { value: 'light', icon: <SunOutlined aria-hidden /> },
    { value: 'dark', icon: <MoonOutlined aria-hidden /> },
    { value: 'system', icon: <DesktopOutlined aria-hidden /> },
  ] as const
  return [
    ...(viewer?.mayRegister
      ? [
          {
            key: 'register',
            label: t('commands.register'),
            icon: <PhoneOutlined aria-hidden />,
            keys: ['Alt', 'N'],
            path: newServiceRecordPath(),
          },
        ]
      : []),
    {
      key: 'language',
      label: other === 'en' ? t('commands.toEnglish') : t('commands.toChinese'),
      words: t('words.language'),
      icon: <GlobalOutlined aria-hidden />,
      run: () => void changeLanguage(i18n, other),
    },
    ...looks
      .filter(({ value }) => value !== appearance)
      .map(({ value, icon }) => ({
        key: `appearance:${value}`,
        label: t(`commands.appearance.${value}`),
        words: t('words.appearance'),
        icon,
        run: () => setAppearance(value),
      })),
    {
      key: 'density',
      label: t(density === 'compact' ? 'commands.comfortable' : 'commands.compact'),
      words: t('words.density'),
      icon: <ColumnHeightOutlined aria-hidden />,
      run: () => setDensity(density === 'compact' ? 'comfortable' : 'compact'),
    },
    {
      key: 'shortcuts',
      label: t('commands.shortcuts'),
      icon: <QuestionCircleOutlined aria-hidden />,
      keys: ['?'],
      run: onShortcuts,
    },
    {
      key: 'signOut',
      label: t('commands.signOut'),
      words: t('words.signOut'),
      icon: <LogoutOutlined aria-hidden />,
      run: signOut,
    },
  ]
}

/** Those in which every word of the term occurs, in any case. */
export function matching(commands: readonly Command[], term: string): Command[] {
  const words = term.toLowerCase().split(/\s+/).filter(Boolean)
  return commands.filter(({ label, words: more = '' }) => {
    const text = `${label} ${more}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

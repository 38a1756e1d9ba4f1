import { ProfileOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Texts } from '@/i18n/zh-CN'

/** An entry of the main navigation. */
export interface NavigationEntry {
  path: string
  label: keyof Texts['shell']['navigation']
  /** Decoration beside the label, hence aria-hidden: antd would read out its English name. */
  icon: ReactNode
}

/** The main navigation, in order. */
export const navigation: readonly NavigationEntry[] = [
  { path: '/service-records', label: 'serviceRecords', icon: <ProfileOutlined aria-hidden /> },
]

/** The entry that an address belongs to: the one with the longest path in front of it. */
export function currentEntry(pathname: string): NavigationEntry | undefined {
  return navigation
    .filter(({ path }) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)))
    .sort((a, b) => b.path.length - a.path.length)[0]
}

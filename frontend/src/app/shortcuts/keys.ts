import type { Texts } from '@/i18n/zh-CN'

type Label = keyof Texts['shell']['navigation']

/** The letter after G that leads to a page of the navigation. */
export const goKeys: Partial<Record<Label, string>> = {
  myDay: 'm',
  dashboard: 'h',
  dispatch: 'd',
  users: 'e',
  serviceRecords: 'r',
  customers: 'c',
  units: 'u',
  products: 'p',
  parts: 's',
  warranties: 'w',
  queries: 'q',
}

/** What the modifier of commands is called on this keyboard. */
export function commandKey(platform: string = navigator.platform): string {
  return /mac|iphone|ipad/i.test(platform) ? '⌘' : 'Ctrl'
}

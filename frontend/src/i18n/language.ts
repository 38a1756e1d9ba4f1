import { useTranslation } from 'react-i18next'

/** The languages of the page, as BCP 47 tags. */
export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

/** Each language in its own words, so that whoever is lost finds the way back. */
export const languageNames: readonly { value: Language; label: string }[] = [
  { value: 'zh-CN', label: '简体中文' },
  { value: 'en', label: 'English' },
]

const storageKey = 'sanbao.language'

/** The language chosen on this device; otherwise the browser's own, Chinese unless it asks for another. */
export function preferredLanguage(
  stored: string | null = localStorage.getItem(storageKey),
  wanted: readonly string[] = navigator.languages,
): Language {
  if (isLanguage(stored)) return stored
  for (const tag of wanted) {
    if (tag.toLowerCase().startsWith('zh')) return 'zh-CN'
    if (tag.toLowerCase().startsWith('en')) return 'en'
  }
  return 'zh-CN'
}

/** Remembers the language on this device. */
export function rememberLanguage(language: Language): void {
  localStorage.setItem(storageKey, language)
}

/** The language that the page speaks now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return isLanguage(i18n.language) ? i18n.language : 'zh-CN'
}

export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value)
}

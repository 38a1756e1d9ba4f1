import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type Language, rememberLanguage } from './language'
import type { Texts } from './zh-CN'

/** The texts of the page before the sign-in; all others come with the pages behind it. */
type DoorTexts = Pick<Texts, 'auth' | 'common'>

const doors: Record<Language, () => Promise<DoorTexts>> = {
  'zh-CN': async () => (await import('./zh-CN/door')).texts,
  en: async () => (await import('./en/door')).texts,
}
const loaders: Record<Language, () => Promise<Texts>> = {
  'zh-CN': async () => (await import('./zh-CN')).texts,
  en: async () => (await import('./en')).texts,
}

/** Starts the translations in one language, with the texts of the sign-in. */
export async function startI18n(language: Language): Promise<i18n> {
  const instance = i18next.createInstance()
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: await doors[language]() },
    defaultNS: 'common',
    // React escapes already.
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  showLanguage(language)
  return instance
}

/** Whether the texts of all pages are there, in the language that the page speaks now. */
export function hasAllTexts(instance: i18n, language: string = instance.language): boolean {
  return instance.hasResourceBundle(language, 'shell')
}

/** Adds the texts of all pages to those of the sign-in. */
export async function loadAllTexts(
  instance: i18n,
  language = instance.language as Language,
): Promise<void> {
  if (!hasAllTexts(instance, language)) add(instance, language, await loaders[language]())
}

/** Switches the page to a language, without a reload, and remembers it on this device. */
export async function changeLanguage(instance: i18n, language: Language): Promise<void> {
  if (hasAllTexts(instance)) await loadAllTexts(instance, language)
  else if (!instance.hasResourceBundle(language, 'common')) {
    add(instance, language, await doors[language]())
  }
  await instance.changeLanguage(language)
  rememberLanguage(language)
  showLanguage(language)
}

function add(instance: i18n, language: Language, texts: object): void {
  for (const [namespace, own] of Object.entries(texts)) {
    instance.addResourceBundle(language, namespace, own)
  }
}

/** Tells screen readers, fonts and hyphenation what language the page is in. */
function showLanguage(language: Language): void {
  document.documentElement.lang = language
}

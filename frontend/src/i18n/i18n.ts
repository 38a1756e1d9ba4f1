import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type Language, rememberLanguage } from './language'
import type { Texts } from './zh-CN'

const loaders: Record<Language, () => Promise<Texts>> = {
  'zh-CN': async () => (await import('./zh-CN')).texts,
  en: async () => (await import('./en')).texts,
}

/** Starts the translations in one language; the other is loaded when it is chosen. */
export async function startI18n(language: Language): Promise<i18n> {
  const instance = i18next.createInstance()
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: await loaders[language]() },
    defaultNS: 'common',
    // React escapes already.
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  showLanguage(language)
  return instance
}

/** Switches the page to a language, without a reload, and remembers it on this device. */
export async function changeLanguage(instance: i18n, language: Language): Promise<void> {
  if (!instance.hasResourceBundle(language, 'common')) {
    for (const [namespace, texts] of Object.entries(await loaders[language]())) {
      instance.addResourceBundle(language, namespace, texts)
    }
  }
  await instance.changeLanguage(language)
  rememberLanguage(language)
  showLanguage(language)
}

/** Tells screen readers, fonts and hyphenation what language the page is in. */
function showLanguage(language: Language): void {
  document.documentElement.lang = language
}

import i18next, { type BackendModule, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { texts as english } from './en/door'
import { type Language, rememberLanguage } from './language'
import { texts as chinese } from './zh-CN/door'

// The texts of the sign-in are few: in both languages they are still sooner
// there than one more request would be.
const doors = { 'zh-CN': chinese, en: english } satisfies Record<Language, object>

const early: Record<Language, () => Promise<{ texts: object }>> = {
  'zh-CN': () => import('./zh-CN/early'),
  en: () => import('./en/early'),
}

/** Every other module of texts, each loaded with the first page that speaks from it. */
export const lateTexts = import.meta.glob<Record<string, object>>([
  './zh-CN/*.ts',
  './en/*.ts',
  '!./*/{index,door,early,auth,common}.ts',
  '!./*/{clocks,dispatch,enums,forms,inputs,installations,list,myDay,notifications,palette}.ts',
  '!./*/{pickers,printForms,serviceRecord,serviceRecords,shell,takeBack,warranty}.ts',
])

const lateLoader: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = lateTexts[`./${language}/${namespace}.ts`]
    if (!load) {
      done(new Error(`no texts ${namespace} in ${language}`), false)
      return
    }
    load().then(
      (module) => done(null, module[namespace] ?? {}),
      // True asks for another try: the line may have been gone for a moment.
      (error: unknown) => done(error instanceof Error ? error : String(error), true),
    )
  },
}

/** Starts the translations in one language, with the texts of the sign-in. */
export async function startI18n(language: Language): Promise<i18n> {
  const instance = i18next.createInstance()
  await instance
    .use(lateLoader)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      resources: doors,
      partialBundledLanguages: true,
      ns: ['common', 'auth'],
      defaultNS: 'common',
      // React escapes already.
      interpolation: { escapeValue: false },
      returnNull: false,
    })
  showLanguage(language)
  return instance
}

/** Whether the texts are there that every page behind the sign-in needs, in the language that the page speaks now. */
export function hasEarlyTexts(instance: i18n, language: string = instance.language): boolean {
  return instance.hasResourceBundle(language, 'shell')
}

/** Adds the texts that every page behind the sign-in needs. */
export async function loadEarlyTexts(
  instance: i18n,
  language = instance.language as Language,
): Promise<void> {
  if (hasEarlyTexts(instance, language)) return
  const { texts } = await early[language]()
  for (const [namespace, own] of Object.entries(texts)) {
    instance.addResourceBundle(language, namespace, own)
  }
}

/** Switches the page to a language, without a reload, and remembers it on this device. */
export async function changeLanguage(instance: i18n, language: Language): Promise<void> {
  if (hasEarlyTexts(instance)) await loadEarlyTexts(instance, language)
  await instance.changeLanguage(language)
  rememberLanguage(language)
  showLanguage(language)
}

/** Tells screen readers, fonts and hyphenation what language the page is in. */
function showLanguage(language: Language): void {
  document.documentElement.lang = language
}

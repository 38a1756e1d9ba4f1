import { GlobalOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { changeLanguage } from '@/i18n/i18n'
import { type Language, languageNames, useLanguage } from '@/i18n/language'
import { PlainButton } from './PlainButton'

const others: Record<Language, Language> = { 'zh-CN': 'en', en: 'zh-CN' }

/** Offers the other language; it takes effect at once. */
export function LanguageSwitch() {
  const { i18n } = useTranslation()
  const other = others[useLanguage()]
  return (
    <PlainButton
      lang={other}
      icon={<GlobalOutlined aria-hidden />}
      onClick={() => void changeLanguage(i18n, other)}
    >
      {languageNames.find(({ value }) => value === other)?.label}
    </PlainButton>
  )
}

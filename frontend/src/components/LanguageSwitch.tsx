import { GlobalOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { changeLanguage } from '@/i18n/i18n'
import { type Language, useLanguage } from '@/i18n/language'

/** Each language in its own words, so that whoever is lost finds the way back. */
const names: Record<Language, string> = { 'zh-CN': '简体中文', en: 'English' }
const others: Record<Language, Language> = { 'zh-CN': 'en', en: 'zh-CN' }

/** Offers the other language; it takes effect at once. */
export function LanguageSwitch() {
  const { i18n } = useTranslation()
  const other = others[useLanguage()]
  return (
    <Button
      type="text"
      lang={other}
      icon={<GlobalOutlined aria-hidden />}
      onClick={() => void changeLanguage(i18n, other)}
    >
      {names[other]}
    </Button>
  )
}

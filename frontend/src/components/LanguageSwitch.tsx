import { GlobalOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { changeLanguage } from '@/i18n/i18n'
import { isLanguage, type Language, languages, useLanguage } from '@/i18n/language'

/** Each language in its own words, so that whoever is lost finds the way back. */
const names: Record<Language, string> = { 'zh-CN': '简体中文', en: 'English' }

/** Switches the page's language at once. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation()
  const language = useLanguage()
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectable: true,
        selectedKeys: [language],
        items: languages.map((tag) => ({
          key: tag,
          label: <span lang={tag}>{names[tag]}</span>,
        })),
        onClick: ({ key }) => {
          if (isLanguage(key)) void changeLanguage(i18n, key)
        },
      }}
    >
      <Button
        type="text"
        icon={<GlobalOutlined />}
        aria-label={`${t('language')}: ${names[language]}`}
      >
        {names[language]}
      </Button>
    </Dropdown>
  )
}

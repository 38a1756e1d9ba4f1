import { LoadingOutlined } from '@ant-design/icons'
import { ConfigProvider } from 'antd'
import en from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import type { PropsWithChildren } from 'react'
import { type Language, useLanguage } from '@/i18n/language'
import { useDark, useStill } from '@/lib/appearance'
import { Ground } from './Ground'
import { pageTheme } from './theme'

const antdLocales: Record<Language, typeof zhCN> = { 'zh-CN': zhCN, en }
const dayjsLocales: Record<Language, string> = { 'zh-CN': 'zh-cn', en: 'en' }

/** The component library in the page's language and look. */
export function Furniture({ children }: PropsWithChildren) {
  const language = useLanguage()
  const dark = useDark()
  const still = useStill()
  // antd's pickers read dayjs's global locale; it has to stand before they render.
  dayjs.locale(dayjsLocales[language])
  return (
    <ConfigProvider
      locale={antdLocales[language]}
      theme={pageTheme(dark, still)}
      button={{
        autoInsertSpace: false,
        // A button keeps its name while it works, and after.
        loadingIcon: <LoadingOutlined aria-hidden />,
      }}
    >
      <Ground>{children}</Ground>
    </ConfigProvider>
  )
}

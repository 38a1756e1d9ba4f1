import type { Texts } from './zh-CN'

// The compiler checks every key that is passed to t() against the Chinese texts.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Texts
  }
}

import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const home: TranslationOf<Texts['home']> = {
  title: 'Start',
  greeting: 'Hello, {{name}}',
}

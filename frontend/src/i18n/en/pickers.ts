import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const pickers: TranslationOf<Texts['pickers']> = {
  nothing: 'Nothing found',
  typeMore: 'Type at least 2 characters',
  customer: 'Customer name, code or phone',
  product: 'Model or name',
  unit: 'Serial number or model',
  policy: 'Warranty policy',
  department: 'Department',
  instant: 'Date and time',
}

import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const warranty: TranslationOf<Texts['warranty']> = {
  on: 'As of {{day}}',
  repair: 'Free repair of the whole',
  mainPartRepair: 'Free repair of main parts',
  exchange: 'Exchange',
  refund: 'Refund',
  open: 'open',
  openUntil: 'until {{day}}',
  endedOn: 'ended {{day}}',
  notGiven: 'not given',
  why: 'Why',
}

import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const forms: TranslationOf<Texts['forms']> = {
  saved: 'Saved',
  required: 'Required',
  stale: 'This was changed a moment ago; what you see is not the latest',
  changed: '{{actor}} changed it at {{time}}. What you typed stays when you take over the latest.',
  changedAt: 'It was changed at {{time}}. What you typed stays when you take over the latest.',
  sentBefore:
    'An earlier state of this form may have been saved; take over the latest and try again',
  takeOver: 'Take over the latest',
  takenOver: 'This is the latest now; what you typed was kept. Check it and save.',
  keys: 'Ctrl+Enter saves',
}

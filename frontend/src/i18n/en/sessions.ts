import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const sessions: TranslationOf<Texts['sessions']> = {
  unknown: 'Unknown device',
  current: 'This device',
  started: 'Signed in {{at}}',
  lastUsed: 'Last used {{ago}}',
  end: 'Sign out',
  endNamed: 'Sign out {{name}}',
  endAsk: 'Sign this device out?',
  endLead: 'Whoever uses it has to sign in again.',
  ended: 'Signed out',
}

import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const shell: TranslationOf<Texts['shell']> = {
  skipToContent: 'Skip to content',
  mainNavigation: 'Main navigation',
  openNavigation: 'Open navigation',
  closeNavigation: 'Close navigation',
  navigation: {
    myDay: 'My day',
    serviceRecords: 'Service records',
    graphiql: 'Query workbench',
  },
  account: 'Account',
  signOut: 'Sign out',
}

import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const common: TranslationOf<Texts['common']> = {
  product: 'Sanbao after-sales service',
  appearance: {
    label: 'Appearance',
    system: 'Same as device',
    light: 'Light',
    dark: 'Dark',
  },
  density: {
    label: 'Table rows',
    comfortable: 'airy',
    compact: 'tight',
  },
  actions: {
    retry: 'Try again',
    reload: 'Reload',
    home: 'Back to start',
    back: 'Back',
    cancel: 'Cancel',
    save: 'Save',
    print: 'Print',
    close: 'Close',
  },
  noMail:
    'No mail server is set up. Until an administrator has set one up, no e-mail is sent and scheduled queries do not run.',
  leave: {
    title: 'Leave this page?',
    lead: 'What you have entered is not saved yet and would be lost.',
    leave: 'Discard and leave',
    stay: 'Stay here',
  },
  loading: 'Loading…',
  faults: {
    unreachable: 'The server cannot be reached. Check your connection and try again.',
    internal: 'Something unexpected went wrong. Try again.',
  },
  unreachable: {
    title: 'The server cannot be reached',
    lead: 'Check your connection and try again in a moment. You stay signed in.',
  },
  call: 'Call {{name}}: {{phone}}',
  missing: {
    title: 'Not found',
    lead: 'It may have been removed, or it is not yours to see.',
  },
  notFound: {
    title: 'Page not found',
    lead: 'The link may be out of date, or the address mistyped.',
  },
  crashed: {
    title: 'This page ran into an error',
    lead: 'A new version may have just been released. Reload the page; if that does not help, tell your administrator.',
  },
}

import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const palette: TranslationOf<Texts['palette']> = {
  title: 'Search and commands',
  label:
    'Search numbers, customers, serials, phones, parts, products and people, or type a command',
  placeholder: 'Number, customer, serial, phone, part… or a command',
  results: 'Results',
  open: 'Search',
  close: 'Close',
  nothing: 'Nothing matches',
  recent: 'Opened lately',
  pages: 'Go to',
  actions: 'Commands',
  keys: {
    move: 'choose',
    open: 'open',
    close: 'close',
  },
  commands: {
    register: 'Register a call',
    toEnglish: 'Switch to English',
    toChinese: 'Switch to Chinese',
    appearance: {
      light: 'Use the light appearance',
      dark: 'Use the dark appearance',
      system: 'Follow the device’s appearance',
    },
    comfortable: 'Space table rows out',
    compact: 'Tighten table rows',
    shortcuts: 'Show keyboard shortcuts',
    signOut: 'Sign out',
  },
  words: {
    language: 'language',
    appearance: 'appearance theme night',
    density: 'density compact comfortable',
    signOut: 'logout log off',
  },
  sheet: {
    title: 'Keyboard shortcuts',
    everywhere: 'On every page',
    goTo: 'Go to a page: G, then the letter',
    lists: 'In lists',
    palette: 'Search and commands',
    search: 'Search, while not typing',
    register: 'Register a call',
    sheet: 'Show this sheet',
    close: 'Close a dialog',
    rows: 'Move between rows',
    openRow: 'Open the row',
    skip: 'Skip to content, from the top',
  },
}

import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const shell: TranslationOf<Texts['shell']> = {
  skipToContent: 'Skip to content',
  mainNavigation: 'Main navigation',
  openNavigation: 'Open navigation',
  breadcrumbs: 'Where you are',
  sidebar: {
    collapse: 'Fold navigation',
    expand: 'Unfold navigation',
  },
  groups: {
    work: 'Daily work',
    masterData: 'Customers and products',
    company: 'Company',
    tools: 'Tools',
  },
  navigation: {
    dashboard: 'Dashboard',
    myDay: 'My day',
    dispatch: 'Dispatch board',
    serviceRecords: 'Service records',
    goods: 'Goods in and out',
    customers: 'Customers',
    users: 'Users',
    departments: 'Departments',
    settings: 'Settings',
    units: 'Units',
    products: 'Products',
    warranties: 'Warranties',
    warrantyPolicies: 'Warranty policies',
    parts: 'Parts',
    audit: 'Audit',
    imports: 'Imports',
    graphiql: 'Query workbench',
  },
  account: 'Account',
  myAccount: 'My account',
  signOut: 'Sign out',
  unsent: {
    title_one: '{{count}} entry has not been sent',
    title_other: '{{count}} entries have not been sent',
    lead: 'They are kept on this device alone and are removed when you sign out. Better wait until the line is back and everything is sent.',
    signOut: 'Remove and sign out',
  },
}

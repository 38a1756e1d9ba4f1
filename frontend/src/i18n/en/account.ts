import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const account: TranslationOf<Texts['account']> = {
  title: 'My account',
  profile: {
    title: 'About me',
    edit: 'Edit about me',
    name: 'Name',
    username: 'Username',
    role: 'Role',
    department: 'Department',
    phone: 'Phone',
    email: 'E-mail',
    language: 'Language',
  },
  password: {
    title: 'Password',
    changed: 'Last changed {{at}}',
    change: 'Change password',
    current: 'Current password',
    new: 'New password',
    again: 'New password again',
    rules: 'At least 10 characters, not a common password, not the username',
    differs: 'The two passwords differ',
    lead: 'All other devices are signed out; this one stays signed in.',
    done: 'The password is changed, and all other devices are signed out',
  },
  sessions: {
    title: 'Signed-in devices',
    endOthers: 'Sign out the others',
    endOthersAsk: 'Sign out all other devices?',
    endOthersLead: 'This device stays signed in.',
    ended_one: '{{count}} device signed out',
    ended_other: '{{count}} devices signed out',
  },
}

import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const notifications: TranslationOf<Texts['notifications']> = {
  title: 'Notifications',
  bellUnread_one: 'Notifications, {{count}} unread',
  bellUnread_other: 'Notifications, {{count}} unread',
  unread: 'Unread: ',
  none: 'No notifications yet',
  noneUnread: 'Nothing is unread',
  more: 'Load more',
  all: 'All notifications',
  readAll: 'Mark all as read',
  count_one: '{{count}} unread',
  count_other: '{{count}} unread',
  show: 'Show',
  showAll: 'All',
  showUnread: 'Unread',
  settings: {
    title: 'Notification settings',
    lead: 'The daily digest goes out at 8 in the morning. No e-mail is sent to people without an address.',
    change: 'Change how you are told',
    kind: 'Kind',
    inPage: 'In the page',
    mailing: 'E-mail',
  },
}

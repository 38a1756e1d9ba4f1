import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const settings: TranslationOf<Texts['settings']> = {
  title: 'Settings',
  company: {
    title: 'Company',
    edit: 'Edit company',
    name: 'Name',
    address: 'Address',
    phone: 'Hotline',
    hotlineHours: 'Hotline hours',
    certifiedCategories: 'Product categories that need a certificate',
    certifiedHint:
      'Type a category and press Enter; only technicians with a valid certificate are sent to these',
    hotlineHint: 'For example: daily 8:00–18:00',
    none: 'Not given yet: printed forms have no head',
  },
  timezone: {
    title: 'Time zone',
    zone: 'The company’s zone',
    now: 'Time now',
    lead: 'It decides where days and months begin, and is set where the server is started.',
  },
  numbering: {
    title: 'Numbering',
    what: 'What',
    next: 'Next number',
    lead: 'Counting begins anew every year; no number is used twice.',
    entities: {
      ServiceRecord: 'Service records',
      Visit: 'Visits',
      Installation: 'Task order',
      Customer: 'Customers',
    },
  },
  calendar: {
    title: 'Working days of {{year}}',
    year: 'Year {{year}}',
    workingDays_one: '{{count}} working day',
    workingDays_other: '{{count}} working days',
    unpublished:
      'The public holidays of {{year}} are not published yet. Below, every Monday to Friday counts as a working day.',
  },
}

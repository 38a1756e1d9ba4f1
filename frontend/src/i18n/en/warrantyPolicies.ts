import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const warrantyPolicies: TranslationOf<Texts['warrantyPolicies']> = {
  title: 'Warranty policies',
  one: 'Warranty policy',
  new: 'New policy',
  edit: 'Edit',
  terms: 'The terms in words',
  search: 'Name, code',
  empty: 'No warranty policies yet',
  fields: {
    name: 'Name',
    code: 'Code',
    refundDays: 'Refund',
    exchangeDays: 'Exchange',
    repairMonths: 'Free repair',
    mainPartMonths: 'Main parts',
    failedRepairs: 'Failed repairs for an exchange',
    stopsUnderRepair: 'Stops while under repair',
    stopsWaitingForParts: 'Stops while waiting for parts',
    exchangeRestarts: 'Starts anew after an exchange',
    note: 'Source',
    products: 'Products',
  },
  units: { days: 'days', months: 'months', times: 'times' },
  form: {
    new: 'New warranty policy',
    edit: 'Edit warranty policy',
    failedHint: '0 for no exchange by number of repairs',
    words: 'This means',
    noteHint: 'Where the terms come from, as a law or a contract',
  },
  products: { title: 'Products', none: 'No product is sold with this policy yet' },
}

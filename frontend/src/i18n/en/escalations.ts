import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const escalations: TranslationOf<Texts['escalations']> = {
  title: 'Warnings and escalations',
  lead: 'Which response times were brought before whom, and when',
  search: 'Search record number, customer',
  empty: 'No warnings and no escalations',
  fields: {
    record: 'Record',
    step: 'Step',
    clock: 'Response time',
    customer: 'Customer',
    department: 'Department',
    taken: 'Told at',
    told: 'People told',
    due: 'due {{time}}',
    owner: 'Owner',
  },
  people_one: '{{count}} person',
  people_other: '{{count}} people',
  stopped: 'met {{time}}',
  all: 'All of them',
}

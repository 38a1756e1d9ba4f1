import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const warranties: TranslationOf<Texts['warranties']> = {
  title: 'Warranties',
  search: 'Serial number, contract number',
  empty:
    'No warranties yet. They come by themselves once a unit is handed over and its start is known.',
  units: 'See the units',
  fields: {
    unit: 'Unit',
    kind: 'Kind',
    policy: 'Warranty policy',
    customer: 'Customer',
    startsOn: 'Begins',
    endsOn: 'Ends',
    end: 'Ending',
    left: 'Left',
  },
  ends: {
    month: 'Within a month',
    quarter: 'Within three months',
    running: 'Running',
    over: 'Over',
  },
  left: { over: 'Over', days_one: '{{count}} day', days_other: '{{count}} days' },
}

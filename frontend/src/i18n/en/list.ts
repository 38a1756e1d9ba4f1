import type { TranslationOf } from '../texts'
import type { Texts } from '../zh-CN'

export const list: TranslationOf<Texts['list']> = {
  rows: '{{title}}; choose with the arrow keys or J and K, open with Enter',
  total_one: '{{number}} entry',
  total_other: '{{number}} entries',
  compact: 'Compact',
  filters: {
    label: 'Filters',
    done: 'Show results',
    clear: 'Clear filters',
    any: '{{label}}: any',
  },
  empty: {
    narrowed: 'Nothing matches the search and the filters',
    all: 'Clear search and filters',
  },
  pager: {
    label: 'Pages',
    range: '{{from}}–{{to}} of {{total}}',
    size: 'Rows per page',
    perPage: '{{size}} per page',
    previous: 'Previous page',
    next: 'Next page',
  },
}

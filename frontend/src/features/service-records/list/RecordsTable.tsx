import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ListTable } from '@/components/list/ListTable'
import { serviceRecordPath } from '@/lib/paths'
import type { RecordColumn, ServiceRecordsSearch } from '@/lib/service-records-search'
import type { ServiceRecordRow } from './ServiceRecordRow'
import { useColumns } from './useColumns'
import type { UpdateSearch } from './useRecordsSearch'

interface RecordsTableProps {
  rows: readonly ServiceRecordRow[]
  /** The rows that changed while the reader looked on. */
  changed: ReadonlySet<string>
  search: ServiceRecordsSearch
  update: UpdateSearch
  columns: readonly RecordColumn[]
  /** The ids of the marked rows. */
  marked: readonly string[]
  onMark: (ids: readonly string[]) => void
}

/**
 * The records as a table: the newest first wherever a heading is chosen. Drawn
 * anew only when its rows or its looks change: full of rows that is the most
 * expensive part of the page.
 */
export const RecordsTable = memo(function RecordsTable(props: RecordsTableProps) {
  const { rows, changed, search, update, marked, onMark } = props
  const { t } = useTranslation('serviceRecords')
  const columns = useColumns(props.columns)
  const row = useMemo(
    () => ({
      heading: t('list.columns.record'),
      name: ({ number }: ServiceRecordRow) => number,
      note: ({ symptom }: ServiceRecordRow) => symptom,
      always: true as const,
      to: ({ id }: ServiceRecordRow) => serviceRecordPath(id),
    }),
    [t],
  )
  return (
    <ListTable
      order={{
        sort: search.sort,
        ascending: search.ascending,
        choose: (sort, ascending) => update({ sort, ascending }),
        first: 'descend',
      }}
      row={row}
      nameSort="number"
      columns={columns}
      rows={rows}
      changes={{ ids: changed, label: t('list.changed') }}
      marks={{
        ids: marked,
        set: onMark,
        all: t('list.marks.all'),
        one: ({ number }) => t('list.marks.one', { number }),
      }}
    />
  )
})

import { Table } from 'antd'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Density } from '@/lib/density'
import { serviceRecordPath } from '@/lib/paths'
import {
  type RecordColumn,
  recordSorts,
  type ServiceRecordsSearch,
} from '@/lib/service-records-search'
import styles from './RecordsTable.module.css'
import type { ServiceRecordRow } from './ServiceRecordRow'
import { useColumns } from './useColumns'
import type { UpdateSearch } from './useRecordsSearch'

interface RecordsTableProps {
  rows: readonly ServiceRecordRow[]
  /** The rows that changed while the reader looked on. */
  changed: ReadonlySet<string>
  search: ServiceRecordsSearch
  update: UpdateSearch
  density: Density
  columns: readonly RecordColumn[]
  /** The ids of the marked rows. */
  marked: readonly string[]
  onMark: (ids: readonly string[]) => void
}

/** So many columns have room on an ordinary screen. */
const roomy = 10

/**
 * The records as a table. A click anywhere on a row opens it; the number is a
 * real link. Drawn anew only when its rows or its looks change: full of rows
 * that is the most expensive part of the page.
 */
export const RecordsTable = memo(function RecordsTable(props: RecordsTableProps) {
  const { rows, changed, search, update, density, marked, onMark } = props
  const { t } = useTranslation('serviceRecords')
  const navigate = useNavigate()
  const columns = useColumns(props.columns, search, changed)
  return (
    <Table<ServiceRecordRow>
      className={`${styles.table} ${styles[density]}`}
      rowKey="id"
      size="small"
      tableLayout="fixed"
      columns={columns}
      dataSource={rows}
      pagination={false}
      // More columns than fit beside each other are reached sideways.
      {...(columns.length > roomy ? { scroll: { x: 280 + 112 * columns.length } } : {})}
      rowSelection={{
        selectedRowKeys: [...marked],
        onChange: (keys) => onMark(keys.map(String)),
        columnWidth: 40,
        getTitleCheckboxProps: () => ({ 'aria-label': t('list.marks.all') }),
        getCheckboxProps: ({ number }) => ({
          'aria-label': t('list.marks.one', { number }),
        }),
      }}
      showSorterTooltip={false}
      sortDirections={['descend', 'ascend', 'descend']}
      rowClassName={(row) => (changed.has(row.id) ? (styles.changed ?? '') : '')}
      onChange={(_pagination, _filters, sorter) => {
        const [chosen] = Array.isArray(sorter) ? sorter : [sorter]
        const sort = recordSorts.find((name) => name === chosen?.columnKey)
        if (sort) update({ sort, ascending: chosen?.order === 'ascend' })
      }}
      onRow={({ id }) => ({
        onClick: (event) => {
          const onLink =
            event.target instanceof Element &&
            event.target.closest('a, .ant-table-selection-column')
          if (onLink || window.getSelection()?.toString()) return
          if (event.metaKey || event.ctrlKey) window.open(serviceRecordPath(id), '_blank')
          else navigate(serviceRecordPath(id))
        },
      })}
    />
  )
})

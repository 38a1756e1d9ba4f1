import { Table, type TableProps } from 'antd'
import { Link, useNavigate } from 'react-router'
import { useDensity } from '@/lib/density'
import type { ListChanges, ListColumn, ListMarks, ListOrder, ListRow } from './ListColumn'
import styles from './ListTable.module.css'
import { Stack } from './Stack'

interface ListTableProps<Row, Sort extends string> {
  order: ListOrder<Sort>
  row: ListRow<Row>
  /** The order by the row's name. */
  nameSort: Sort | undefined
  columns: readonly ListColumn<Row, Sort>[]
  rows: readonly Row[]
  changes?: ListChanges
  /** Where rows can be marked: a box before each. */
  marks?: ListMarks<Row>
}

/** So many columns have room on an ordinary screen. */
const roomy = 10

/** The rows as a table. A click anywhere on a row opens it; its name is a real link. */
export function ListTable<Row extends { id: string }, Sort extends string>(
  props: ListTableProps<Row, Sort>,
) {
  const { order, row, nameSort, columns, rows, changes, marks } = props
  const navigate = useNavigate()
  const density = useDensity()
  const first = order.first ?? 'ascend'
  return (
    <Table<Row>
      className={`${styles.table} ${styles[density]}`}
      rowKey="id"
      size="small"
      tableLayout="fixed"
      columns={columnsOf(props)}
      dataSource={rows}
      pagination={false}
      // More columns than fit beside each other are reached sideways.
      {...(columns.length >= roomy ? { scroll: { x: 392 + 112 * columns.length } } : {})}
      {...(marks ? { rowSelection: boxesOf(marks) } : {})}
      showSorterTooltip={false}
      sortDirections={[first, first === 'ascend' ? 'descend' : 'ascend', first]}
      rowClassName={({ id }) => (changes?.ids.has(id) ? (styles.changed ?? '') : '')}
      onChange={(_pagination, _filters, sorter) => {
        const [chosen] = Array.isArray(sorter) ? sorter : [sorter]
        const sort =
          chosen?.columnKey === nameKey
            ? nameSort
            : columns.find(({ key }) => key === chosen?.columnKey)?.sort
        if (sort) order.choose(sort, chosen?.order === 'ascend')
      }}
      onRow={(record) => ({
        onClick: (event) => {
          const elsewhere =
            event.target instanceof Element &&
            event.target.closest('a, .ant-table-selection-column')
          if (elsewhere || window.getSelection()?.toString()) return
          if (event.metaKey || event.ctrlKey) window.open(row.to(record), '_blank')
          else void navigate(row.to(record))
        },
      })}
    />
  )
}

/** The first column's key, which no other has. */
const nameKey = '/name'

type Columns<Row> = NonNullable<TableProps<Row>['columns']>

/** The row's name, and after it the others. */
function columnsOf<Row extends { id: string }, Sort extends string>({
  order,
  row,
  nameSort,
  columns,
  changes,
}: ListTableProps<Row, Sort>): Columns<Row> {
  const sorting = (sort: Sort | undefined) =>
    sort
      ? {
          sorter: true,
          sortOrder:
            order.sort !== sort
              ? null
              : order.ascending
                ? ('ascend' as const)
                : ('descend' as const),
        }
      : {}
  return [
    {
      key: nameKey,
      title: row.heading,
      ...sorting(nameSort),
      render: (_, record) => (
        <Stack
          first={
            <>
              <Link to={row.to(record)} className={styles.name} data-row data-id={record.id}>
                {row.name(record)}
              </Link>
              {changes?.ids.has(record.id) && <span className={styles.mark}>{changes.label}</span>}
            </>
          }
          second={row.note?.(record)}
          always={row.always}
        />
      ),
    },
    ...columns.map((column): Columns<Row>[number] => ({
      key: column.key,
      title: column.title,
      ...(column.width ? { width: column.width } : {}),
      ...(column.align ? { align: column.align } : {}),
      ...(column.from ? { responsive: [column.from] } : {}),
      ...sorting(column.sort),
      render: (_, record) => (
        <Stack
          first={column.render(record)}
          second={column.second?.(record)}
          always={column.always}
        />
      ),
    })),
  ]
}

function boxesOf<Row>({
  ids,
  set,
  all,
  one,
}: ListMarks<Row>): NonNullable<TableProps<Row>['rowSelection']> {
  return {
    selectedRowKeys: [...ids],
    onChange: (keys) => set(keys.map(String)),
    columnWidth: 40,
    getTitleCheckboxProps: () => ({ 'aria-label': all }),
    getCheckboxProps: (row) => ({ 'aria-label': one(row) }),
  }
}

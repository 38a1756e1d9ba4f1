import { Table, type TableProps } from 'antd'
import type { ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { useDensity } from '@/lib/density'
import type { List } from '@/lib/use-list'
import type { ListColumn, ListRow } from './ListColumn'
import styles from './ListTable.module.css'

interface ListTableProps<Row, Sort extends string> {
  list: Pick<List<object, Sort, string>, 'search' | 'update'>
  row: ListRow<Row>
  /** The order by the row's name. */
  nameSort: Sort | undefined
  columns: readonly ListColumn<Row, Sort>[]
  rows: readonly Row[]
}

/** The rows as a table. A click anywhere on a row opens it; its name is a real link. */
export function ListTable<Row extends { id: string }, Sort extends string>({
  list,
  row,
  nameSort,
  columns,
  rows,
}: ListTableProps<Row, Sort>) {
  const navigate = useNavigate()
  const density = useDensity()
  const { sort, ascending } = list.search
  const sorting = (name: Sort | undefined) =>
    name
      ? { sorter: true, sortOrder: sort === name ? (ascending ? 'ascend' : 'descend') : null }
      : {}
  const first = {
    key: 'name',
    title: row.heading,
    ...sorting(nameSort),
    render: (_: unknown, record: Row) => (
      <Stack
        first={
          <Link to={row.to(record)} className={styles.name} data-row>
            {row.name(record)}
          </Link>
        }
        second={row.note?.(record)}
      />
    ),
  }
  const others = columns.map((column) => ({
    key: column.key,
    title: column.title,
    ...(column.width ? { width: column.width } : {}),
    ...(column.align ? { align: column.align } : {}),
    ...(column.from ? { responsive: [column.from] } : {}),
    ...sorting(column.sort),
    render: (_: unknown, record: Row) => (
      <Stack first={column.render(record)} second={column.second?.(record)} />
    ),
  }))
  return (
    <Table<Row>
      className={`${styles.table} ${styles[density]}`}
      rowKey="id"
      size="small"
      tableLayout="fixed"
      columns={[first, ...others] as NonNullable<TableProps<Row>['columns']>}
      dataSource={rows}
      pagination={false}
      showSorterTooltip={false}
      sortDirections={['ascend', 'descend', 'ascend']}
      onChange={(_pagination, _filters, sorter) => {
        const [chosen] = Array.isArray(sorter) ? sorter : [sorter]
        const name =
          chosen?.columnKey === 'name'
            ? nameSort
            : columns.find(({ key }) => key === chosen?.columnKey)?.sort
        if (name) list.update({ sort: name, ascending: chosen?.order === 'ascend' })
      }}
      onRow={(record) => ({
        onClick: (event) => {
          const onLink = event.target instanceof Element && event.target.closest('a')
          if (onLink || window.getSelection()?.toString()) return
          if (event.metaKey || event.ctrlKey) window.open(row.to(record), '_blank')
          else void navigate(row.to(record))
        },
      })}
    />
  )
}

/** Two lines, or one where the rows stand close; the second is the quieter one. */
function Stack({ first, second }: { first: ReactNode; second: string | undefined }) {
  return (
    <div className={styles.stack}>
      <div className={styles.first}>{first}</div>
      {second && (
        <div className={styles.second} title={second}>
          {second}
        </div>
      )}
    </div>
  )
}

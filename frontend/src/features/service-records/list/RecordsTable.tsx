import { Table, type TableProps } from 'antd'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { SeverityTag } from '@/components/SeverityTag'
import { ShortInstant } from '@/components/ShortInstant'
import { StatusTag } from '@/components/StatusTag'
import type { Density } from '@/lib/density'
import { serviceRecordPath } from '@/lib/paths'
import { recordSorts, type ServiceRecordsSearch } from '@/lib/service-records-search'
import { PromisedAt } from './PromisedAt'
import styles from './RecordsTable.module.css'
import type { ServiceRecordRow } from './ServiceRecordRow'
import type { UpdateSearch } from './useRecordsSearch'

type Columns = NonNullable<TableProps<ServiceRecordRow>['columns']>

interface RecordsTableProps {
  rows: readonly ServiceRecordRow[]
  /** The rows that changed while the reader looked on. */
  changed: ReadonlySet<string>
  search: ServiceRecordsSearch
  update: UpdateSearch
  density: Density
}

/** The records as a table. A click anywhere on a row opens it; the number is a real link. */
export function RecordsTable({ rows, changed, search, update, density }: RecordsTableProps) {
  const navigate = useNavigate()
  const columns = useColumns(search, changed)
  return (
    <Table<ServiceRecordRow>
      className={`${styles.table} ${styles[density]}`}
      rowKey="id"
      size="small"
      tableLayout="fixed"
      columns={columns}
      dataSource={rows}
      pagination={false}
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
          const onLink = event.target instanceof Element && event.target.closest('a')
          if (onLink || window.getSelection()?.toString()) return
          if (event.metaKey || event.ctrlKey) window.open(serviceRecordPath(id), '_blank')
          else navigate(serviceRecordPath(id))
        },
      })}
    />
  )
}

function useColumns(search: ServiceRecordsSearch, changed: ReadonlySet<string>): Columns {
  const { t } = useTranslation('serviceRecords')
  const { t: te } = useTranslation('enums')
  return useMemo(() => {
    const order = (name: ServiceRecordsSearch['sort']) =>
      search.sort === name ? (search.ascending ? 'ascend' : 'descend') : null
    const columns: Columns = [
      {
        key: 'number',
        title: t('list.columns.record'),
        sorter: true,
        sortOrder: order('number'),
        render: (_, row) => (
          <Stack
            first={
              <>
                <Link to={serviceRecordPath(row.id)} className={styles.number} data-row>
                  {row.number}
                </Link>
                {changed.has(row.id) && <span className={styles.mark}>{t('list.changed')}</span>}
              </>
            }
            second={row.symptom}
            always
          />
        ),
      },
      {
        key: 'status',
        title: t('list.columns.status'),
        width: 118,
        render: (_, { status }) => <StatusTag status={status} />,
      },
      {
        key: 'severity',
        title: t('list.columns.severity'),
        width: 88,
        render: (_, { severity }) => <SeverityTag severity={severity} />,
      },
      {
        key: 'kind',
        title: t('list.columns.kind'),
        width: 92,
        ellipsis: true,
        render: (_, { kind }) => te(`serviceRecordKind.${kind}`),
      },
      {
        key: 'customer',
        title: t('list.columns.customer'),
        width: '17%',
        render: (_, { customer }) => <Stack first={customer.name} second={customer.region} />,
      },
      {
        key: 'unit',
        title: t('list.columns.unit'),
        width: 140,
        render: (_, { product, productUnit }) => (
          <Stack
            first={<span title={product?.name}>{product?.model}</span>}
            second={productUnit?.serialNumber ?? ''}
          />
        ),
      },
      {
        key: 'responsible',
        title: t('list.columns.responsible'),
        width: 124,
        render: (_, { owner, department }) => (
          <Stack first={department?.name} second={owner?.name ?? ''} always />
        ),
      },
      {
        key: 'reported',
        title: t('list.columns.reported'),
        width: 110,
        sorter: true,
        sortOrder: order('reported'),
        render: (_, { reportedAt }) => <ShortInstant at={reportedAt} />,
      },
      {
        key: 'promised',
        title: t('list.columns.promised'),
        width: 110,
        responsive: ['lg'],
        render: (_, row) => <PromisedAt row={row} />,
      },
      {
        key: 'updated',
        title: t('list.columns.updated'),
        width: 110,
        responsive: ['xl'],
        sorter: true,
        sortOrder: order('updated'),
        render: (_, { updatedAt }) => <ShortInstant at={updatedAt} />,
      },
    ]
    return columns
  }, [t, te, search.sort, search.ascending, changed])
}

interface StackProps {
  first: ReactNode
  second: string
  /** Whether the second is shown where the rows stand close, too. */
  always?: boolean
}

/** Two lines, or one where the rows stand close; the second is the quieter one. */
function Stack({ first, second, always = false }: StackProps) {
  return (
    <div className={styles.stack}>
      <div className={styles.first}>{first}</div>
      {second && (
        <div className={`${styles.second} ${always ? '' : styles.sparing}`} title={second}>
          {second}
        </div>
      )}
    </div>
  )
}

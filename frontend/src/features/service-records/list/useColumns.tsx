import type { TableProps } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ChargeClassTag } from '@/components/ChargeClassTag'
import { SeverityTag } from '@/components/SeverityTag'
import { ShortInstant } from '@/components/ShortInstant'
import { StatusTag } from '@/components/StatusTag'
import { serviceRecordPath } from '@/lib/paths'
import type { RecordColumn, RecordSort, ServiceRecordsSearch } from '@/lib/service-records-search'
import { NextDue } from './NextDue'
import { PromisedAt } from './PromisedAt'
import styles from './RecordsTable.module.css'
import type { ServiceRecordRow } from './ServiceRecordRow'
import { Stack } from './Stack'

type Columns = NonNullable<TableProps<ServiceRecordRow>['columns']>
type Column = Columns[number]

/** The columns of the table: the record itself, and after it those that were chosen. */
export function useColumns(
  chosen: readonly RecordColumn[],
  search: Pick<ServiceRecordsSearch, 'sort' | 'ascending'>,
  changed: ReadonlySet<string>,
): Columns {
  const { t } = useTranslation('serviceRecords')
  const { t: te } = useTranslation('enums')
  return useMemo(() => {
    const sorted = (name: RecordSort) => ({
      sorter: true,
      sortOrder:
        search.sort === name
          ? search.ascending
            ? ('ascend' as const)
            : ('descend' as const)
          : null,
    })
    const record: Column = {
      key: 'number',
      title: t('list.columns.record'),
      ...sorted('number'),
      render: (_, row) => (
        <Stack
          first={
            <>
              <Link
                to={serviceRecordPath(row.id)}
                className={styles.number}
                data-row
                data-id={row.id}
              >
                {row.number}
              </Link>
              {changed.has(row.id) && <span className={styles.mark}>{t('list.changed')}</span>}
            </>
          }
          second={row.symptom}
          always
        />
      ),
    }
    const columns: Record<RecordColumn, Column> = {
      status: { width: 106, render: (_, { status }) => <StatusTag status={status} /> },
      severity: { width: 78, render: (_, { severity }) => <SeverityTag severity={severity} /> },
      kind: { width: 84, ellipsis: true, render: (_, { kind }) => te(`serviceRecordKind.${kind}`) },
      channel: { width: 92, render: (_, { channel }) => te(`serviceChannel.${channel}`) },
      customer: {
        width: '15%',
        render: (_, { customer }) => <Stack first={customer.name} second={customer.region} />,
      },
      caller: {
        width: 132,
        render: (_, { callerName, callerPhone }) => (
          <Stack first={callerName} second={callerPhone ?? ''} always />
        ),
      },
      unit: {
        width: 134,
        render: (_, { product, productUnit }) => (
          <Stack
            first={<span title={product?.name}>{product?.model}</span>}
            second={productUnit?.serialNumber ?? ''}
          />
        ),
      },
      faultCode: { width: 96, ellipsis: true, render: (_, { faultCode }) => faultCode },
      responsible: {
        width: 116,
        render: (_, { owner, department }) => (
          <Stack first={department?.name} second={owner?.name ?? ''} always />
        ),
      },
      chargeClass: {
        width: 112,
        render: (_, { chargeClass }) => <ChargeClassTag chargeClass={chargeClass} />,
      },
      reported: {
        width: 104,
        ...sorted('reported'),
        render: (_, { reportedAt }) => <ShortInstant at={reportedAt} />,
      },
      promised: { width: 104, render: (_, row) => <PromisedAt row={row} /> },
      due: { width: 116, ...sorted('due'), render: (_, row) => <NextDue row={row} /> },
      started: {
        width: 110,
        render: (_, { startedAt }) => startedAt && <ShortInstant at={startedAt} />,
      },
      completed: {
        width: 110,
        render: (_, { completedAt }) => completedAt && <ShortInstant at={completedAt} />,
      },
      updated: {
        width: 110,
        ...sorted('updated'),
        render: (_, { updatedAt }) => <ShortInstant at={updatedAt} />,
      },
    }
    return [
      record,
      ...chosen.map((key) => ({ ...columns[key], key, title: t(`list.columns.${key}`) })),
    ]
  }, [t, te, chosen, search.sort, search.ascending, changed])
}

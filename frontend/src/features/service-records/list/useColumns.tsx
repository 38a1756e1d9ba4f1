import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ChargeClassTag } from '@/components/ChargeClassTag'
import type { ListColumn } from '@/components/list/ListColumn'
import { SeverityTag } from '@/components/SeverityTag'
import { ShortInstant } from '@/components/ShortInstant'
import { StatusTag } from '@/components/StatusTag'
import type { RecordColumn, RecordSort } from '@/lib/service-records-search'
import { NextDue } from './NextDue'
import { PromisedAt } from './PromisedAt'
import type { ServiceRecordRow } from './ServiceRecordRow'

type Column = ListColumn<ServiceRecordRow, RecordSort>

/** The columns that were chosen, in their order. */
export function useColumns(chosen: readonly RecordColumn[]): readonly Column[] {
  const { t } = useTranslation('serviceRecords')
  const { t: te } = useTranslation('enums')
  return useMemo(() => {
    const columns: Record<RecordColumn, Omit<Column, 'key' | 'title'>> = {
      status: { width: 106, render: ({ status }) => <StatusTag status={status} /> },
      severity: {
        width: 92,
        render: ({ severity }) => <SeverityTag severity={severity} />,
        // The kind stands below it, unless it has a column of its own.
        ...(chosen.includes('kind')
          ? {}
          : { second: ({ kind }) => te(`serviceRecordKind.${kind}`), always: true }),
      },
      kind: { width: 84, render: ({ kind }) => te(`serviceRecordKind.${kind}`) },
      channel: { width: 92, render: ({ channel }) => te(`serviceChannel.${channel}`) },
      customer: {
        width: '15%',
        render: ({ customer }) => customer.name,
        second: ({ customer }) => customer.region,
      },
      caller: {
        width: 132,
        render: ({ callerName }) => callerName,
        second: ({ callerPhone }) => callerPhone ?? '',
        always: true,
      },
      unit: {
        width: 134,
        render: ({ product }) => <span title={product?.name}>{product?.model}</span>,
        second: ({ productUnit }) => productUnit?.serialNumber ?? '',
      },
      faultCode: { width: 96, render: ({ faultCode }) => faultCode },
      responsible: {
        width: 116,
        render: ({ department }) => department?.name,
        second: ({ owner }) => owner?.name ?? '',
        always: true,
      },
      chargeClass: {
        width: 112,
        render: ({ chargeClass }) => <ChargeClassTag chargeClass={chargeClass} />,
      },
      reported: {
        width: 104,
        sort: 'reported',
        render: ({ reportedAt }) => <ShortInstant at={reportedAt} />,
      },
      promised: { width: 104, render: (row) => <PromisedAt row={row} /> },
      due: { width: 116, sort: 'due', render: (row) => <NextDue row={row} /> },
      started: {
        width: 110,
        render: ({ startedAt }) => startedAt && <ShortInstant at={startedAt} />,
      },
      completed: {
        width: 110,
        render: ({ completedAt }) => completedAt && <ShortInstant at={completedAt} />,
      },
      updated: {
        width: 110,
        sort: 'updated',
        render: ({ updatedAt }) => <ShortInstant at={updatedAt} />,
      },
    }
    return chosen.map((key) => ({ ...columns[key], key, title: t(`list.columns.${key}`) }))
  }, [t, te, chosen])
}

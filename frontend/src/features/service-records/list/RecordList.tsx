import { Grid } from 'antd'
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { ListRows } from '@/components/list/ListRows'
import { Pager } from '@/components/list/Pager'
import { DensityButton, StatusLine } from '@/components/list/StatusLine'
import { graphql, readFragment } from '@/gql'
import type {
  ServiceRecordOrder,
  ServiceRecordOrderField,
  ServiceRecordsQueryVariables,
} from '@/gql/graphql'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { useRowKeys } from '@/lib/row-keys'
import {
  countFilters,
  type RecordColumn,
  type RecordSort,
  type ServiceRecordsSearch,
} from '@/lib/service-records-search'
import { ColumnChooser } from './ColumnChooser'
import { rememberColumns, useColumnChoice } from './column-choice'
import { ExportButton } from './ExportButton'
import { ClearFilters, Filters } from './Filters'
import { ListEmpty } from './ListEmpty'
import { MarkedBar, News } from './ListTools'
import { RecordCards } from './RecordCards'
import { RecordsTable } from './RecordsTable'
import { ServiceRecordRow } from './ServiceRecordRow'
import { useLiveChanges } from './useLiveChanges'
import type { UpdateSearch } from './useRecordsSearch'
import { type SearchContext, whereOf } from './where'

const serviceRecordsQuery = graphql(`
  query ServiceRecords(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ServiceRecordOrder!
    $where: ServiceRecordWhereInput!
  ) {
    serviceRecords(
      first: $first
      after: $after
      last: $last
      before: $before
      orderBy: $orderBy
      where: $where
    ) {
      totalCount
      pageInfo {
        hasNextPage
        startCursor
        endCursor
      }
      edges {
        node {
          ...ServiceRecordRow
        }
      }
    }
  }
`)

interface RecordListProps {
  search: ServiceRecordsSearch
  update: UpdateSearch
  /** Undefined until it is known who looks. */
  context: SearchContext | undefined
  mayRegister: boolean
}

/** The filters, what they find, and the way to the next page. */
export function RecordList({ search, update, context, mayRegister }: RecordListProps) {
  const { t } = useTranslation('serviceRecords')
  const formats = useFormats()
  const wide = Grid.useBreakpoint().md ?? true
  const where = useMemo(() => context && whereOf(search, context), [search, context])
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: serviceRecordsQuery,
    variables: variablesOf(search, where ?? {}),
    pause: !where,
  })
  const page = data?.serviceRecords
  const read = useMemo(
    () => page && nodesOf(page).map((node) => readFragment(ServiceRecordRow, node)),
    [page],
  )
  const reading = fetching || stale
  useOverdueAnew(search.overdue, ask)
  const { rows: found, changed, news } = useLiveChanges({ rows: read, where, reading })
  // A table full of rows is drawn in pieces: typing and clicks go before it.
  const rows = useDeferredValue(found)
  const marks = useMarks(rows)
  const { region, focusFirst } = useRowKeys(rows !== undefined, wide ? marks.toggle : undefined)
  const again = () => ask({ requestPolicy: 'network-only' })
  const shown = rows && rows.length > 0 ? rows : undefined
  const columns = useColumnChoice(search)
  const orderBy = orderOf(search)

  function chooseColumns(chosen: readonly RecordColumn[] | undefined) {
    rememberColumns(chosen)
    if (search.columns) update({ columns: chosen, page: search.page }, { replace: true })
  }

  return (
    <>
      <Filters search={search} update={update} wide={wide} onLeave={focusFirst} />
      <StatusLine
        total={
          page &&
          t('list.total', { count: page.totalCount, number: formats.number(page.totalCount) })
        }
        clear={wide && countFilters(search) > 0 && <ClearFilters update={update} />}
        news={
          <News
            count={news}
            // What is new stands on the first page, as long as the newest come first.
            onRefresh={() => (search.page.number > 1 ? update({}) : again())}
          />
        }
        tools={
          <>
            <ExportButton where={where} orderBy={orderBy} columns={columns} />
            {wide && <ColumnChooser columns={columns} onChange={chooseColumns} />}
            {wide && <DensityButton />}
          </>
        }
      />
      {wide && marks.rows.length > 0 && (
        <MarkedBar
          rows={marks.rows}
          orderBy={orderBy}
          columns={columns}
          onClear={marks.clear}
          onDone={again}
        />
      )}
      {error && <FaultAlert fault={faultOf(error)} onRetry={again} />}
      <ListRows
        region={region}
        label={t('list.rows')}
        busy={reading || rows !== found}
        waiting={!rows && !error}
      >
        {rows && !shown && <ListEmpty search={search} mayRegister={mayRegister} />}
        {shown && !wide && <RecordCards rows={shown} changed={changed} />}
        {shown && wide && (
          <RecordsTable
            rows={shown}
            changed={changed}
            search={search}
            update={update}
            columns={columns}
            marked={marks.ids}
            onMark={marks.set}
          />
        )}
      </ListRows>
      {page && shown && (
        <Pager
          size={search.size}
          page={search.page}
          onSize={(size) => update({ size })}
          onPage={(to) => update({ page: to })}
          rows={shown.length}
          total={page.totalCount}
          next={page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined}
          previous={page.pageInfo.startCursor ?? undefined}
        />
      )}
    </>
  )
}

const orderFields: Record<RecordSort, ServiceRecordOrderField> = {
  due: 'NEXT_DUE_AT',
  reported: 'REPORTED_AT',
  updated: 'UPDATED_AT',
  number: 'NUMBER',
}

function orderOf({ sort, ascending }: ServiceRecordsSearch): ServiceRecordOrder {
  return { field: orderFields[sort], direction: ascending ? 'ASC' : 'DESC' }
}

function variablesOf(
  search: ServiceRecordsSearch,
  where: ServiceRecordsQueryVariables['where'],
): ServiceRecordsQueryVariables {
  const { size, page } = search
  const orderBy = orderOf(search)
  if ('before' in page) return { last: size, before: page.before, orderBy, where }
  return { first: size, ...('after' in page ? { after: page.after } : {}), orderBy, where }
}

/** Asks again every minute for what is overdue: nothing tells when a time has passed. */
function useOverdueAnew(
  overdue: boolean,
  ask: (options: { requestPolicy: 'network-only' }) => void,
) {
  useEffect(() => {
    if (!overdue) return
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), 60_000)
    return () => clearInterval(timer)
  }, [overdue, ask])
}

/** The marked rows: those of them that are on the page. */
function useMarks(rows: readonly ServiceRecordRow[] | undefined) {
  const [ids, setIDs] = useState<readonly string[]>([])
  const marked = useMemo(() => rows?.filter(({ id }) => ids.includes(id)) ?? [], [rows, ids])
  const toggle = useCallback((row: Element) => {
    const id = row.getAttribute('data-id')
    if (!id) return
    setIDs((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]))
  }, [])
  return { ids, rows: marked, set: setIDs, toggle, clear: useCallback(() => setIDs([]), []) }
}

import { ColumnHeightOutlined, ReloadOutlined } from '@ant-design/icons'
import { Button, Grid, Skeleton } from 'antd'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { Pager } from '@/components/list/Pager'
import { graphql, readFragment } from '@/gql'
import type { ServiceRecordOrderField, ServiceRecordsQueryVariables } from '@/gql/graphql'
import { setDensity, useDensity } from '@/lib/density'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { useRowKeys } from '@/lib/row-keys'
import {
  countFilters,
  type RecordSort,
  type ServiceRecordsSearch,
} from '@/lib/service-records-search'
import { ClearFilters, Filters } from './Filters'
import { ListEmpty } from './ListEmpty'
import { RecordCards } from './RecordCards'
import styles from './RecordList.module.css'
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
  const { rows, changed, news } = useLiveChanges({ rows: read, where, reading })
  const density = useDensity()
  const { region, focusFirst } = useRowKeys(rows !== undefined)
  const again = () => ask({ requestPolicy: 'network-only' })
  const shown = rows && rows.length > 0 ? rows : undefined

  return (
    <>
      <Filters search={search} update={update} wide={wide} onLeave={focusFirst} />
      <StatusLine
        total={page?.totalCount}
        clear={wide && countFilters(search) > 0 && <ClearFilters update={update} />}
        news={news}
        // What is new stands on the first page, as long as the newest come first.
        onRefresh={() => (search.page.number > 1 ? update({}) : again())}
        wide={wide}
      />
      {error && <FaultAlert fault={faultOf(error)} onRetry={again} />}
      <section {...region} className={styles.rows} aria-label={t('list.rows')} aria-busy={reading}>
        {!rows && !error && (
          <Skeleton active title={false} paragraph={{ rows: 14, width: '100%' }} />
        )}
        {rows && !shown && <ListEmpty search={search} mayRegister={mayRegister} />}
        {shown && !wide && <RecordCards rows={shown} changed={changed} />}
        {shown && wide && (
          <RecordsTable
            rows={shown}
            changed={changed}
            search={search}
            update={update}
            density={density}
          />
        )}
      </section>
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
  reported: 'REPORTED_AT',
  updated: 'UPDATED_AT',
  number: 'NUMBER',
}

function variablesOf(
  { sort, ascending, size, page }: ServiceRecordsSearch,
  where: ServiceRecordsQueryVariables['where'],
): ServiceRecordsQueryVariables {
  const orderBy = {
    field: orderFields[sort],
    direction: ascending ? ('ASC' as const) : ('DESC' as const),
  }
  if ('before' in page) return { last: size, before: page.before, orderBy, where }
  return { first: size, ...('after' in page ? { after: page.after } : {}), orderBy, where }
}

interface StatusLineProps {
  total: number | undefined
  /** The way to drop the filters, where there are any. */
  clear: ReactNode
  news: number
  onRefresh: () => void
  wide: boolean
}

/** How many there are, what is new, and how close the rows stand. */
function StatusLine({ total, clear, news, onRefresh, wide }: StatusLineProps) {
  const { t } = useTranslation('serviceRecords')
  const formats = useFormats()
  const density = useDensity()
  return (
    <div className={styles.status}>
      <span className={styles.total} role="status">
        {total !== undefined && t('list.total', { count: total, number: formats.number(total) })}
      </span>
      {clear}
      <span role="status">
        {news > 0 && (
          <Button
            size="small"
            shape="round"
            className={styles.news}
            icon={<ReloadOutlined aria-hidden />}
            onClick={onRefresh}
          >
            {t('list.news', { count: news, number: formats.number(news) })}
          </Button>
        )}
      </span>
      {wide && (
        <Button
          type="text"
          size="small"
          className={styles.density}
          icon={<ColumnHeightOutlined aria-hidden />}
          aria-pressed={density === 'compact'}
          onClick={() => setDensity(density === 'compact' ? 'comfortable' : 'compact')}
        >
          {t('list.compact')}
        </Button>
      )}
    </div>
  )
}

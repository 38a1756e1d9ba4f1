import { Button, Grid } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FaultAlert } from '@/components/FaultAlert'
import { useFormats } from '@/lib/formats'
import { useRowKeys } from '@/lib/row-keys'
import type { List, ListAnswer } from '@/lib/use-list'
import { ListCards } from './ListCards'
import type { ListColumn, ListRow } from './ListColumn'
import { ClearFilters, ListFilters } from './ListFilters'
import { ListRows } from './ListRows'
import { ListTable } from './ListTable'
import { NothingFound } from './NothingFound'
import { Pager } from './Pager'
import { DensityButton, StatusLine } from './StatusLine'

interface ListViewProps<Row, Filters extends object, Sort extends string> {
  /** What the rows are, for those who hear the page. */
  title: string
  /** The list's address: useList(spec). */
  list: List<Filters, Sort, string>
  /** What the API answered: useListAnswer(query, variables, pick). */
  answer: ListAnswer<Row>
  /** What the text is searched in. */
  searchLabel: string
  /** ChoiceFilter, OneFilter and pickers; they call list.update({ filters: { … } }). */
  filters?: ReactNode
  row: ListRow<Row>
  /** The order by the row's name, in the first column's heading. */
  nameSort?: Sort
  columns: readonly ListColumn<Row, Sort>[]
  /** What to say, and the next step, where there is nothing even without search and filters. */
  empty: { text: string; action?: ReactNode }
  /** Beside the count: what can be done with what was found. */
  extra?: ReactNode
}

/**
 * A list whose whole state stands in the address: search, filters, order, pages,
 * a table walked by keyboard (arrows or j and k, Enter opens) or cards on a phone,
 * and what is seen while it loads, when nothing is found and when it fails.
 *
 *     const list = useList(customersSpec)
 *     const answer = useListAnswer(customersQuery, { ...list.variables, where }, pick)
 *     <ListView list={list} answer={answer} row={…} columns={…} … />
 */
export function ListView<Row extends { id: string }, Filters extends object, Sort extends string>(
  props: ListViewProps<Row, Filters, Sort>,
) {
  const { list, answer, title, columns, row, nameSort } = props
  const { t } = useTranslation('list')
  const formats = useFormats()
  const wide = Grid.useBreakpoint().md ?? true
  const { rows, total, fault } = answer
  const { sort, ascending } = list.search
  const { region, focusFirst } = useRowKeys(rows !== undefined)
  const shown = rows && rows.length > 0 ? rows : undefined
  return (
    <>
      <ListFilters
        list={list}
        searchLabel={props.searchLabel}
        filters={props.filters}
        wide={wide}
        onLeave={focusFirst}
      />
      <StatusLine
        total={
          total === undefined
            ? undefined
            : t('total', { count: total, number: formats.number(total) })
        }
        clear={wide && list.narrowed > 0 && <ClearFilters onClear={() => list.clear()} />}
        tools={
          <>
            {props.extra}
            {wide && <DensityButton />}
          </>
        }
      />
      {fault && <FaultAlert fault={fault} onRetry={answer.retry} />}
      <ListRows
        region={region}
        label={t('rows', { title })}
        busy={answer.reading}
        waiting={!rows && !fault}
      >
        {rows && !shown && <Nothing list={list} empty={props.empty} />}
        {shown && !wide && <ListCards row={row} columns={columns} rows={shown} />}
        {shown && wide && (
          <ListTable
            order={{
              sort,
              ascending,
              choose: (sort, ascending) => list.update({ sort, ascending }),
            }}
            row={row}
            nameSort={nameSort}
            columns={columns}
            rows={shown}
          />
        )}
      </ListRows>
      {shown && total !== undefined && (
        <Pager
          size={list.search.size}
          page={list.search.page}
          onSize={(size) => list.update({ size })}
          onPage={(page) => list.update({ page })}
          rows={shown.length}
          total={total}
          next={answer.next}
          previous={answer.previous}
        />
      )}
    </>
  )
}

interface NothingProps<Filters extends object, Sort extends string> {
  list: List<Filters, Sort, string>
  empty: { text: string; action?: ReactNode }
}

/** Says whether search and filters leave nothing, or nothing is there at all. */
function Nothing<Filters extends object, Sort extends string>({
  list,
  empty,
}: NothingProps<Filters, Sort>) {
  const { t } = useTranslation('list')
  const narrowed = list.narrowed > 0 || list.search.text !== '' || list.search.page.number > 1
  return (
    <NothingFound text={narrowed ? t('empty.narrowed') : empty.text}>
      {narrowed ? (
        <Button type="primary" onClick={() => list.clear({ text: true })}>
          {t('empty.all')}
        </Button>
      ) : (
        empty.action
      )}
    </NothingFound>
  )
}

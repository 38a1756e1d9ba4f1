import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { ListColumn } from '@/components/list/ListColumn'
import { ListView } from '@/components/list/ListView'
import { OneFilter } from '@/components/list/OneFilter'
import { TextFilter } from '@/components/list/TextFilter'
import { Page } from '@/components/Page'
import { graphql, readFragment } from '@/gql'
import type { PartRowFragment } from '@/gql/graphql'
import { useDialogParam } from '@/lib/dialog-param'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { partPath } from '@/lib/paths'
import { type List, useList, useListAnswer } from '@/lib/use-list'
import { useViewer } from '@/lib/viewer'
import { PartForm } from './PartForm'
import { PartMarks } from './PartMarks'
import { type PartFilters, type PartSort, partKinds, partsSpec, partsWhere } from './spec'

const PartRow = graphql(`
  fragment PartRow on Part {
    id
    code
    name
    unitOfMeasure
    supplier
    unitCost
    unitPrice
    safetyStock
    mainPart
    obsolete
    active
  }
`)

const partsQuery = graphql(`
  query Parts(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: PartOrder!
    $where: PartWhereInput!
  ) {
    parts(
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
          ...PartRow
        }
      }
    }
  }
`)

/** The list of spare parts. */
export function PartsPage() {
  const { t } = useTranslation('parts')
  const navigate = useNavigate()
  const viewer = useViewer()
  const list = useList(partsSpec)
  const answer = useListAnswer(
    partsQuery,
    { ...list.variables, where: partsWhere(list.search.text, list.search.filters) },
    ({ parts }) => ({ ...parts, rows: readFragment(PartRow, nodesOf(parts)) }),
    { changedBy: ['Part'] },
  )
  const dialog = useDialogParam('dialog')
  const columns = useColumns()
  const mayCreate = viewer?.may('CREATE', 'Part') ?? false
  const add = mayCreate && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => dialog.open('new')}>
      {t('list.new')}
    </Button>
  )
  return (
    <Page title={t('list.title')} actions={add}>
      <ListView
        title={t('list.title')}
        list={list}
        answer={answer}
        searchLabel={t('list.search')}
        filters={<Filters list={list} />}
        row={{
          heading: t('fields.code'),
          name: ({ code }) => code,
          note: ({ name }) => name,
          to: ({ id }) => partPath(id),
        }}
        nameSort="code"
        columns={columns}
        empty={{ text: t('list.empty'), action: add }}
      />
      {mayCreate && dialog.value === 'new' && (
        <PartForm
          onClose={dialog.close}
          onSaved={(id) => void navigate(partPath(id), { replace: true })}
        />
      )}
    </Page>
  )
}

function Filters({ list }: { list: List<PartFilters, PartSort, string> }) {
  const { t } = useTranslation('parts')
  const { filters } = list.search
  return (
    <>
      <OneFilter
        label={t('fields.is')}
        value={filters.is}
        options={partKinds.map((value) => ({ value, label: t(`is.${value}`) }))}
        onChange={(is) => list.update({ filters: { is } })}
      />
      <TextFilter
        label={t('fields.supplier')}
        value={filters.supplier}
        onChange={(supplier) => list.update({ filters: { supplier } }, { replace: true })}
      />
    </>
  )
}

function useColumns(): ListColumn<PartRowFragment, PartSort>[] {
  const { t } = useTranslation('parts')
  const formats = useFormats()
  const viewer = useViewer()
  const cost: ListColumn<PartRowFragment, PartSort> = {
    key: 'cost',
    title: t('fields.unitCost'),
    width: 116,
    align: 'right',
    card: 'named',
    render: ({ unitCost }) => typeof unitCost === 'number' && formats.money(unitCost),
  }
  return [
    {
      key: 'is',
      title: t('fields.is'),
      width: 180,
      card: 'beside',
      render: (part) => <PartMarks part={part} />,
    },
    {
      key: 'supplier',
      title: t('fields.supplier'),
      width: '22%',
      from: 'lg',
      render: ({ supplier }) => supplier,
    },
    {
      key: 'stock',
      title: t('fields.safetyStock'),
      width: 110,
      align: 'right',
      card: 'named',
      render: ({ safetyStock, unitOfMeasure }) => `${formats.number(safetyStock)} ${unitOfMeasure}`,
    },
    ...(viewer?.isHidden('Part', 'unitCost') ? [] : [cost]),
    {
      key: 'price',
      title: t('fields.unitPrice'),
      width: 116,
      align: 'right',
      card: 'named',
      render: ({ unitPrice }) => formats.money(unitPrice),
    },
  ]
}

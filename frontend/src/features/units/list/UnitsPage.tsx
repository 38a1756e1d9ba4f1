import { PlusOutlined, QrcodeOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { CustomerSelect } from '@/components/CustomerSelect'
import { ChoiceFilter } from '@/components/list/ChoiceFilter'
import type { ListColumn } from '@/components/list/ListColumn'
import { ListView } from '@/components/list/ListView'
import { OneFilter } from '@/components/list/OneFilter'
import { Page } from '@/components/Page'
import { ProductSelect } from '@/components/ProductSelect'
import { UnitCover } from '@/components/UnitCover'
import { graphql, readFragment } from '@/gql'
import type { UnitRowFragment } from '@/gql/graphql'
import { useDialogParam } from '@/lib/dialog-param'
import { unitStatuses } from '@/lib/enums'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { unitLabelsPath, unitPath } from '@/lib/paths'
import { useToday } from '@/lib/today'
import { type List, useList, useListAnswer } from '@/lib/use-list'
import { useViewer } from '@/lib/viewer'
import { HandOverForm } from '../HandOverForm'
import { coverStates, type UnitFilters, type UnitSort, unitsSpec, unitsWhere } from './spec'

const UnitRow = graphql(`
  fragment UnitRow on ProductUnit {
    id
    serialNumber
    status
    jobNumber
    orderNumber
    installedOn
    acceptedOn
    product {
      id
      model
      name
    }
    customer {
      id
      name
      region
    }
    warrantyRights {
      coverage
      repair {
        until
      }
    }
  }
`)

const unitsQuery = graphql(`
  query Units(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ProductUnitOrder!
    $where: ProductUnitWhereInput!
  ) {
    productUnits(
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
          ...UnitRow
        }
      }
    }
  }
`)

/** The installed base: every unit, whose it is, and how its guarantees stand. */
export function UnitsPage() {
  const { t } = useTranslation('units')
  const navigate = useNavigate()
  const viewer = useViewer()
  const list = useList(unitsSpec)
  const today = useToday()
  const answer = useListAnswer(
    unitsQuery,
    { ...list.variables, where: unitsWhere(list.search.text, list.search.filters, today) },
    ({ productUnits }) => ({
      ...productUnits,
      rows: readFragment(UnitRow, nodesOf(productUnits)),
    }),
    { changedBy: ['ProductUnit', 'Warranty'] },
  )
  const dialog = useDialogParam('dialog')
  const columns = useColumns()
  const mayHandOver = viewer?.may('CREATE', 'ProductUnit') ?? false
  const handOver = mayHandOver && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => dialog.open('new')}>
      {t('list.handOver')}
    </Button>
  )
  return (
    <Page title={t('list.title')} actions={handOver}>
      <ListView
        title={t('list.title')}
        list={list}
        answer={answer}
        searchLabel={t('list.search')}
        filters={<Filters list={list} />}
        row={{
          heading: t('fields.serialNumber'),
          name: ({ serialNumber }) => serialNumber,
          note: ({ product }) => `${product.model} ${product.name}`,
          to: ({ id }) => unitPath(id),
        }}
        nameSort="serial"
        columns={columns}
        empty={{ text: t('list.empty'), action: handOver }}
        extra={
          answer.rows &&
          answer.rows.length > 0 && (
            <Link to={unitLabelsPath(answer.rows.map(({ id }) => id))}>
              <Button type="text" size="small" icon={<QrcodeOutlined aria-hidden />} tabIndex={-1}>
                {t('list.labels')}
              </Button>
            </Link>
          )
        }
      />
      {mayHandOver && dialog.value === 'new' && (
        <HandOverForm
          known={list.search.filters}
          onClose={dialog.close}
          onSaved={(id) => void navigate(unitPath(id), { replace: true })}
        />
      )}
    </Page>
  )
}

function Filters({ list }: { list: List<UnitFilters, UnitSort, string> }) {
  const { t } = useTranslation('units')
  const { t: te } = useTranslation('enums')
  const { filters } = list.search
  const narrow = (change: Partial<UnitFilters>) => list.update({ filters: change })
  return (
    <>
      <ProductSelect
        aria-label={t('fields.product')}
        placeholder={t('fields.product')}
        value={filters.product}
        onChange={(product) => narrow({ product })}
      />
      <CustomerSelect
        aria-label={t('fields.customer')}
        placeholder={t('fields.customer')}
        value={filters.customer}
        onChange={(customer) => narrow({ customer })}
      />
      <ChoiceFilter
        label={t('fields.status')}
        value={filters.status}
        options={unitStatuses.map((value) => ({ value, label: te(`unitStatus.${value}`) }))}
        onChange={(status) => narrow({ status })}
      />
      <OneFilter
        label={t('fields.cover')}
        value={filters.cover}
        options={coverStates.map((value) => ({ value, label: t(`cover.${value}`) }))}
        onChange={(cover) => narrow({ cover })}
      />
    </>
  )
}

function useColumns(): ListColumn<UnitRowFragment, UnitSort>[] {
  const { t } = useTranslation('units')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  return [
    {
      key: 'customer',
      title: t('fields.customer'),
      width: '24%',
      render: ({ customer }) => customer?.name,
      second: ({ customer }) => customer?.region ?? '',
    },
    {
      key: 'status',
      title: t('fields.status'),
      width: 96,
      card: 'beside',
      render: ({ status }) => te(`unitStatus.${status}`),
    },
    {
      key: 'cover',
      title: t('fields.cover'),
      width: 210,
      render: ({ warrantyRights }) => <UnitCover rights={warrantyRights} />,
    },
    {
      key: 'order',
      title: t('fields.orderNumber'),
      width: 150,
      from: 'lg',
      card: 'nowhere',
      render: ({ orderNumber }) => orderNumber,
      second: ({ jobNumber }) => jobNumber,
    },
    {
      key: 'accepted',
      title: t('fields.acceptedOn'),
      width: 112,
      from: 'xl',
      card: 'named',
      render: ({ acceptedOn }) => acceptedOn && formats.day(acceptedOn),
    },
  ]
}

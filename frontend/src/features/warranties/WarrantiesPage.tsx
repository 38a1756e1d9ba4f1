import { RadarChartOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { CustomerSelect } from '@/components/CustomerSelect'
import { ChoiceFilter } from '@/components/list/ChoiceFilter'
import type { ListColumn } from '@/components/list/ListColumn'
import { ListView } from '@/components/list/ListView'
import { OneFilter } from '@/components/list/OneFilter'
import { Page } from '@/components/Page'
import { PolicySelect } from '@/components/PolicySelect'
import { graphql, readFragment } from '@/gql'
import type { WarrantyRowFragment } from '@/gql/graphql'
import { warrantyKinds } from '@/lib/enums'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { unitPath, unitsPath, warrantyRadarPath } from '@/lib/paths'
import { useToday } from '@/lib/today'
import { type List, useList, useListAnswer } from '@/lib/use-list'
import { DaysLeft } from './DaysLeft'
import {
  type WarrantyFilters,
  type WarrantySort,
  warrantiesSpec,
  warrantiesWhere,
  warrantyEnds,
} from './spec'

const WarrantyRow = graphql(`
  fragment WarrantyRow on Warranty {
    id
    kind
    startsOn
    endsOn
    contractNumber
    note
    warrantyPolicy {
      id
      name
    }
    productUnit {
      id
      serialNumber
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
    }
  }
`)

const warrantiesQuery = graphql(`
  query Warranties(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: WarrantyOrder!
    $where: WarrantyWhereInput!
  ) {
    warranties(
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
          ...WarrantyRow
        }
      }
    }
  }
`)

/** Every warranty, extension and contract: above all those that end soon and want to be renewed. */
export function WarrantiesPage() {
  const { t } = useTranslation('warranties')
  const { t: tw } = useTranslation('warranty')
  const list = useList(warrantiesSpec)
  const today = useToday()
  const answer = useListAnswer(
    warrantiesQuery,
    { ...list.variables, where: warrantiesWhere(list.search.text, list.search.filters, today) },
    ({ warranties }) => ({ ...warranties, rows: readFragment(WarrantyRow, nodesOf(warranties)) }),
    { changedBy: ['Warranty'] },
  )
  const columns = useColumns(today)
  return (
    <Page
      title={t('title')}
      actions={
        <Link to={warrantyRadarPath}>
          <Button icon={<RadarChartOutlined aria-hidden />} tabIndex={-1}>
            {tw('radar.open')}
          </Button>
        </Link>
      }
    >
      <ListView
        title={t('title')}
        list={list}
        answer={answer}
        searchLabel={t('search')}
        filters={<Filters list={list} />}
        row={{
          heading: t('fields.unit'),
          name: ({ productUnit }) => productUnit.serialNumber,
          note: ({ productUnit: { product } }) => `${product.model} ${product.name}`,
          to: ({ productUnit }) => unitPath(productUnit.id),
        }}
        columns={columns}
        empty={{
          text: t('empty'),
          action: (
            <Link to={unitsPath}>
              <Button tabIndex={-1}>{t('units')}</Button>
            </Link>
          ),
        }}
      />
    </Page>
  )
}

function Filters({ list }: { list: List<WarrantyFilters, WarrantySort, string> }) {
  const { t } = useTranslation('warranties')
  const { t: te } = useTranslation('enums')
  const { filters } = list.search
  const narrow = (change: Partial<WarrantyFilters>) => list.update({ filters: change })
  return (
    <>
      <OneFilter
        label={t('fields.end')}
        value={filters.end}
        options={warrantyEnds.map((value) => ({ value, label: t(`ends.${value}`) }))}
        onChange={(end) =>
          list.update({
            filters: { end },
            // Of what is about to end, what ends first comes first.
            ...(end ? { sort: 'ends', ascending: end !== 'over' } : {}),
          })
        }
      />
      <ChoiceFilter
        label={t('fields.kind')}
        value={filters.kind}
        options={warrantyKinds.map((value) => ({ value, label: te(`warrantyKind.${value}`) }))}
        onChange={(kind) => narrow({ kind })}
      />
      <PolicySelect
        aria-label={t('fields.policy')}
        placeholder={t('fields.policy')}
        value={filters.policy}
        onChange={(policy) => narrow({ policy })}
      />
      <CustomerSelect
        aria-label={t('fields.customer')}
        placeholder={t('fields.customer')}
        value={filters.customer}
        onChange={(customer) => narrow({ customer })}
      />
    </>
  )
}

function useColumns(today: string): ListColumn<WarrantyRowFragment, WarrantySort>[] {
  const { t } = useTranslation('warranties')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  return [
    {
      key: 'kind',
      title: t('fields.kind'),
      width: '20%',
      card: 'beside',
      render: ({ kind }) => te(`warrantyKind.${kind}`),
      second: ({ warrantyPolicy, contractNumber }) => warrantyPolicy?.name ?? contractNumber,
    },
    {
      key: 'customer',
      title: t('fields.customer'),
      width: '24%',
      render: ({ productUnit }) => productUnit.customer?.name,
      second: ({ productUnit }) => productUnit.customer?.region ?? '',
    },
    {
      key: 'starts',
      title: t('fields.startsOn'),
      width: 124,
      sort: 'starts',
      card: 'named',
      render: ({ startsOn }) => formats.day(startsOn),
    },
    {
      key: 'ends',
      title: t('fields.endsOn'),
      width: 124,
      sort: 'ends',
      card: 'named',
      render: ({ endsOn }) => formats.day(endsOn),
    },
    {
      key: 'left',
      title: t('fields.left'),
      width: 120,
      align: 'right',
      render: ({ endsOn }) => <DaysLeft until={endsOn} today={today} />,
    },
  ]
}

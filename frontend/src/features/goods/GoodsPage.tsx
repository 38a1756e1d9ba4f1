import { useTranslation } from 'react-i18next'
import type { ListColumn } from '@/components/list/ListColumn'
import { ListView } from '@/components/list/ListView'
import { OneFilter } from '@/components/list/OneFilter'
import { Page } from '@/components/Page'
import { graphql, readFragment } from '@/gql'
import type { GoodsRowFragment } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { serviceRecordPath } from '@/lib/paths'
import { useToday } from '@/lib/today'
import { useList, useListAnswer } from '@/lib/use-list'
import styles from './GoodsPage.module.css'
import { type GoodsSort, goodsSpec, goodsWhere, transfersWhere } from './spec'

const GoodsRow = graphql(`
  fragment GoodsRow on CustodyTransfer {
    id
    number
    fromParty
    toParty
    goods
    handedOverAt
    handedOverBy
    takenOverBy
    expectedBackOn
    voidAt
    serviceRecord {
      id
      number
      customer {
        id
        name
      }
    }
  }
`)

const goodsQuery = graphql(`
  query Goods(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: CustodyTransferOrder!
    $where: CustodyTransferWhereInput!
  ) {
    custodyTransfers(
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
          ...GoodsRow
        }
      }
    }
  }
`)

/** 物品出入登记: all goods that changed hands, above all those that are still out. */
export function GoodsPage() {
  const { t } = useTranslation('takeBack')
  const list = useList(goodsSpec)
  const today = useToday()
  const answer = useListAnswer(
    goodsQuery,
    { ...list.variables, where: transfersWhere(list.search.text, list.search.filters, today) },
    ({ custodyTransfers: found }) => ({ ...found, rows: readFragment(GoodsRow, nodesOf(found)) }),
    { changedBy: ['CustodyTransfer'] },
  )
  return (
    <Page title={t('list.title')}>
      <ListView
        title={t('list.title')}
        list={list}
        answer={answer}
        searchLabel={t('list.search')}
        filters={
          <OneFilter
            label={t('list.is')}
            value={list.search.filters.is}
            options={goodsWhere.map((value) => ({ value, label: t(`list.${value}`) }))}
            onChange={(is) => list.update({ filters: { is } })}
          />
        }
        row={{
          heading: t('list.number'),
          name: ({ number }) => number,
          note: ({ goods }) => goods,
          to: ({ serviceRecord }) => serviceRecordPath(serviceRecord.id),
        }}
        nameSort="number"
        columns={useColumns(today)}
        empty={{ text: t('list.empty') }}
      />
    </Page>
  )
}

function useColumns(today: string): ListColumn<GoodsRowFragment, GoodsSort>[] {
  const { t } = useTranslation('takeBack')
  const { t: label } = useTranslation('enums')
  const formats = useFormats()
  return [
    {
      key: 'way',
      title: t('list.way'),
      width: '17%',
      card: 'beside',
      render: ({ fromParty, toParty }) =>
        t('way', {
          from: label(`custodyParty.${fromParty}`),
          to: label(`custodyParty.${toParty}`),
        }),
    },
    {
      key: 'record',
      title: t('list.record'),
      width: '20%',
      render: ({ serviceRecord }) => serviceRecord.customer.name,
      second: ({ serviceRecord }) => serviceRecord.number,
    },
    {
      key: 'signed',
      title: t('list.signed'),
      width: '16%',
      from: 'lg',
      card: 'nowhere',
      render: ({ handedOverBy, takenOverBy }) =>
        [handedOverBy, takenOverBy].filter(Boolean).join(' → '),
    },
    {
      key: 'handedOver',
      title: t('list.handedOver'),
      width: 170,
      sort: 'handedOver',
      card: 'named',
      render: ({ handedOverAt }) => formats.instant(handedOverAt),
    },
    {
      key: 'expected',
      title: t('expectedBackOn'),
      width: 140,
      card: 'named',
      // Only what was taken from the customer is to be back on a day.
      render: (row) =>
        row.fromParty === 'CUSTOMER' && (row.voidAt || row.expectedBackOn) ? (
          <ExpectedBack row={row} today={today} />
        ) : null,
    },
  ]
}

/** When the goods on a receipt are to be back, and whether they are. */
function ExpectedBack({ row, today }: { row: GoodsRowFragment; today: string }) {
  const { t } = useTranslation('takeBack')
  const formats = useFormats()
  const { voidAt, expectedBackOn } = row
  if (voidAt) return t('receiptVoid')
  if (!expectedBackOn) return null
  const late = expectedBackOn < today
  const day = formats.day(expectedBackOn)
  return <span className={late ? styles.late : undefined}>{late ? t('late', { day }) : day}</span>
}

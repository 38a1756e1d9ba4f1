import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { ListColumn } from '@/components/list/ListColumn'
import { ListView } from '@/components/list/ListView'
import { OneFilter } from '@/components/list/OneFilter'
import { TextFilter } from '@/components/list/TextFilter'
import { Page } from '@/components/Page'
import { PolicySelect } from '@/components/PolicySelect'
import { graphql, readFragment } from '@/gql'
import type { ProductRowFragment } from '@/gql/graphql'
import { useDialogParam } from '@/lib/dialog-param'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { productPath } from '@/lib/paths'
import { type List, useList, useListAnswer } from '@/lib/use-list'
import { useViewer } from '@/lib/viewer'
import { ProductForm } from './ProductForm'
import { type ProductFilters, type ProductSort, productsSpec, productsWhere } from './spec'

const ProductRow = graphql(`
  fragment ProductRow on Product {
    id
    model
    name
    category
    brand
    active
    warrantyPolicy {
      id
      name
    }
    units: productUnits(first: 1) {
      totalCount
    }
  }
`)

const productsQuery = graphql(`
  query Products(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ProductOrder!
    $where: ProductWhereInput!
  ) {
    products(
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
          ...ProductRow
        }
      }
    }
  }
`)

/** The list of products. */
export function ProductsPage() {
  const { t } = useTranslation('products')
  const navigate = useNavigate()
  const viewer = useViewer()
  const list = useList(productsSpec)
  const answer = useListAnswer(
    productsQuery,
    { ...list.variables, where: productsWhere(list.search.text, list.search.filters) },
    ({ products }) => ({ ...products, rows: readFragment(ProductRow, nodesOf(products)) }),
    { changedBy: ['Product'] },
  )
  const dialog = useDialogParam('dialog')
  const columns = useColumns()
  const mayCreate = viewer?.may('CREATE', 'Product') ?? false
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
          heading: t('fields.model'),
          name: ({ model }) => model,
          note: ({ name }) => name,
          to: ({ id }) => productPath(id),
        }}
        nameSort="model"
        columns={columns}
        empty={{ text: t('list.empty'), action: add }}
      />
      {mayCreate && dialog.value === 'new' && (
        <ProductForm
          onClose={dialog.close}
          onSaved={(id) => void navigate(productPath(id), { replace: true })}
        />
      )}
    </Page>
  )
}

function Filters({ list }: { list: List<ProductFilters, ProductSort, string> }) {
  const { t } = useTranslation('products')
  const { filters } = list.search
  return (
    <>
      <TextFilter
        label={t('fields.category')}
        value={filters.category}
        onChange={(category) => list.update({ filters: { category } }, { replace: true })}
      />
      <PolicySelect
        aria-label={t('fields.policy')}
        placeholder={t('fields.policy')}
        value={filters.policy}
        onChange={(policy) => list.update({ filters: { policy } })}
      />
      <OneFilter
        label={t('fields.sold')}
        value={filters.sold}
        options={[
          { value: 'yes', label: t('sold.yes') },
          { value: 'no', label: t('sold.no') },
        ]}
        onChange={(sold) => list.update({ filters: { sold } })}
      />
    </>
  )
}

function useColumns(): ListColumn<ProductRowFragment, ProductSort>[] {
  const { t } = useTranslation('products')
  const formats = useFormats()
  return [
    {
      key: 'category',
      title: t('fields.category'),
      width: '18%',
      sort: 'category',
      render: ({ category }) => category,
      second: ({ brand }) => brand,
    },
    {
      key: 'policy',
      title: t('fields.policy'),
      width: '26%',
      render: ({ warrantyPolicy }) => warrantyPolicy?.name,
    },
    {
      key: 'sold',
      title: t('fields.sold'),
      width: 100,
      card: 'beside',
      render: ({ active }) => t(active ? 'sold.yes' : 'sold.no'),
    },
    {
      key: 'units',
      title: t('list.units'),
      width: 100,
      align: 'right',
      card: 'named',
      render: ({ units }) => formats.number(units.totalCount),
    },
  ]
}

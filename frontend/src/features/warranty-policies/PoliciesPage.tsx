import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { ListColumn } from '@/components/list/ListColumn'
import { ListView } from '@/components/list/ListView'
import { Page } from '@/components/Page'
import { graphql, readFragment } from '@/gql'
import type { PolicyRowFragment, WarrantyPolicyOrderField } from '@/gql/graphql'
import { useDialogParam } from '@/lib/dialog-param'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import type { ListSpec } from '@/lib/list-search'
import { warrantyPolicyPath } from '@/lib/paths'
import { useList, useListAnswer } from '@/lib/use-list'
import { useViewer } from '@/lib/viewer'
import { PolicyForm } from './PolicyForm'

const PolicyRow = graphql(`
  fragment PolicyRow on WarrantyPolicy {
    id
    code
    name
    refundDays
    exchangeDays
    repairMonths
    mainPartMonths
    products(first: 1) {
      totalCount
    }
  }
`)

const policiesQuery = graphql(`
  query WarrantyPolicies(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: WarrantyPolicyOrder!
    $where: WarrantyPolicyWhereInput!
  ) {
    warrantyPolicies(
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
          ...PolicyRow
        }
      }
    }
  }
`)

type PolicySort = 'code' | 'name'

const policiesSpec: ListSpec<object, PolicySort, WarrantyPolicyOrderField> = {
  filters: {},
  sorts: { code: 'CODE', name: 'NAME' },
  usual: { sort: 'name', ascending: true },
}

/** The list of warranty policies: the terms that products are sold with. */
export function PoliciesPage() {
  const { t } = useTranslation('warrantyPolicies')
  const navigate = useNavigate()
  const viewer = useViewer()
  const list = useList(policiesSpec)
  const { text } = list.search
  const answer = useListAnswer(
    policiesQuery,
    {
      ...list.variables,
      where: text ? { or: [{ nameContainsFold: text }, { codeContainsFold: text }] } : {},
    },
    ({ warrantyPolicies }) => ({
      ...warrantyPolicies,
      rows: readFragment(PolicyRow, nodesOf(warrantyPolicies)),
    }),
    { changedBy: ['WarrantyPolicy'] },
  )
  const dialog = useDialogParam('dialog')
  const columns = useColumns()
  const mayCreate = viewer?.may('CREATE', 'WarrantyPolicy') ?? false
  const add = mayCreate && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => dialog.open('new')}>
      {t('new')}
    </Button>
  )
  return (
    <Page title={t('title')} actions={add}>
      <ListView
        title={t('title')}
        list={list}
        answer={answer}
        searchLabel={t('search')}
        row={{
          heading: t('fields.name'),
          name: ({ name }) => name,
          note: ({ code }) => code,
          to: ({ id }) => warrantyPolicyPath(id),
        }}
        nameSort="name"
        columns={columns}
        empty={{ text: t('empty'), action: add }}
      />
      {mayCreate && dialog.value === 'new' && (
        <PolicyForm
          onClose={dialog.close}
          onSaved={(id) => void navigate(warrantyPolicyPath(id), { replace: true })}
        />
      )}
    </Page>
  )
}

function useColumns(): ListColumn<PolicyRowFragment, PolicySort>[] {
  const { t } = useTranslation('warrantyPolicies')
  const formats = useFormats()
  const numbers = [
    ['refundDays', 'units.days'],
    ['exchangeDays', 'units.days'],
    ['repairMonths', 'units.months'],
    ['mainPartMonths', 'units.months'],
  ] as const
  return [
    ...numbers.map(
      ([key, unit]): ListColumn<PolicyRowFragment, PolicySort> => ({
        key,
        title: t(`fields.${key}`),
        width: '13%',
        align: 'right',
        card: 'named',
        render: (row) => `${formats.number(row[key])} ${t(unit)}`,
      }),
    ),
    {
      key: 'products',
      title: t('fields.products'),
      width: 110,
      align: 'right',
      card: 'named',
      render: ({ products }) => formats.number(products.totalCount),
    },
  ]
}

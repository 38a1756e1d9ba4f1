import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { DepartmentSelect } from '@/components/DepartmentSelect'
import { ChoiceFilter } from '@/components/list/ChoiceFilter'
import type { ListColumn } from '@/components/list/ListColumn'
import { ListView } from '@/components/list/ListView'
import { OneFilter } from '@/components/list/OneFilter'
import { TextFilter } from '@/components/list/TextFilter'
import { Page } from '@/components/Page'
import { ShortInstant } from '@/components/ShortInstant'
import { TierTag } from '@/components/TierTag'
import { graphql, readFragment } from '@/gql'
import type { CustomerRowFragment } from '@/gql/graphql'
import { useDepartments } from '@/lib/departments'
import { useDialogParam } from '@/lib/dialog-param'
import { customerKinds, customerTiers, serviceZones } from '@/lib/enums'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { customerPath } from '@/lib/paths'
import { type List, useList, useListAnswer } from '@/lib/use-list'
import { useViewer } from '@/lib/viewer'
import { CustomerForm } from '../CustomerForm'
import { type CustomerFilters, type CustomerSort, customersSpec, customersWhere } from './spec'

const CustomerRow = graphql(`
  fragment CustomerRow on Customer {
    id
    code
    name
    kind
    tier
    serviceZone
    region
    phone
    updatedAt
    units: productUnits(first: 1) {
      totalCount
    }
    openRecords: serviceRecords(first: 1, where: { statusNotIn: [CLOSED, CANCELLED] }) {
      totalCount
    }
  }
`)

const customersQuery = graphql(`
  query Customers(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: CustomerOrder!
    $where: CustomerWhereInput!
  ) {
    customers(
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
          ...CustomerRow
        }
      }
    }
  }
`)

/** The list of customers. */
export function CustomersPage() {
  const { t } = useTranslation('customers')
  const navigate = useNavigate()
  const viewer = useViewer()
  const list = useList(customersSpec)
  const known = useDepartments()
  const { text, filters } = list.search
  // Nothing but the filter by department has to wait for the tree.
  const departments = known ?? (filters.department ? undefined : [])
  const answer = useListAnswer(
    customersQuery,
    {
      ...list.variables,
      where: viewer && departments ? customersWhere(text, filters, viewer, departments) : {},
    },
    ({ customers }) => ({ ...customers, rows: readFragment(CustomerRow, nodesOf(customers)) }),
    { changedBy: ['Customer'], pause: !viewer || !departments },
  )
  const dialog = useDialogParam('dialog')
  const columns = useColumns()
  const mayCreate = viewer?.may('CREATE', 'Customer') ?? false
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
        searchLabel={t(viewer?.isHidden('Customer', 'phone') ? 'list.searchNames' : 'list.search')}
        filters={<Filters list={list} />}
        row={{
          heading: t('fields.name'),
          name: ({ name }) => name,
          note: ({ code }) => code,
          to: ({ id }) => customerPath(id),
        }}
        nameSort="name"
        columns={columns}
        empty={{ text: t('list.empty'), action: add }}
      />
      {mayCreate && dialog.value === 'new' && (
        <CustomerForm
          onClose={dialog.close}
          onSaved={(id) => void navigate(customerPath(id), { replace: true })}
        />
      )}
    </Page>
  )
}

function Filters({ list }: { list: List<CustomerFilters, CustomerSort, string> }) {
  const { t } = useTranslation('customers')
  const { t: te } = useTranslation('enums')
  const { filters } = list.search
  const narrow = (change: Partial<CustomerFilters>) => list.update({ filters: change })
  return (
    <>
      <OneFilter
        label={t('fields.tier')}
        value={filters.tier}
        options={customerTiers.map((value) => ({ value, label: te(`customerTier.${value}`) }))}
        onChange={(tier) => narrow({ tier })}
      />
      <ChoiceFilter
        label={t('fields.kind')}
        value={filters.kind}
        options={customerKinds.map((value) => ({ value, label: te(`customerKind.${value}`) }))}
        onChange={(kind) => narrow({ kind })}
      />
      <ChoiceFilter
        label={t('fields.serviceZone')}
        value={filters.zone}
        options={serviceZones.map((value) => ({ value, label: te(`serviceZone.${value}`) }))}
        onChange={(zone) => narrow({ zone })}
      />
      <TextFilter
        label={t('fields.region')}
        value={filters.region}
        onChange={(region) => list.update({ filters: { region } }, { replace: true })}
      />
      <DepartmentSelect
        aria-label={t('list.department')}
        placeholder={t('list.department')}
        value={filters.department}
        onChange={(department) => narrow({ department })}
      />
    </>
  )
}

function useColumns(): ListColumn<CustomerRowFragment, CustomerSort>[] {
  const { t } = useTranslation('customers')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  const viewer = useViewer()
  const phone: ListColumn<CustomerRowFragment, CustomerSort> = {
    key: 'phone',
    title: t('fields.phone'),
    width: 172,
    render: (row) => row.phone,
  }
  return [
    {
      key: 'tier',
      title: t('fields.tier'),
      width: 104,
      card: 'beside',
      render: ({ tier }) => <TierTag tier={tier} />,
    },
    {
      key: 'kind',
      title: t('fields.kind'),
      width: 92,
      render: ({ kind }) => te(`customerKind.${kind}`),
    },
    {
      key: 'region',
      title: t('fields.region'),
      width: '18%',
      render: ({ region }) => region,
      second: ({ serviceZone }) => te(`serviceZone.${serviceZone}`),
    },
    ...(viewer?.isHidden('Customer', 'phone') ? [] : [phone]),
    {
      key: 'units',
      title: t('list.units'),
      width: 92,
      align: 'right',
      card: 'named',
      render: ({ units }) => formats.number(units.totalCount),
    },
    {
      key: 'open',
      title: t('list.openRecords'),
      width: 108,
      align: 'right',
      card: 'named',
      render: ({ openRecords }) => formats.number(openRecords.totalCount),
    },
    {
      key: 'updated',
      title: t('list.updated'),
      width: 116,
      from: 'xl',
      sort: 'updated',
      card: 'nowhere',
      render: ({ updatedAt }) => <ShortInstant at={updatedAt} />,
    },
  ]
}

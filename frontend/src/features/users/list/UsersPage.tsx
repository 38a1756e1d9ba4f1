import { PlusOutlined, SafetyOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { DepartmentSelect } from '@/components/DepartmentSelect'
import { ChoiceFilter } from '@/components/list/ChoiceFilter'
import type { ListColumn } from '@/components/list/ListColumn'
import { ListView } from '@/components/list/ListView'
import { OneFilter } from '@/components/list/OneFilter'
import { Page } from '@/components/Page'
import { ShortInstant } from '@/components/ShortInstant'
import { graphql, readFragment } from '@/gql'
import type { UserRowFragment } from '@/gql/graphql'
import { useDepartments } from '@/lib/departments'
import { useDialogParam } from '@/lib/dialog-param'
import { roles } from '@/lib/enums'
import { nodesOf } from '@/lib/graphql/connection'
import { accessPath, userPath } from '@/lib/paths'
import { type List, useList, useListAnswer } from '@/lib/use-list'
import { useViewer } from '@/lib/viewer'
import { SignInStateTag } from '../SignInStateTag'
import { signInStateOf, signInStates } from '../sign-in-state'
import { UserForm } from '../UserForm'
import { type UserFilters, type UserSort, usersSpec, usersWhere } from './spec'

const UserRow = graphql(`
  fragment UserRow on User {
    id
    username
    name
    role
    phone
    active
    lockedAt
    passwordChangedAt
    lastSignedInAt
    department {
      id
      name
    }
  }
`)

const usersQuery = graphql(`
  query Users(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: UserOrder!
    $where: UserWhereInput!
  ) {
    users(
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
          ...UserRow
        }
      }
    }
  }
`)

/** The people who work with the software. */
export function UsersPage() {
  const { t } = useTranslation('users')
  const navigate = useNavigate()
  const viewer = useViewer()
  const list = useList(usersSpec)
  const known = useDepartments()
  const { text, filters } = list.search
  // Nothing but the filter by department has to wait for the tree.
  const departments = known ?? (filters.department ? undefined : [])
  const answer = useListAnswer(
    usersQuery,
    {
      ...list.variables,
      where: viewer && departments ? usersWhere(text, filters, viewer, departments) : {},
    },
    ({ users }) => ({ ...users, rows: readFragment(UserRow, nodesOf(users)) }),
    { changedBy: ['User'], pause: !viewer || !departments },
  )
  const dialog = useDialogParam('dialog')
  const columns = useColumns()
  const mayCreate = viewer?.may('CREATE', 'User') ?? false
  return (
    <Page
      title={t('list.title')}
      actions={
        <>
          <Link to={accessPath()}>
            <Button icon={<SafetyOutlined aria-hidden />} tabIndex={-1}>
              {t('access.title')}
            </Button>
          </Link>
          {mayCreate && (
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => dialog.open('new')}
            >
              {t('list.new')}
            </Button>
          )}
        </>
      }
    >
      <ListView
        title={t('list.title')}
        list={list}
        answer={answer}
        searchLabel={t(viewer?.isHidden('User', 'phone') ? 'list.searchNames' : 'list.search')}
        filters={<Filters list={list} />}
        row={{
          heading: t('fields.name'),
          name: ({ name }) => name,
          note: ({ username }) => username,
          to: ({ id }) => userPath(id),
        }}
        nameSort="name"
        columns={columns}
        empty={{ text: t('list.empty') }}
      />
      {mayCreate && dialog.value === 'new' && (
        <UserForm
          onClose={dialog.close}
          onSaved={(id) => void navigate(userPath(id), { replace: true })}
        />
      )}
    </Page>
  )
}

function Filters({ list }: { list: List<UserFilters, UserSort, string> }) {
  const { t } = useTranslation('users')
  const { t: te } = useTranslation('enums')
  const { filters } = list.search
  const narrow = (change: Partial<UserFilters>) => list.update({ filters: change })
  return (
    <>
      <ChoiceFilter
        label={t('fields.role')}
        value={filters.role}
        options={roles.map((value) => ({ value, label: te(`role.${value}`) }))}
        onChange={(role) => narrow({ role })}
      />
      <DepartmentSelect
        aria-label={t('fields.department')}
        placeholder={t('fields.department')}
        value={filters.department}
        onChange={(department) => narrow({ department })}
      />
      <OneFilter
        label={t('fields.state')}
        value={filters.state}
        options={signInStates.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(state) => narrow({ state })}
      />
    </>
  )
}

function useColumns(): ListColumn<UserRowFragment, UserSort>[] {
  const { t } = useTranslation('users')
  const { t: te } = useTranslation('enums')
  const viewer = useViewer()
  const phone: ListColumn<UserRowFragment, UserSort> = {
    key: 'phone',
    title: t('fields.phone'),
    width: 150,
    from: 'lg',
    render: (row) => row.phone,
  }
  return [
    {
      key: 'role',
      title: t('fields.role'),
      width: '16%',
      render: ({ role }) => te(`role.${role}`),
    },
    {
      key: 'department',
      title: t('fields.department'),
      width: '20%',
      render: ({ department }) => department.name,
    },
    ...(viewer?.isHidden('User', 'phone') ? [] : [phone]),
    {
      key: 'state',
      title: t('fields.state'),
      width: 120,
      card: 'beside',
      render: (row) => <SignInStateTag state={signInStateOf(row)} />,
    },
    {
      key: 'signedIn',
      title: t('fields.lastSignedIn'),
      width: 160,
      sort: 'signedIn',
      card: 'named',
      render: ({ lastSignedInAt }) =>
        lastSignedInAt ? <ShortInstant at={lastSignedInAt} /> : t('never'),
    },
  ]
}

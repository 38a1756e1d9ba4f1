import { Segmented, Table } from 'antd'
import type { ColumnsType } from 'antd/es/table'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { OneFilter } from '@/components/list/OneFilter'
import { Page } from '@/components/Page'
import { PageSkeleton } from '@/components/PageSkeleton'
import { graphql } from '@/gql'
import type { AccessMatrixQuery, AccessOperation, AccessScope, Role } from '@/gql/graphql'
import { accessOperations, roles } from '@/lib/enums'
import { faultOf } from '@/lib/errors'
import { useSearch } from '@/lib/search-params'
import styles from './AccessPage.module.css'
import { useEntityName, useFieldName } from './names'
import { ScopeTag } from './ScopeTag'

const accessQuery = graphql(`
  query AccessMatrix {
    accessMatrix {
      role
      permissions {
        entity
        operation
        scope
      }
      hiddenFields {
        entity
        field
      }
    }
  }
`)

type RoleRights = AccessMatrixQuery['accessMatrix'][number]

/** What each role may do: the very table that the server goes by, told by the server. */
export function AccessPage() {
  const { t } = useTranslation('users')
  const [{ data, error }, ask] = useQuery({ query: accessQuery, requestPolicy: 'cache-first' })
  const title = t('access.title')
  if (error) {
    return (
      <Page title={title}>
        <FaultAlert fault={faultOf(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      </Page>
    )
  }
  if (!data) return <PageSkeleton />
  return (
    <Page title={title} lead={t('access.lead')}>
      <Matrix rights={data.accessMatrix} />
    </Page>
  )
}

/** Of one role everything, of all roles one operation: both choices stand in the address. */
function Matrix({ rights }: { rights: readonly RoleRights[] }) {
  const { t } = useTranslation('users')
  const { t: te } = useTranslation('enums')
  const [params, change] = useSearch()
  const role = roles.find((value) => value === params.get('role'))
  const operation = accessOperations.find((value) => value === params.get('operation')) ?? 'READ'
  const choose = (name: 'role' | 'operation', value: string | undefined) =>
    change((current) => {
      if (value) current.set(name, value)
      else current.delete(name)
      return current
    })
  const one = rights.find((its) => its.role === role)
  return (
    <>
      <div className={styles.tools}>
        <OneFilter<Role>
          label={t('access.anyRole')}
          value={role}
          options={rights.map((its) => ({ value: its.role, label: te(`role.${its.role}`) }))}
          onChange={(value) => choose('role', value)}
        />
        {!one && (
          <Segmented<AccessOperation>
            aria-label={t('access.operation')}
            value={operation}
            options={accessOperations.map((value) => ({
              value,
              label: te(`accessOperation.${value}`),
            }))}
            onChange={(value) => choose('operation', value)}
          />
        )}
      </div>
      {one ? <OneRole rights={one} /> : <AllRoles rights={rights} operation={operation} />}
    </>
  )
}

interface EntityRow {
  entity: string
  scope: (of: string) => AccessScope
  hidden: readonly string[]
}

function OneRole({ rights }: { rights: RoleRights }) {
  const { t } = useTranslation('users')
  const { t: te } = useTranslation('enums')
  const entityName = useEntityName()
  const fieldName = useFieldName()
  const rows = entitiesOf(rights).map((entity) => ({
    entity,
    scope: (operation: string) => scopeOf(rights, entity, operation),
    hidden: rights.hiddenFields
      .filter((field) => field.entity === entity)
      .map(({ field }) => field),
  }))
  const columns: ColumnsType<EntityRow> = [
    entityColumn(t('access.entity'), entityName),
    ...accessOperations.map((operation) => ({
      key: operation,
      title: te(`accessOperation.${operation}`),
      width: 130,
      render: (_: unknown, row: EntityRow) => <ScopeTag scope={row.scope(operation)} />,
    })),
    {
      key: 'hidden',
      title: t('access.hidden'),
      width: 240,
      render: (_, { hidden }) => [...new Set(hidden.map(fieldName))].join(t('access.comma')),
    },
  ]
  return <RightsTable columns={columns} rows={rows} />
}

function AllRoles({
  rights,
  operation,
}: {
  rights: readonly RoleRights[]
  operation: AccessOperation
}) {
  const { t } = useTranslation('users')
  const { t: te } = useTranslation('enums')
  const entityName = useEntityName()
  const [first] = rights
  const rows = (first ? entitiesOf(first) : []).map((entity) => ({
    entity,
    scope: (role: string) => {
      const its = rights.find((one) => one.role === role)
      return its ? scopeOf(its, entity, operation) : 'NONE'
    },
    hidden: [],
  }))
  const columns: ColumnsType<EntityRow> = [
    entityColumn(t('access.entity'), entityName),
    ...rights.map(({ role }) => ({
      key: role,
      title: te(`role.${role}`),
      width: 96,
      render: (_: unknown, row: EntityRow) => <ScopeTag scope={row.scope(role)} />,
    })),
  ]
  return <RightsTable columns={columns} rows={rows} />
}

function RightsTable({
  columns,
  rows,
}: {
  columns: ColumnsType<EntityRow>
  rows: readonly EntityRow[]
}) {
  const { t } = useTranslation('users')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is scrolled by keyboard too
    <section className={styles.frame} aria-label={t('access.title')} tabIndex={0}>
      <Table<EntityRow>
        rowKey="entity"
        size="small"
        columns={columns}
        dataSource={rows}
        pagination={false}
        className={styles.table}
      />
    </section>
  )
}

function entityColumn(title: string, name: (entity: string) => string) {
  return {
    key: 'entity',
    title,
    width: 136,
    className: styles.entity,
    render: (_: unknown, { entity }: EntityRow) => name(entity),
    onCell: () => ({ scope: 'row' }),
  } as ColumnsType<EntityRow>[number]
}

function entitiesOf({ permissions }: RoleRights): string[] {
  return [...new Set(permissions.map(({ entity }) => entity))]
}

function scopeOf({ permissions }: RoleRights, entity: string, operation: string): AccessScope {
  const cell = permissions.find((its) => its.entity === entity && its.operation === operation)
  return cell?.scope ?? 'NONE'
}

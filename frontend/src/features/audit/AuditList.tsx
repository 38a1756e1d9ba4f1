import { Tag } from 'antd'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearchParams } from 'react-router'
import { ChoiceFilter } from '@/components/list/ChoiceFilter'
import type { ListColumn } from '@/components/list/ListColumn'
import { ListView } from '@/components/list/ListView'
import { ShortInstant } from '@/components/ShortInstant'
import { graphql, readFragment } from '@/gql'
import type { AuditRowFragment } from '@/gql/graphql'
import { useDialogParam } from '@/lib/dialog-param'
import { CompanyZone } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { type List, useList, useListAnswer } from '@/lib/use-list'
import { AuditEntryDrawer } from './AuditEntryDrawer'
import { ChangeList } from './ChangeList'
import { entityName } from './changes'
import { OperationTag } from './OperationTag'
import {
  type AuditFilters,
  auditedEntities,
  auditOperations,
  auditSpec,
  auditWhere,
  type TrailSort,
} from './spec'
import { PersonAndDays } from './TrailFilters'

const AuditRow = graphql(`
  fragment AuditRow on AuditEntry {
    id
    at
    operation
    entity
    rowID
    label
    actorName
    address
    changes {
      field
      old
      new
    }
  }
`)

const auditQuery = graphql(`
  query AuditEntries(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: AuditEntryOrder!
    $where: AuditEntryWhereInput!
  ) {
    auditEntries(
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
          ...AuditRow
        }
      }
    }
  }
`)

/** What was done to master data and accounts. */
export function AuditList() {
  const { t } = useTranslation('audit')
  const zone = useContext(CompanyZone)
  const list = useList(auditSpec)
  const { text, filters } = list.search
  const answer = useListAnswer(
    auditQuery,
    { ...list.variables, where: auditWhere(text, filters, zone) },
    ({ auditEntries }) => ({
      ...auditEntries,
      rows: readFragment(AuditRow, nodesOf(auditEntries)),
    }),
  )
  const entry = useDialogParam('entry')
  const { pathname } = useLocation()
  const [params] = useSearchParams()
  const withEntry = (id: string) => {
    const next = new URLSearchParams(params)
    next.set('entry', id)
    return `${pathname}?${next}`
  }
  return (
    <>
      <ListView
        title={t('tabs.data')}
        list={list}
        answer={answer}
        searchLabel={t('filters.search')}
        filters={<Filters list={list} />}
        extra={
          filters.row && (
            <Tag closable onClose={() => list.update({ filters: { row: undefined } })}>
              {t('filters.oneRow')}
            </Tag>
          )
        }
        row={{
          heading: t('columns.row'),
          name: ({ label, entity }) => label || entityName(entity, { t }),
          note: ({ entity }) => entityName(entity, { t }),
          to: ({ id }) => withEntry(id),
        }}
        columns={useColumns()}
        empty={{ text: t('empty.data') }}
      />
      {entry.value && <AuditEntryDrawer id={entry.value} onClose={entry.close} />}
    </>
  )
}

function Filters({ list }: { list: List<AuditFilters, TrailSort, string> }) {
  const { t } = useTranslation('audit')
  const { t: label } = useTranslation('enums')
  const { filters } = list.search
  return (
    <>
      <ChoiceFilter
        label={t('columns.entity')}
        value={filters.entity}
        options={auditedEntities.map((value) => ({ value, label: entityName(value, { t }) }))}
        onChange={(entity) => list.update({ filters: { entity } })}
      />
      <ChoiceFilter
        label={t('columns.operation')}
        value={filters.operation}
        options={auditOperations.map((value) => ({
          value,
          label: label(`auditOperation.${value}`),
        }))}
        onChange={(operation) => list.update({ filters: { operation } })}
      />
      <PersonAndDays filters={filters} narrow={(change) => list.update({ filters: change })} />
    </>
  )
}

function useColumns(): ListColumn<AuditRowFragment, TrailSort>[] {
  const { t } = useTranslation('audit')
  return [
    {
      key: 'operation',
      title: t('columns.operation'),
      width: 116,
      card: 'beside',
      render: ({ operation }) => <OperationTag operation={operation} />,
    },
    {
      key: 'changes',
      title: t('columns.changes'),
      width: '38%',
      card: 'nowhere',
      render: ({ entity, changes }) => <ChangeList entity={entity} changes={changes} most={2} />,
    },
    {
      key: 'actor',
      title: t('columns.actor'),
      width: 140,
      render: ({ actorName, operation }) =>
        actorName || t(operation === 'LOCK_OUT' ? 'unknown' : 'system'),
      second: ({ address }) => address,
    },
    {
      key: 'at',
      title: t('columns.at'),
      width: 124,
      sort: 'at',
      render: ({ at }) => <ShortInstant at={at} />,
    },
  ]
}

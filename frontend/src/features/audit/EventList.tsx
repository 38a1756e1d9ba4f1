import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceFilter } from '@/components/list/ChoiceFilter'
import type { ListColumn } from '@/components/list/ListColumn'
import { ListView } from '@/components/list/ListView'
import { ShortInstant } from '@/components/ShortInstant'
import { StatusTag } from '@/components/StatusTag'
import { graphql, readFragment } from '@/gql'
import type { EventRowFragment } from '@/gql/graphql'
import { serviceActions } from '@/lib/enums'
import { CompanyZone } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { serviceRecordPath } from '@/lib/paths'
import { useList, useListAnswer } from '@/lib/use-list'
import { eventSpec, eventWhere, type TrailSort } from './spec'
import { PersonAndDays } from './TrailFilters'

const EventRow = graphql(`
  fragment EventRow on ServiceEvent {
    id
    at
    action
    toStatus
    note
    serviceRecord {
      id
      number
      symptom
    }
    actor {
      id
      name
    }
  }
`)

const eventsQuery = graphql(`
  query AuditServiceEvents(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ServiceEventOrder!
    $where: ServiceEventWhereInput!
  ) {
    serviceEvents(
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
          ...EventRow
        }
      }
    }
  }
`)

const spec = eventSpec(serviceActions)

/** What was done to service records: the timelines of all of them as one list. */
export function EventList() {
  const { t } = useTranslation('audit')
  const { t: label } = useTranslation('enums')
  const zone = useContext(CompanyZone)
  const list = useList(spec)
  const { text, filters } = list.search
  const answer = useListAnswer(
    eventsQuery,
    { ...list.variables, where: eventWhere(text, filters, zone) },
    ({ serviceEvents }) => ({
      ...serviceEvents,
      rows: readFragment(EventRow, nodesOf(serviceEvents)),
    }),
  )
  return (
    <ListView
      title={t('tabs.records')}
      list={list}
      answer={answer}
      searchLabel={t('filters.number')}
      filters={
        <>
          <ChoiceFilter
            label={t('columns.operation')}
            value={filters.action}
            options={serviceActions.map((value) => ({
              value,
              label: label(`serviceAction.${value}`),
            }))}
            onChange={(action) => list.update({ filters: { action } })}
          />
          <PersonAndDays filters={filters} narrow={(change) => list.update({ filters: change })} />
        </>
      }
      row={{
        heading: t('columns.record'),
        name: ({ serviceRecord }) => serviceRecord.number,
        note: ({ serviceRecord }) => serviceRecord.symptom,
        to: ({ serviceRecord }) => serviceRecordPath(serviceRecord.id),
      }}
      columns={useColumns()}
      empty={{ text: t('empty.records') }}
    />
  )
}

function useColumns(): ListColumn<EventRowFragment, TrailSort>[] {
  const { t } = useTranslation('audit')
  const { t: label } = useTranslation('enums')
  return [
    {
      key: 'action',
      title: t('columns.operation'),
      width: 132,
      card: 'beside',
      render: ({ action }) => label(`serviceAction.${action}`),
    },
    {
      key: 'status',
      title: t('columns.status'),
      width: 132,
      from: 'lg',
      render: ({ toStatus }) => (toStatus ? <StatusTag status={toStatus} /> : null),
    },
    {
      key: 'note',
      title: t('columns.note'),
      width: '28%',
      card: 'nowhere',
      render: ({ note }) => note,
    },
    {
      key: 'actor',
      title: t('columns.actor'),
      width: 120,
      render: ({ actor }) => actor?.name ?? t('system'),
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

import { useTranslation } from 'react-i18next'
import { DepartmentSelect } from '@/components/DepartmentSelect'
import { ChoiceFilter } from '@/components/list/ChoiceFilter'
import type { ListColumn } from '@/components/list/ListColumn'
import { ListView } from '@/components/list/ListView'
import { Page } from '@/components/Page'
import { graphql, readFragment } from '@/gql'
import type { EscalationRowFragment } from '@/gql/graphql'
import { useDepartments, withDepartmentsBelow } from '@/lib/departments'
import { escalationSteps } from '@/lib/enums'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { serviceRecordPath } from '@/lib/paths'
import { type List, useList, useListAnswer } from '@/lib/use-list'
import {
  type EscalationFilters,
  type EscalationSort,
  escalationsSpec,
  escalationsWhere,
} from './spec'

const EscalationRow = graphql(`
  fragment EscalationRow on Escalation {
    id
    step
    takenAt
    told
    people {
      id
      name
    }
    responseClock {
      id
      kind
      dueAt
      stoppedAt
    }
    serviceRecord {
      id
      number
      customer {
        id
        name
      }
      department {
        id
        name
      }
      owner {
        id
        name
      }
    }
  }
`)

const escalationListQuery = graphql(`
  query EscalationList(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: EscalationOrder!
    $where: EscalationWhereInput!
  ) {
    escalations(
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
          ...EscalationRow
        }
      }
    }
  }
`)

/** Every warning and every step up after a response time ran out, the latest first. */
export function EscalationsPage() {
  const { t } = useTranslation('escalations')
  const list = useList(escalationsSpec)
  const { text, filters } = list.search
  const departments = useDepartments()
  const chosen =
    filters.department && departments
      ? withDepartmentsBelow(departments, filters.department)
      : undefined
  const answer = useListAnswer(
    escalationListQuery,
    { ...list.variables, where: escalationsWhere(text, filters, chosen) },
    ({ escalations }) => ({
      ...escalations,
      rows: readFragment(EscalationRow, nodesOf(escalations)),
    }),
    { changedBy: ['Escalation'], pause: Boolean(filters.department) && !departments },
  )
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ListView
        title={t('title')}
        list={list}
        answer={answer}
        searchLabel={t('search')}
        filters={<Filters list={list} />}
        row={{
          heading: t('fields.record'),
          name: ({ serviceRecord }) => serviceRecord.number,
          note: ({ serviceRecord }) => serviceRecord.customer.name,
          to: ({ serviceRecord }) => serviceRecordPath(serviceRecord.id),
        }}
        columns={useColumns()}
        empty={{ text: t('empty') }}
      />
    </Page>
  )
}

function Filters({ list }: { list: List<EscalationFilters, EscalationSort, string> }) {
  const { t } = useTranslation('escalations')
  const { t: te } = useTranslation('enums')
  const { filters } = list.search
  return (
    <>
      <ChoiceFilter
        label={t('fields.step')}
        value={filters.step}
        options={escalationSteps.map((value) => ({ value, label: te(`escalationStep.${value}`) }))}
        onChange={(step) => list.update({ filters: { step } })}
      />
      <DepartmentSelect
        aria-label={t('fields.department')}
        placeholder={t('fields.department')}
        value={filters.department}
        onChange={(department) => list.update({ filters: { department } })}
      />
    </>
  )
}

function useColumns(): ListColumn<EscalationRowFragment, EscalationSort>[] {
  const { t } = useTranslation('escalations')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  return [
    {
      key: 'step',
      title: t('fields.step'),
      width: '18%',
      card: 'beside',
      render: ({ step }) => te(`escalationStep.${step}`),
    },
    {
      key: 'clock',
      title: t('fields.clock'),
      width: '22%',
      card: 'named',
      render: ({ responseClock }) => te(`responseClockKind.${responseClock.kind}`),
      second: ({ responseClock: { dueAt, stoppedAt } }) =>
        stoppedAt
          ? t('stopped', { time: formats.instant(stoppedAt, 'short') })
          : dueAt
            ? t('fields.due', { time: formats.instant(dueAt, 'short') })
            : '',
    },
    {
      key: 'department',
      title: t('fields.department'),
      from: 'lg',
      card: 'nowhere',
      render: ({ serviceRecord }) => serviceRecord.department?.name,
      second: ({ serviceRecord }) => serviceRecord.owner?.name ?? '',
    },
    {
      key: 'told',
      title: t('fields.told'),
      width: '16%',
      card: 'named',
      render: ({ told, people }) =>
        people.map(({ name }) => name).join(', ') || t('people', { count: told }),
    },
    {
      key: 'taken',
      title: t('fields.taken'),
      width: 160,
      sort: 'taken',
      card: 'named',
      render: ({ takenAt }) => formats.instant(takenAt),
    },
  ]
}

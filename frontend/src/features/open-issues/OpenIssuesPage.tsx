import { useTranslation } from 'react-i18next'
import { useLocation, useSearchParams } from 'react-router'
import { useQuery } from 'urql'
import { DepartmentSelect } from '@/components/DepartmentSelect'
import type { ListColumn } from '@/components/list/ListColumn'
import { ListView } from '@/components/list/ListView'
import { OneFilter } from '@/components/list/OneFilter'
import { Page } from '@/components/Page'
import { graphql, readFragment } from '@/gql'
import type { FollowedIssueFragment } from '@/gql/graphql'
import { useDialogParam } from '@/lib/dialog-param'
import { issueStandings } from '@/lib/enums'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { type List, type ListAnswer, useList } from '@/lib/use-list'
import { IssueDrawer } from './IssueDrawer'
import styles from './OpenIssuesPage.module.css'
import { type IssueFilters, type IssueSort, issuesSpec, issuesWanted } from './spec'

const FollowedIssue = graphql(`
  fragment FollowedIssue on OpenIssue {
    id
    description
    dueOn
    settledAt
    owner {
      id
      name
    }
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

const followedIssuesQuery = graphql(`
  query FollowedIssues(
    $standing: IssueStanding
    $mine: Boolean!
    $departmentID: ID
    $matching: String
    $offset: Int!
    $limit: Int!
  ) {
    followedIssues(
      standing: $standing
      mine: $mine
      departmentID: $departmentID
      matching: $matching
      offset: $offset
      limit: $limit
    ) {
      today
      totalCount
      overdueCount
      openIssues {
        ...FollowedIssue
      }
    }
  }
`)

const context = { additionalTypenames: ['OpenIssue', 'ServiceRecord'] }

/** The issues left over, as they are followed until the customer is content: what is overdue first. */
export function OpenIssuesPage() {
  const { t } = useTranslation('openIssues')
  const list = useList(issuesSpec)
  const { answer, overdue, today } = useIssues(list)
  const issue = useDialogParam('issue')
  const { pathname } = useLocation()
  const [params] = useSearchParams()
  const withIssue = (id: string) => {
    const next = new URLSearchParams(params)
    next.set('issue', id)
    return `${pathname}?${next}`
  }
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ListView
        title={t('title')}
        list={list}
        answer={answer}
        searchLabel={t('search')}
        filters={<Filters list={list} />}
        extra={
          overdue > 0 && <span className={styles.late}>{t('overdue', { count: overdue })}</span>
        }
        row={{
          heading: t('fields.issue'),
          name: ({ description }) => description,
          note: ({ serviceRecord }) => serviceRecord.number,
          always: true,
          to: ({ id }) => withIssue(id),
        }}
        columns={useColumns(today)}
        empty={{ text: t('empty') }}
      />
      {issue.value && <IssueDrawer id={issue.value} today={today} onClose={issue.close} />}
    </Page>
  )
}

/** The page of the list that the address says. */
function useIssues(list: List<IssueFilters, IssueSort, string>) {
  const { text, filters, page, size } = list.search
  const variables = issuesWanted(text, filters, page.number, size)
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: followedIssuesQuery,
    variables,
    context,
  })
  const found = data?.followedIssues
  const answer: ListAnswer<FollowedIssueFragment> = {
    rows: found && readFragment(FollowedIssue, found.openIssues),
    total: found?.totalCount,
    // Pages are numbered: what stands for a cursor says only that there is one.
    next:
      found && variables.offset + size < found.totalCount
        ? String(variables.offset + size)
        : undefined,
    previous: page.number > 1 ? String(variables.offset) : undefined,
    fault: error && faultOf(error),
    reading: fetching || stale,
    retry: () => ask({ requestPolicy: 'network-only' }),
  }
  return { answer, overdue: found?.overdueCount ?? 0, today: found?.today }
}

function Filters({ list }: { list: List<IssueFilters, IssueSort, string> }) {
  const { t } = useTranslation('openIssues')
  const { t: te } = useTranslation('enums')
  const { t: tl } = useTranslation('list')
  const { filters } = list.search
  const label = t('fields.standing')
  return (
    <>
      <OneFilter
        label={label}
        value={filters.standing}
        options={[
          ...issueStandings.map((value) => ({ value, label: te(`issueStanding.${value}`) })),
          { value: 'ALL' as const, label: tl('filters.any', { label }) },
        ]}
        onChange={(standing) => list.update({ filters: { standing } })}
      />
      <OneFilter
        label={t('fields.whose')}
        value={filters.whose}
        options={[{ value: 'mine' as const, label: t('mine') }]}
        onChange={(whose) => list.update({ filters: { whose } })}
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

function useColumns(today: string | undefined): ListColumn<FollowedIssueFragment, IssueSort>[] {
  const { t } = useTranslation('openIssues')
  const formats = useFormats()
  return [
    {
      key: 'customer',
      title: t('fields.customer'),
      width: '24%',
      render: ({ serviceRecord }) => serviceRecord.customer.name,
    },
    {
      key: 'owner',
      title: t('fields.owner'),
      width: 150,
      card: 'named',
      render: ({ owner }) => owner?.name ?? t('noOwner'),
    },
    {
      key: 'due',
      title: t('fields.due'),
      width: 190,
      card: 'named',
      render: ({ dueOn, settledAt }) =>
        settledAt ? (
          t('settledOn', { time: formats.instant(settledAt, 'short') })
        ) : !dueOn ? (
          t('noDue')
        ) : today && dueOn < today ? (
          <span className={styles.late}>
            {formats.day(dueOn)} · {t('late')}
          </span>
        ) : (
          formats.day(dueOn)
        ),
    },
  ]
}

import { DownOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Dropdown, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { ListColumn } from '@/components/list/ListColumn'
import { ListView } from '@/components/list/ListView'
import { OneFilter } from '@/components/list/OneFilter'
import { Page } from '@/components/Page'
import { ShortInstant } from '@/components/ShortInstant'
import { graphql, readFragment } from '@/gql'
import type { SavedQueryRowFragment } from '@/gql/graphql'
import { nodesOf } from '@/lib/graphql/connection'
import { newQueryPath, queryPath } from '@/lib/paths'
import { type List, useList, useListAnswer } from '@/lib/use-list'
import {
  type QueryFilters,
  type QuerySort,
  queriesSpec,
  queriesWhere,
  queryVisibilities,
} from './spec'
import { queryTemplates } from './templates'

const SavedQueryRow = graphql(`
  fragment SavedQueryRow on SavedQuery {
    id
    name
    description
    slug
    visibility
    problems
    updatedAt
    lastRunAt
    owner {
      id
      name
    }
  }
`)

const savedQueriesQuery = graphql(`
  query SavedQueries(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: SavedQueryOrder!
    $where: SavedQueryWhereInput!
  ) {
    savedQueries(
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
          ...SavedQueryRow
        }
      }
    }
  }
`)

/** The queries that people have saved, and the ways to a new one. */
export function QueriesPage() {
  const { t } = useTranslation('queries')
  const list = useList(queriesSpec)
  const { text, filters } = list.search
  const answer = useListAnswer(
    savedQueriesQuery,
    { ...list.variables, where: queriesWhere(text, filters) },
    ({ savedQueries }) => ({
      ...savedQueries,
      rows: readFragment(SavedQueryRow, nodesOf(savedQueries)),
    }),
    { changedBy: ['SavedQuery'] },
  )
  return (
    <Page title={t('title')} lead={t('lead')} actions={<NewQuery />}>
      <ListView
        title={t('title')}
        list={list}
        answer={answer}
        searchLabel={t('search')}
        filters={<Filters list={list} />}
        row={{
          heading: t('fields.name'),
          name: ({ name }) => name,
          note: ({ description }) => description,
          to: ({ id }) => queryPath(id),
        }}
        nameSort="name"
        columns={useColumns()}
        empty={{ text: t('empty'), action: <NewQuery /> }}
      />
    </Page>
  )
}

/** An empty workbench, or one with a question that the procedures ask. */
function NewQuery() {
  const { t } = useTranslation('queries')
  const navigate = useNavigate()
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: queryTemplates.map(({ key }) => ({ key, label: t(`templates.${key}`) })),
          onClick: ({ key }) => void navigate(newQueryPath(key)),
        }}
      >
        <Button icon={<DownOutlined aria-hidden />} iconPlacement="end">
          {t('fromTemplate')}
        </Button>
      </Dropdown>
      <Button
        type="primary"
        icon={<PlusOutlined aria-hidden />}
        onClick={() => void navigate(newQueryPath())}
      >
        {t('new')}
      </Button>
    </>
  )
}

function Filters({ list }: { list: List<QueryFilters, QuerySort, string> }) {
  const { t } = useTranslation('queries')
  const { t: te } = useTranslation('enums')
  return (
    <OneFilter
      label={t('fields.visibility')}
      value={list.search.filters.visibility}
      options={queryVisibilities.map((value) => ({ value, label: te(`queryVisibility.${value}`) }))}
      onChange={(visibility) => list.update({ filters: { visibility } })}
    />
  )
}

function useColumns(): ListColumn<SavedQueryRowFragment, QuerySort>[] {
  const { t } = useTranslation('queries')
  const { t: te } = useTranslation('enums')
  return [
    {
      key: 'visibility',
      title: t('fields.visibility'),
      width: 150,
      card: 'beside',
      render: ({ visibility, problems }) =>
        problems.length > 0 ? (
          <Tag color="error" title={problems[0]}>
            {t('broken')}
          </Tag>
        ) : (
          te(`queryVisibility.${visibility}`)
        ),
    },
    {
      key: 'slug',
      title: t('fields.slug'),
      width: '20%',
      card: 'named',
      render: ({ slug }) => slug,
    },
    {
      key: 'owner',
      title: t('fields.owner'),
      width: 130,
      card: 'named',
      render: ({ owner }) => owner.name,
    },
    {
      key: 'run',
      title: t('fields.lastRunAt'),
      width: 140,
      card: 'named',
      render: ({ lastRunAt }) => (lastRunAt ? <ShortInstant at={lastRunAt} /> : t('never')),
    },
    {
      key: 'updated',
      title: t('fields.updatedAt'),
      width: 140,
      sort: 'updated',
      card: 'named',
      render: ({ updatedAt }) => <ShortInstant at={updatedAt} />,
    },
  ]
}

import { useTranslation } from 'react-i18next'
import { ChoiceFilter } from '@/components/list/ChoiceFilter'
import type { ListColumn } from '@/components/list/ListColumn'
import { ListView } from '@/components/list/ListView'
import { Page } from '@/components/Page'
import { ShortInstant } from '@/components/ShortInstant'
import { graphql, readFragment } from '@/gql'
import type {
  ImportJobOrderField,
  ImportJobWhereInput,
  ImportRowFragment,
  ImportStatus,
} from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { type ListSpec, manyOf } from '@/lib/list-search'
import { importPath } from '@/lib/paths'
import { useList, useListAnswer } from '@/lib/use-list'
import { useViewer } from '@/lib/viewer'
import { ImportStatusTag } from './ImportStatusTag'
import { NotForYou } from './NotForYou'
import { UploadFile } from './UploadFile'

const ImportRow = graphql(`
  fragment ImportRow on ImportJob {
    id
    createdAt
    fileName
    status
    dryRun
    target
    rows
    created
    updated
    rejected
    requestedBy {
      id
      name
    }
  }
`)

const importsQuery = graphql(`
  query Imports(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ImportJobOrder!
    $where: ImportJobWhereInput!
  ) {
    importJobs(
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
          ...ImportRow
        }
      }
    }
  }
`)

const statuses: readonly ImportStatus[] = [
  'UPLOADED',
  'RUNNING',
  'CHECKED',
  'DONE',
  'CANCELLED',
  'FAILED',
  'INTERRUPTED',
]

interface ImportFilters {
  status: readonly ImportStatus[]
}

const spec: ListSpec<ImportFilters, 'at', ImportJobOrderField> = {
  filters: { status: manyOf(statuses) },
  sorts: { at: 'CREATED_AT' },
  usual: { sort: 'at', ascending: false },
}

function whereOf(text: string, { status }: ImportFilters): ImportJobWhereInput {
  return {
    ...(text ? { fileNameContainsFold: text } : {}),
    ...(status.length > 0 ? { statusIn: [...status] } : {}),
  }
}

/** The imports of files: what was imported, by whom and when, and the way to the next one. */
export function ImportsPage() {
  const { t } = useTranslation('imports')
  const { t: label } = useTranslation('enums')
  const viewer = useViewer()
  const list = useList(spec)
  const { text, filters } = list.search
  const allowed = viewer?.may('READ', 'ImportJob')
  const answer = useListAnswer(
    importsQuery,
    { ...list.variables, where: whereOf(text, filters) },
    ({ importJobs }) => ({ ...importJobs, rows: readFragment(ImportRow, nodesOf(importJobs)) }),
    { changedBy: ['ImportJob'], pause: !allowed },
  )
  const columns = useColumns()
  if (viewer && !allowed) return <NotForYou />
  const upload = viewer?.may('CREATE', 'ImportJob') && <UploadFile />
  return (
    <Page title={t('title')} lead={t('lead')} actions={upload}>
      <ListView
        title={t('title')}
        list={list}
        answer={answer}
        searchLabel={t('search')}
        filters={
          <ChoiceFilter
            label={t('status')}
            value={filters.status}
            options={statuses.map((value) => ({ value, label: label(`importStatus.${value}`) }))}
            onChange={(status) => list.update({ filters: { status } })}
          />
        }
        row={{
          heading: t('columns.file'),
          name: ({ fileName }) => fileName,
          note: ({ target }) => (target ? label(`importTarget.${target}`) : ''),
          to: ({ id }) => importPath(id),
        }}
        columns={columns}
        empty={{ text: t('empty') }}
      />
    </Page>
  )
}

function useColumns(): ListColumn<ImportRowFragment, 'at'>[] {
  const { t } = useTranslation('imports')
  const { number } = useFormats()
  const count = (key: 'rows' | 'created' | 'updated' | 'rejected', from?: 'lg') => ({
    key,
    title: t(`columns.${key}`),
    width: 92,
    align: 'right' as const,
    card: 'named' as const,
    ...(from ? { from } : {}),
    render: (row: ImportRowFragment) => (row.rows > 0 ? number(row[key]) : null),
  })
  return [
    {
      key: 'status',
      title: t('status'),
      width: 120,
      card: 'beside',
      render: ({ status }) => <ImportStatusTag status={status} />,
    },
    count('rows'),
    count('created', 'lg'),
    count('updated', 'lg'),
    count('rejected'),
    {
      key: 'by',
      title: t('columns.by'),
      width: 132,
      render: ({ requestedBy }) => requestedBy.name,
    },
    {
      key: 'at',
      title: t('columns.at'),
      width: 124,
      sort: 'at',
      render: ({ createdAt }) => <ShortInstant at={createdAt} />,
    },
  ]
}

import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { CertificateForm } from '@/components/certificates/CertificateForm'
import { CertificateStateTag } from '@/components/certificates/CertificateStateTag'
import type { ListColumn } from '@/components/list/ListColumn'
import { ListView } from '@/components/list/ListView'
import { OneFilter } from '@/components/list/OneFilter'
import { TextFilter } from '@/components/list/TextFilter'
import { Page } from '@/components/Page'
import { graphql, readFragment } from '@/gql'
import type { CertificateRowFragment } from '@/gql/graphql'
import { monthsAfter } from '@/lib/dates'
import { useDialogParam } from '@/lib/dialog-param'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { userPath } from '@/lib/paths'
import { useToday } from '@/lib/today'
import { type List, useList, useListAnswer } from '@/lib/use-list'
import { useViewer } from '@/lib/viewer'
import {
  type CertificateFilters,
  type CertificateSort,
  certificateStates,
  certificatesSpec,
  certificatesWhere,
} from './spec'

const CertificateRow = graphql(`
  fragment CertificateRow on Certificate {
    id
    number
    productCategory
    issuedOn
    expiresOn
    revokedAt
    user {
      id
      name
      department {
        id
        name
      }
    }
  }
`)

const certificatesQuery = graphql(`
  query Certificates(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: CertificateOrder!
    $where: CertificateWhereInput!
  ) {
    certificates(
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
          ...CertificateRow
        }
      }
    }
  }
`)

/** Who holds which certificates, and until when. */
export function CertificatesPage() {
  const { t } = useTranslation('certificates')
  const viewer = useViewer()
  const today = useToday()
  const list = useList(certificatesSpec)
  const { text, filters } = list.search
  const where = certificatesWhere(text, filters, today, monthsAfter(today, 1))
  const answer = useListAnswer(
    certificatesQuery,
    { ...list.variables, where },
    ({ certificates }) => ({
      ...certificates,
      rows: readFragment(CertificateRow, nodesOf(certificates)),
    }),
    { changedBy: ['Certificate'] },
  )
  const dialog = useDialogParam('dialog')
  const mayGrant = viewer?.may('CREATE', 'Certificate') ?? false
  const grant = mayGrant && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => dialog.open('new')}>
      {t('grant')}
    </Button>
  )
  return (
    <Page title={t('title')} actions={grant}>
      <ListView
        title={t('title')}
        list={list}
        answer={answer}
        searchLabel={t('search')}
        filters={<Filters list={list} />}
        row={{
          heading: t('fields.user'),
          name: ({ user }) => user.name,
          note: ({ user }) => user.department.name,
          to: ({ user }) => userPath(user.id),
        }}
        columns={useColumns()}
        empty={{ text: t('empty'), action: grant }}
      />
      {mayGrant && dialog.value === 'new' && (
        <CertificateForm
          onClose={dialog.close}
          onSaved={() => {
            dialog.close()
            answer.retry()
          }}
        />
      )}
    </Page>
  )
}

function Filters({ list }: { list: List<CertificateFilters, CertificateSort, string> }) {
  const { t } = useTranslation('certificates')
  const { filters } = list.search
  return (
    <>
      <OneFilter
        label={t('fields.state')}
        value={filters.state}
        options={certificateStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        onChange={(state) => list.update({ filters: { state } })}
      />
      <TextFilter
        label={t('fields.productCategory')}
        value={filters.category}
        onChange={(category) => list.update({ filters: { category } }, { replace: true })}
      />
    </>
  )
}

function useColumns(): ListColumn<CertificateRowFragment, CertificateSort>[] {
  const { t } = useTranslation('certificates')
  const formats = useFormats()
  return [
    {
      key: 'category',
      title: t('fields.productCategory'),
      width: '24%',
      sort: 'category',
      card: 'named',
      render: ({ productCategory }) => productCategory,
    },
    {
      key: 'number',
      title: t('fields.number'),
      width: '22%',
      sort: 'number',
      card: 'named',
      render: ({ number }) => number,
    },
    {
      key: 'expires',
      title: t('fields.expiresOn'),
      width: 130,
      sort: 'expires',
      card: 'named',
      render: ({ expiresOn }) => formats.day(expiresOn),
    },
    {
      key: 'state',
      title: t('fields.state'),
      width: 150,
      card: 'beside',
      render: (certificate) => <CertificateStateTag certificate={certificate} />,
    },
  ]
}

import { PlusOutlined } from '@ant-design/icons'
import { App, Button, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import type { ListColumn } from '@/components/list/ListColumn'
import { ListView } from '@/components/list/ListView'
import { OneFilter } from '@/components/list/OneFilter'
import { Page } from '@/components/Page'
import { ShortInstant } from '@/components/ShortInstant'
import { graphql, readFragment } from '@/gql'
import type { ServiceTokenRowFragment } from '@/gql/graphql'
import { useDialogParam } from '@/lib/dialog-param'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import { connectionsPath } from '@/lib/paths'
import { serverNow } from '@/lib/serverClock'
import { useFaultText } from '@/lib/use-fault-text'
import { type List, useList, useListAnswer } from '@/lib/use-list'
import { useViewer } from '@/lib/viewer'
import { Connect } from './Connect'
import { IssuedSecret } from './IssuedSecret'
import { IssueTokenDrawer } from './IssueTokenDrawer'
import {
  stateOf,
  type TokenFilters,
  type TokenSort,
  tokenStates,
  tokensSpec,
  tokensWhere,
} from './spec'
import { TokenDialog } from './TokenDialog'

const ServiceTokenRow = graphql(`
  fragment ServiceTokenRow on ServiceToken {
    id
    name
    prefix
    role
    expiresAt
    lastUsedAt
    lastAddress
    revokedAt
    lapsed
    department {
      id
      name
    }
    issuedBy {
      id
      name
    }
  }
`)

const tokensQuery = graphql(`
  query ServiceTokens(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ServiceTokenOrder!
    $where: ServiceTokenWhereInput!
  ) {
    serviceTokens(
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
          ...ServiceTokenRow
        }
      }
    }
  }
`)

const revokeMutation = graphql(`
  mutation RevokeServiceToken($input: RevokeServiceTokenInput!) {
    revokeServiceToken(input: $input) {
      serviceToken {
        id
      }
    }
  }
`)

/** The tokens of tools, and what to enter into each tool. */
export function ConnectionsPage() {
  const { t } = useTranslation('connections')
  const list = useList(tokensSpec)
  const viewer = useViewer()
  const [now] = useState(() => serverNow().toISOString())
  const { text, filters } = list.search
  const answer = useListAnswer(
    tokensQuery,
    { ...list.variables, where: tokensWhere(text, filters, now) },
    ({ serviceTokens }) => ({
      ...serviceTokens,
      rows: readFragment(ServiceTokenRow, nodesOf(serviceTokens)),
    }),
    { changedBy: ['ServiceToken'] },
  )
  const dialog = useDialogParam('dialog')
  const [secret, setSecret] = useState<string>()
  const mayIssue = (viewer?.tokenRoles.length ?? 0) > 0
  const issue = mayIssue && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => dialog.open('new')}>
      {t('issue')}
    </Button>
  )
  const shown = answer.rows?.find(({ id }) => id === dialog.value)
  return (
    <Page title={t('title')} lead={t('lead')} actions={issue}>
      <Connect />
      <ListView
        title={t('title')}
        list={list}
        answer={answer}
        searchLabel={t('search')}
        filters={<Filters list={list} />}
        row={{
          heading: t('fields.name'),
          name: ({ name }) => name,
          note: ({ prefix }) => `${prefix}…`,
          to: ({ id }) => `${connectionsPath}?dialog=${id}`,
        }}
        nameSort="name"
        columns={useColumns()}
        empty={{ text: t('empty'), action: issue }}
      />
      {mayIssue && dialog.value === 'new' && (
        <IssueTokenDrawer
          onClose={dialog.close}
          onIssued={(told) => {
            dialog.close()
            setSecret(told)
            answer.retry()
          }}
        />
      )}
      {secret && <IssuedSecret secret={secret} onClose={() => setSecret(undefined)} />}
      {shown && <Revoking token={shown} mayRevoke={mayIssue} onClose={dialog.close} />}
    </Page>
  )
}

/** Asks whether the token is to be revoked, and tells when it was last used. */
function Revoking({
  token,
  mayRevoke,
  onClose,
}: {
  token: ServiceTokenRowFragment
  mayRevoke: boolean
  onClose: () => void
}) {
  const { t } = useTranslation('connections')
  const { message } = App.useApp()
  const formats = useFormats()
  const faultText = useFaultText()
  const [{ fetching }, revoke] = useMutation(revokeMutation)
  const used = token.lastUsedAt
    ? t('used', { at: formats.instant(token.lastUsedAt), address: token.lastAddress })
    : t('neverUsed')
  async function send() {
    const { error } = await revoke(
      { input: { id: token.id } },
      { additionalTypenames: ['ServiceToken'] },
    )
    if (error) message.error(faultText(faultOf(error)))
    else message.success(t('revoke.done'))
    onClose()
  }
  return (
    <TokenDialog
      token={token}
      used={used}
      busy={fetching}
      onClose={onClose}
      {...(mayRevoke && !token.revokedAt ? { onRevoke: () => void send() } : {})}
    />
  )
}

function Filters({ list }: { list: List<TokenFilters, TokenSort, string> }) {
  const { t } = useTranslation('connections')
  return (
    <OneFilter
      label={t('fields.state')}
      value={list.search.filters.state}
      options={tokenStates.map((value) => ({ value, label: t(`states.${value}`) }))}
      onChange={(state) => list.update({ filters: { state } })}
    />
  )
}

// What is good needs no colour; those that have ended stand out.
const colours = { valid: 'default', expired: 'error', revoked: 'error', lapsed: 'error' } as const

function useColumns(): ListColumn<ServiceTokenRowFragment, TokenSort>[] {
  const { t } = useTranslation('connections')
  const { t: te } = useTranslation('enums')
  return [
    {
      key: 'state',
      title: t('fields.state'),
      width: 120,
      card: 'beside',
      render: (token) => {
        const state = stateOf(token, serverNow())
        return <Tag color={colours[state]}>{t(`states.${state}`)}</Tag>
      },
    },
    {
      key: 'role',
      title: t('fields.role'),
      width: '20%',
      card: 'named',
      render: ({ role }) => te(`role.${role}`),
      second: ({ department }) => department.name,
      always: true,
    },
    {
      key: 'issuedBy',
      title: t('fields.issuedBy'),
      width: 130,
      card: 'named',
      render: ({ issuedBy }) => issuedBy.name,
    },
    {
      key: 'used',
      title: t('fields.lastUsedAt'),
      width: 150,
      card: 'named',
      render: ({ lastUsedAt }) => (lastUsedAt ? <ShortInstant at={lastUsedAt} /> : '—'),
    },
    {
      key: 'expires',
      title: t('fields.expiresAt'),
      width: 150,
      sort: 'expires',
      card: 'named',
      render: ({ expiresAt }) => <ShortInstant at={expiresAt} />,
    },
  ]
}

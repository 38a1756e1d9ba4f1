import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useMutation, useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { Section } from '@/components/Section'
import { SessionList } from '@/components/sessions/SessionList'
import { useEndSession } from '@/components/sessions/use-end-session'
import { graphql } from '@/gql'
import { faultOf } from '@/lib/errors'
import { nodesOf } from '@/lib/graphql/connection'
import { useNow } from '@/lib/now'
import type { Viewer } from '@/lib/viewer'

const sessionsQuery = graphql(`
  query UserSessions($id: ID!) {
    node(id: $id) {
      __typename
      ... on User {
        id
        sessions(
          first: 50
          where: { endedAtIsNil: true }
          orderBy: { field: STARTED_AT, direction: DESC }
        ) {
          edges {
            node {
              id
              expiresAt
              ...SessionItem
            }
          }
        }
      }
    }
    viewer {
      sessionID
    }
  }
`)

const endAllMutation = graphql(`
  mutation EndUserSessions($input: EndSessionsInput!) {
    endSessions(input: $input) {
      ended
    }
  }
`)

/** Where somebody is signed in, and the end of it. */
export function UserSessions({ userID, viewer }: { userID: string; viewer: Viewer }) {
  const { t } = useTranslation('users')
  const { t: tc } = useTranslation()
  const { message, modal } = App.useApp()
  const now = useNow()
  const [{ data, error }, ask] = useQuery({ query: sessionsQuery, variables: { id: userID } })
  const reload = () => ask({ requestPolicy: 'network-only' })
  const end = useEndSession(reload)
  const [, endAll] = useMutation(endAllMutation)
  const user = data?.node?.__typename === 'User' ? data.node : undefined
  const sessions =
    user && nodesOf(user.sessions).filter(({ expiresAt }) => new Date(expiresAt) > now)
  const mayEnd = viewer.may('UPDATE', 'Session')

  const askEndAll = () =>
    modal.confirm({
      title: t('sessions.endAllAsk'),
      content: t('sessions.endAllLead'),
      okText: t('sessions.endAll'),
      okButtonProps: { danger: true },
      onOk: async () => {
        const done = await endAll({ input: { userID } })
        if (done.error) message.error(faultOf(done.error).message || tc('faults.unreachable'))
        else message.success(t('sessions.ended', { count: done.data?.endSessions.ended ?? 0 }))
        reload()
      },
    })

  return (
    <Section
      title={t('sessions.title')}
      extra={
        mayEnd &&
        sessions &&
        sessions.length > 0 && (
          <Button size="small" danger onClick={askEndAll}>
            {t('sessions.endAll')}
          </Button>
        )
      }
    >
      {error && <FaultAlert fault={faultOf(error)} onRetry={reload} />}
      {!error && (
        <SessionList
          sessions={sessions}
          current={data?.viewer?.sessionID}
          {...(mayEnd ? { onEnd: end } : {})}
          empty={t('sessions.none')}
        />
      )}
    </Section>
  )
}

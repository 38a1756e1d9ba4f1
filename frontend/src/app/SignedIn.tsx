import { App } from 'antd'
import { Suspense, startTransition, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useMatch } from 'react-router'
import { Provider } from 'urql'
import { Loading } from '@/components/Loading'
import { OutboxProvider } from '@/features/my-day/outbox/OutboxProvider'
import { CompanyZoneProvider } from '@/lib/company-zone'
import { createGraphQLClient, type GraphQLClient } from '@/lib/graphql/client'
import { OnConnectedProvider } from '@/lib/graphql/connected'
import { useSession } from '@/lib/session/context'
import { Shell } from './Shell'

/**
 * Everything behind the sign-in: one GraphQL client for one person, the place of
 * messages and dialogs (App.useApp), and the shell.
 */
export function SignedIn({ owner }: { owner: string }) {
  const session = useSession()
  const { i18n } = useTranslation()
  const [connection, setConnection] = useState<GraphQLClient>()
  useEffect(() => {
    const opened = createGraphQLClient(session, () => i18n.language)
    startTransition(() => setConnection(opened))
    return opened.close
  }, [session, i18n])
  if (!connection) return null
  return (
    <Provider value={connection.client}>
      <OnConnectedProvider value={connection.onConnected}>
        <OutboxProvider owner={owner}>
          <CompanyZoneProvider>
            <App>
              <Frame />
            </App>
          </CompanyZoneProvider>
        </OutboxProvider>
      </OnConnectedProvider>
    </Provider>
  )
}

/** The shell around the page; a sheet of paper stands alone. */
function Frame() {
  const onPaper = useMatch('/print/*') !== null
  if (!onPaper) return <Shell />
  return (
    <Suspense fallback={<Loading whole />}>
      <Outlet />
    </Suspense>
  )
}

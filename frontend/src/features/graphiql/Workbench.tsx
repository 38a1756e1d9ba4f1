import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import 'graphiql/style.css'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '@/components/Loading'
import { useDark } from '@/lib/appearance'
import { createSocket } from '@/lib/graphql/socket'
import { useSession } from '@/lib/session/context'
import { endpoint } from '@/lib/session/requests'
import { fetchAs } from './fetch-as'
import { firstQuery } from './first-query'
import { PersonalStorage } from './personal-storage'
import styles from './Workbench.module.css'

type Fetcher = ReturnType<typeof createGraphiQLFetcher>

/** GraphiQL, asking with the rights of whoever is signed in, for subscriptions too. */
export function Workbench({ viewerID }: { viewerID: string }) {
  const { t } = useTranslation('graphiql')
  const dark = useDark()
  const fetcher = useFetcher()
  const storage = useMemo(() => new PersonalStorage(viewerID, localStorage), [viewerID])
  const hint = t('hint')
  const [defaultQuery] = useState(() => firstQuery(hint))
  if (!fetcher) return <Loading />
  return (
    <section className={styles.workbench} aria-label={t('title')}>
      <GraphiQL
        fetcher={fetcher}
        storage={storage}
        defaultQuery={defaultQuery}
        forcedTheme={dark ? 'dark' : 'light'}
        isHeadersEditorEnabled={false}
        showPersistHeadersSettings={false}
      >
        <GraphiQL.Logo>
          <span className={styles.name}>GraphiQL</span>
        </GraphiQL.Logo>
      </GraphiQL>
    </section>
  )
}

/** Sends what is written with the session's token; the socket is closed when one leaves. */
function useFetcher(): Fetcher | undefined {
  const session = useSession()
  const { i18n } = useTranslation()
  const [fetcher, setFetcher] = useState<Fetcher>()
  useEffect(() => {
    const language = () => i18n.language
    const wsClient = createSocket(session, language)
    const made = createGraphiQLFetcher({
      url: endpoint,
      wsClient,
      fetch: fetchAs(session, language),
      enableIncrementalDelivery: false,
    })
    // A function as the next state, not one that computes it.
    setFetcher(() => made)
    return () => void wsClient.dispose()
  }, [session, i18n])
  return fetcher
}

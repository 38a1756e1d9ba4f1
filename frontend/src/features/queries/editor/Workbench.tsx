import { useGraphiQLActions } from '@graphiql/react'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import 'graphiql/style.css'
import type { GraphQLSchema } from 'graphql'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '@/components/Loading'
import { useLanguage } from '@/i18n/language'
import { useDark } from '@/lib/appearance'
import { createSocket } from '@/lib/graphql/socket'
import { useSession } from '@/lib/session/context'
import { endpoint } from '@/lib/session/requests'
import { type Asked, answerOf, type QueryAnswer } from './answer'
import { fetchAs } from './fetch-as'
import { MemoryStorage } from './memory-storage'
import { PersonalStorage } from './personal-storage'
import styles from './Workbench.module.css'

type Fetcher = ReturnType<typeof createGraphiQLFetcher>

interface WorkbenchProps {
  viewerID: string
  /** The text that it opens with; what the person had open before where it is left out. */
  opened?: string | undefined
  /** What an empty workbench begins with. */
  first: string
  /** The saved query that is open, while its text is what was saved: its runs are noted. */
  savedQueryID?: string | undefined
  /** The variables from the form of parameters; those of the editor go before them. */
  variables: Record<string, unknown>
  onText: (text: string) => void
  onSchema: (schema: GraphQLSchema) => void
  onAnswer: (answer: QueryAnswer) => void
}

/** GraphiQL, asking with the rights of whoever is signed in, for subscriptions too. */
export function Workbench(props: WorkbenchProps) {
  const { viewerID, opened, first, onText, onSchema } = props
  const { t } = useTranslation('queries')
  const dark = useDark()
  const fetcher = useFetcher(props)
  const storage = useMemo(
    () =>
      opened === undefined ? new PersonalStorage(viewerID, localStorage) : new MemoryStorage(),
    [viewerID, opened],
  )
  if (!fetcher) return <Loading />
  return (
    <section className={styles.workbench} aria-label={t('editor')}>
      <GraphiQL
        fetcher={fetcher}
        storage={storage}
        {...(opened === undefined ? {} : { initialQuery: opened })}
        defaultQuery={first}
        forcedTheme={dark ? 'dark' : 'light'}
        isHeadersEditorEnabled={false}
        showPersistHeadersSettings={false}
        onEditQuery={onText}
        onSchemaChange={onSchema}
        onTabChange={({ tabs, activeTabIndex }) => onText(tabs[activeTabIndex]?.query ?? '')}
      >
        <GraphiQL.Logo>
          <span className={styles.name}>GraphiQL</span>
        </GraphiQL.Logo>
        <SchemaInLanguage />
      </GraphiQL>
    </section>
  )
}

/**
 * Reads the schema anew in the language that the page speaks now. What is written
 * stays, and so does the place in the documentation.
 */
function SchemaInLanguage() {
  const language = useLanguage()
  const { introspect } = useGraphiQLActions()
  const read = useRef(language)
  useEffect(() => {
    if (read.current === language) return
    read.current = language
    void introspect()
  }, [language, introspect])
  return null
}

/** Sends what is written with the session's token; the socket is closed when one leaves. */
function useFetcher(props: WorkbenchProps): Fetcher | undefined {
  const session = useSession()
  const spoken = useLanguage()
  const [fetcher, setFetcher] = useState<Fetcher>()
  const latest = useRef({ ...props, spoken })
  // Before any effect below asks with it.
  useLayoutEffect(() => {
    latest.current = { ...props, spoken }
  })
  // Not made anew for another language: what runs goes on running, and GraphiQL keeps what it shows.
  useEffect(() => {
    const language = () => latest.current.spoken
    const wsClient = createSocket(session, language)
    const made = createGraphiQLFetcher({
      url: endpoint,
      wsClient,
      fetch: fetchAs(session, language),
      enableIncrementalDelivery: false,
    })
    const asking: Fetcher = async (params, options) => {
      const { variables, savedQueryID, onAnswer } = latest.current
      const asked: Asked = {
        query: params.query,
        operationName: params.operationName ?? undefined,
        variables: { ...variables, ...(params.variables as object | undefined) },
      }
      const headers = { ...options?.headers, ...headersOf(params.operationName, savedQueryID) }
      const began = performance.now()
      const answer = await made({ ...params, variables: asked.variables }, { ...options, headers })
      const told = answerOf(asked, answer, performance.now() - began)
      if (told) onAnswer(told)
      return answer
    }
    // A function as the next state, not one that computes it.
    setFetcher(() => asking)
    return () => void wsClient.dispose()
  }, [session])
  return fetcher
}

/** What tells the server whose queries these are: people's own, apart from the page's. */
function headersOf(operation: string | null | undefined, saved: string | undefined) {
  if (operation === 'IntrospectionQuery') return {}
  return { 'Sanbao-Custom-Query': '1', ...(saved ? { 'Sanbao-Saved-Query': saved } : {}) }
}

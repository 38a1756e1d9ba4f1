import { Drawer, Empty, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { Section } from '@/components/Section'
import { ShortInstant } from '@/components/ShortInstant'
import { graphql, readFragment } from '@/gql'
import type { QueryRevisionRowFragment, QueryRunRowFragment } from '@/gql/graphql'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { nodesOf } from '@/lib/graphql/connection'
import styles from './QueryPage.module.css'
import { QueryScheduleRow, Schedules } from './Schedules'

const QueryRunRow = graphql(`
  fragment QueryRunRow on QueryRun {
    id
    at
    channel
    milliseconds
    rows
    cost
    problem
    tool
    user {
      id
      name
    }
  }
`)

const QueryRevisionRow = graphql(`
  fragment QueryRevisionRow on QueryRevision {
    id
    number
    at
    document
    author {
      id
      name
    }
  }
`)

const historyQuery = graphql(`
  query QueryHistory($id: ID!) {
    node(id: $id) {
      __typename
      ... on SavedQuery {
        id
        runs(first: 50, orderBy: { field: AT, direction: DESC }) {
          edges {
            node {
              ...QueryRunRow
            }
          }
        }
        schedules(first: 50, orderBy: { field: NEXT_RUN_AT }) {
          edges {
            node {
              ...QueryScheduleRow
            }
          }
        }
        revisions(first: 50, orderBy: { field: NUMBER, direction: DESC }) {
          edges {
            node {
              ...QueryRevisionRow
            }
          }
        }
      }
    }
  }
`)

interface HistoryDrawerProps {
  /** The query. */
  id: string
  /** Leads to the form of one of its schedules. */
  onEditSchedule: (id: string) => void
  onClose: () => void
}

/** When the query was run and what that cost, and all texts that it has had. */
export function HistoryDrawer({ id, onEditSchedule, onClose }: HistoryDrawerProps) {
  const { t } = useTranslation('queries')
  const [{ data, error }, ask] = useQuery({
    query: historyQuery,
    variables: { id },
    requestPolicy: 'network-only',
  })
  const history = data?.node?.__typename === 'SavedQuery' ? data.node : undefined
  return (
    <Drawer open onClose={onClose} title={t('history.open')} size={640}>
      {error && <FaultAlert fault={faultOf(error)} onRetry={() => ask()} />}
      {!history && !error && <Skeleton active />}
      {history && (
        <div className={styles.drawer}>
          <Schedules
            schedules={readFragment(QueryScheduleRow, nodesOf(history.schedules))}
            onEdit={onEditSchedule}
            onChanged={() => ask({ requestPolicy: 'network-only' })}
          />
          <Runs runs={readFragment(QueryRunRow, nodesOf(history.runs))} />
          <Revisions revisions={readFragment(QueryRevisionRow, nodesOf(history.revisions))} />
        </div>
      )}
    </Drawer>
  )
}

function Runs({ runs }: { runs: readonly QueryRunRowFragment[] }) {
  const { t } = useTranslation('queries')
  const { t: te } = useTranslation('enums')
  const formats = useFormats()
  return (
    <Section title={t('history.runs')} small>
      {runs.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('never')} />}
      {runs.length > 0 && (
        <table className={styles.history}>
          <thead>
            <tr>
              <th scope="col">{t('history.at')}</th>
              <th scope="col">{t('history.by')}</th>
              <th scope="col">{t('history.rows')}</th>
              <th scope="col">{t('history.milliseconds')}</th>
              <th scope="col">{t('history.cost')}</th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <tr key={run.id}>
                <td>
                  <ShortInstant at={run.at} />
                </td>
                <td>
                  {run.user?.name ?? (run.tool || t('history.hiddenTool'))} ·{' '}
                  {te(`queryChannel.${run.channel}`)}
                </td>
                <td>{run.problem || formats.number(run.rows)}</td>
                <td>{formats.number(run.milliseconds)}</td>
                <td>{formats.number(run.cost)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

function Revisions({ revisions }: { revisions: readonly QueryRevisionRowFragment[] }) {
  const { t } = useTranslation('queries')
  return (
    <Section title={t('history.revisions')} small>
      {revisions.map((revision) => (
        <details key={revision.id} className={styles.revision}>
          <summary>
            {t('history.revision', { number: revision.number })} · {revision.author.name} ·{' '}
            <ShortInstant at={revision.at} />
          </summary>
          <pre>{revision.document}</pre>
        </details>
      ))}
    </Section>
  )
}

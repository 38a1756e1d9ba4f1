import { FileSearchOutlined } from '@ant-design/icons'
import { Button, Grid, Skeleton } from 'antd'
import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { useClient, useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { Notice } from '@/components/Notice'
import { graphql } from '@/gql'
import type { ServiceRecordPageQuery } from '@/gql/graphql'
import { useDocumentTitle } from '@/lib/document-title'
import { faultOf } from '@/lib/errors'
import { nodesOf } from '@/lib/graphql/connection'
import { serviceRecordsPath } from '@/lib/paths'
import { type RecordPage, RecordPageProvider } from './context'
import { useDialogAddress } from './dialog-address'
import { RecordHeader } from './header/RecordHeader'
import '@/components/print.css'
import styles from './ServiceRecordPage.module.css'
import { RecordAttachments } from './sections/RecordAttachments'
import { RecordCharges } from './sections/RecordCharges'
import { RecordInstallation } from './sections/RecordInstallation'
import { RecordIssues } from './sections/RecordIssues'
import { RecordProblem } from './sections/RecordProblem'
import { RecordVisits } from './sections/RecordVisits'
import { RecordWork } from './sections/RecordWork'
import { EarlierRecords } from './side/EarlierRecords'
import { RecordCustomer } from './side/RecordCustomer'
import { RecordPeople } from './side/RecordPeople'
import { RecordUnit } from './side/RecordUnit'
import { RecordTakeBack } from './take-back/RecordTakeBack'
import { Timeline } from './timeline/Timeline'
import { timelineQuery } from './timeline/TimelinePages'
import { useLiveRecord } from './useLiveRecord'

// The forms bring their own controls along; most visits to a record open none of them.
const ActionDialogs = lazy(async () => ({
  default: (await import('./dialogs/ActionDialogs')).ActionDialogs,
}))

export const serviceRecordQuery = graphql(`
  query ServiceRecordPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on ServiceRecord {
        id
        number
        allowedActions
        latest: events(first: 1, orderBy: { field: AT, direction: DESC }) {
          edges {
            node {
              id
            }
          }
        }
        ...RecordHeader
        ...RecordProblem
        ...RecordWork
        ...RecordInstallation
        ...RecordVisits
        ...RecordTakeBack
        ...RecordCharges
        ...RecordIssues
        ...RecordAttachments
        ...RecordCustomer
        ...RecordUnit
        ...RecordPeople
        ...EarlierRecordsOf
        ...DialogRecord
      }
    }
  }
`)

/** One service record: all that is known of it, and what can be done with it now. */
export function ServiceRecordPage() {
  const { id = '' } = useParams()
  // Ids are numbers; anything else cannot be asked for.
  if (!/^\d{1,18}$/.test(id)) return <MissingRecord />
  return <LoadedRecord key={id} id={id} />
}

function LoadedRecord({ id }: { id: string }) {
  const { t } = useTranslation('serviceRecord')
  const client = useClient()
  const [{ data, error }, refetch] = useQuery({ query: serviceRecordQuery, variables: { id } })
  const { dialog, open, close } = useDialogAddress()
  const [typing, setTyping] = useState(false)

  const reload = useCallback(async () => {
    const fresh = { requestPolicy: 'network-only' } as const
    await Promise.all([
      client.query(serviceRecordQuery, { id }, fresh),
      client.query(timelineQuery, { id, after: null }, fresh),
    ])
  }, [client, id])
  const record = data?.node?.__typename === 'ServiceRecord' ? data.node : null
  const [latest] = nodesOf(record?.latest)
  const { news, forget } = useLiveRecord({ id, latestEventID: latest?.id, reload, still: typing })
  const reloadAll = useCallback(async () => {
    await reload()
    forget()
  }, [reload, forget])

  const page: RecordPage = useMemo(
    () => ({ id, open, close, reload: reloadAll, setTyping, news }),
    [id, open, close, reloadAll, news],
  )
  useDocumentTitle(record?.number ?? t('title'))
  // When it comes it is drawn in pieces, so that keys and clicks go before it.
  const drawn = useDeferredValue(record !== null, false)

  if (!record) {
    const fault = error ? faultOf(error) : null
    const hidden = fault?.code === 'NOT_FOUND' || fault?.code === 'FORBIDDEN'
    if (fault && !hidden) return <FaultAlert fault={fault} onRetry={refetch} />
    if (fault || data) return <MissingRecord />
    return <RecordSkeleton />
  }
  if (!drawn) return <RecordSkeleton />
  return (
    <RecordPageProvider value={page}>
      <article className={styles.record} aria-label={record.number}>
        {error && <FaultAlert fault={faultOf(error)} onRetry={refetch} />}
        <RecordHeader record={record} />
        <RecordBody record={record} />
      </article>
      {dialog && (
        <Suspense fallback={null}>
          <ActionDialogs record={record} dialog={dialog} />
        </Suspense>
      )}
    </RecordPageProvider>
  )
}

type LoadedRecordNode = Extract<ServiceRecordPageQuery['node'], { __typename: 'ServiceRecord' }>

/** The parts of a record: in two columns where there is room, else in the order in which one needs them. */
function RecordBody({ record }: { record: LoadedRecordNode }) {
  const wide = Grid.useBreakpoint().lg ?? true
  // What stands below the first screen is drawn in pieces after it: it keeps nobody waiting.
  const below = useDeferredValue(true, false)
  const customer = <RecordCustomer record={record} />
  const unit = <RecordUnit record={record} />
  return (
    <div className={wide ? styles.columns : styles.column}>
      <div className={styles.main}>
        <RecordProblem record={record} />
        {!wide && customer}
        {!wide && unit}
        <RecordWork record={record} />
        <RecordInstallation record={record} />
        <RecordVisits record={record} />
        {below && (
          <>
            <RecordTakeBack record={record} />
            <RecordCharges record={record} />
            <RecordIssues record={record} />
            <RecordAttachments record={record} />
            <Timeline id={record.id} mayComment={record.allowedActions.includes('COMMENT')} />
          </>
        )}
      </div>
      <div className={styles.side}>
        {wide && customer}
        {wide && unit}
        <RecordPeople record={record} />
        {below && <EarlierRecords record={record} />}
      </div>
    </div>
  )
}

function MissingRecord() {
  const { t } = useTranslation('serviceRecord')
  useDocumentTitle(t('missing.title'))
  return (
    <Notice
      icon={<FileSearchOutlined />}
      title={t('missing.title')}
      lead={t('missing.lead')}
      action={
        <Link to={serviceRecordsPath}>
          <Button type="primary" tabIndex={-1}>
            {t('missing.back')}
          </Button>
        </Link>
      }
    />
  )
}

/** The page's shape while it loads, so that nothing jumps when it is there. */
function RecordSkeleton() {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('loading')}>
      <div className={styles.record} aria-hidden="true">
        <div className={styles.skeleton}>
          <Skeleton active title={{ width: 240 }} paragraph={{ rows: 2 }} />
        </div>
        <div className={styles.columns}>
          <div className={styles.main}>
            <div className={styles.skeleton}>
              <Skeleton active paragraph={{ rows: 5 }} />
            </div>
            <div className={styles.skeleton}>
              <Skeleton active paragraph={{ rows: 5 }} />
            </div>
          </div>
          <div className={styles.side}>
            <div className={styles.skeleton}>
              <Skeleton active paragraph={{ rows: 4 }} />
            </div>
          </div>
        </div>
      </div>
    </div>
  )
}

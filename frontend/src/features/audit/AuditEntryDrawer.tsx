import { Drawer, Empty, Grid, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { Facts } from '@/components/Facts'
import { FaultAlert } from '@/components/FaultAlert'
import { graphql } from '@/gql'
import type { AuditEntryQuery } from '@/gql/graphql'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { auditedRowPath, auditOfPath, userPath } from '@/lib/paths'
import styles from './AuditEntryDrawer.module.css'
import { ChangeList } from './ChangeList'
import { entityName } from './changes'
import { OperationTag } from './OperationTag'

const entryQuery = graphql(`
  query AuditEntry($id: ID!) {
    node(id: $id) {
      __typename
      ... on AuditEntry {
        id
        at
        operation
        entity
        rowID
        label
        rowVersion
        actorName
        address
        requestID
        changes {
          field
          old
          new
        }
        actor {
          id
          name
        }
        department {
          id
          name
        }
      }
    }
  }
`)

type Entry = Extract<NonNullable<AuditEntryQuery['node']>, { __typename: 'AuditEntry' }>

interface AuditEntryDrawerProps {
  id: string
  onClose: () => void
}

/** One entry of the audit, whole: who, when, from where, and every field that changed. */
export function AuditEntryDrawer({ id, onClose }: AuditEntryDrawerProps) {
  const { t } = useTranslation('audit')
  const wide = Grid.useBreakpoint().md ?? true
  const [{ data, error, fetching }, ask] = useQuery({ query: entryQuery, variables: { id } })
  const node = data?.node
  const entry = node?.__typename === 'AuditEntry' ? node : undefined
  return (
    <Drawer
      open
      title={t('entry.title')}
      placement={wide ? 'right' : 'bottom'}
      size={wide ? 560 : '100%'}
      onClose={onClose}
    >
      {error && (
        <FaultAlert fault={faultOf(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!entry && fetching && <Skeleton active />}
      {!entry && !fetching && !error && <Empty description={t('entry.none')} />}
      {entry && <EntryDetails entry={entry} />}
    </Drawer>
  )
}

function EntryDetails({ entry }: { entry: Entry }) {
  const { t } = useTranslation('audit')
  const formats = useFormats()
  const { operation, entity, rowID, actor } = entry
  const path = rowID && operation !== 'DELETE' ? auditedRowPath(entity, String(rowID)) : undefined
  const name = entry.label || entityName(entity, { t })
  return (
    <>
      <Facts
        facts={[
          {
            label: entityName(entity, { t }),
            value: path ? <Link to={path}>{name}</Link> : name,
            wide: true,
          },
          { label: t('columns.operation'), value: <OperationTag operation={operation} /> },
          { label: t('columns.at'), value: formats.instant(entry.at, 'full') },
          {
            label: t('columns.actor'),
            value: actor ? (
              <Link to={userPath(actor.id)}>{entry.actorName || actor.name}</Link>
            ) : (
              t(operation === 'LOCK_OUT' ? 'unknown' : 'system')
            ),
          },
          { label: t('entry.address'), value: entry.address },
          { label: t('entry.department'), value: entry.department?.name },
          { label: t('entry.version'), value: entry.rowVersion > 0 ? entry.rowVersion : undefined },
          { label: t('entry.request'), value: entry.requestID, wide: true },
        ]}
      />
      {entry.changes && entry.changes.length > 0 && (
        <section className={styles.changes} aria-label={t('columns.changes')}>
          <h3 className={styles.heading}>{t('columns.changes')}</h3>
          <ChangeList entity={entity} changes={entry.changes} />
        </section>
      )}
      {rowID && (
        <p className={styles.more}>
          <Link to={auditOfPath(String(rowID))}>{t('entry.sameRow')}</Link>
        </p>
      )}
    </>
  )
}

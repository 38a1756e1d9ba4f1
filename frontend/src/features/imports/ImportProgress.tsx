import { Button, Progress } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation, useQuery } from 'urql'
import { FaultAlert } from '@/components/FaultAlert'
import { graphql } from '@/gql'
import { faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import styles from './imports.module.css'

const progressQuery = graphql(`
  query ImportProgress($id: ID!) {
    node(id: $id) {
      ... on ImportJob {
        id
        status
        bytesRead
        rows
        rejected
      }
    }
  }
`)

const cancelMutation = graphql(`
  mutation CancelImport($input: CancelImportInput!) {
    cancelImport(input: $input) {
      importJob {
        id
        status
      }
    }
  }
`)

/** How often a running import is looked at. */
const everyMs = 1000

interface ImportProgressProps {
  id: string
  /** Of the file, in bytes. */
  size: number
  dry: boolean
  /** Runs when the import runs no more. */
  onEnd: () => void
}

/** How far a running import is, and the way to stop it. */
export function ImportProgress({ id, size, dry, onEnd }: ImportProgressProps) {
  const { t } = useTranslation('imports')
  const { number } = useFormats()
  const [{ data, error }, ask] = useQuery({
    query: progressQuery,
    variables: { id },
    requestPolicy: 'network-only',
  })
  const [cancelled, setCancelled] = useState(false)
  const [{ error: refused }, cancel] = useMutation(cancelMutation)
  const job = data?.node && 'status' in data.node ? data.node : undefined
  const ended = job !== undefined && job.status !== 'RUNNING'

  useEffect(() => {
    if (ended) {
      onEnd()
      return
    }
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), everyMs)
    return () => clearInterval(timer)
  }, [ended, ask, onEnd])

  const read = job?.bytesRead ?? 0
  const fault = refused ?? error
  return (
    <section className={styles.block} aria-label={t(dry ? 'progress.dry' : 'progress.real')}>
      <strong>{t(dry ? 'progress.dry' : 'progress.real')}</strong>
      <Progress
        percent={size > 0 ? Math.min(99, Math.floor((read / size) * 100)) : 0}
        status="active"
        aria-label={t(dry ? 'progress.dry' : 'progress.real')}
      />
      <div className={styles.actions}>
        <span role="status" className={styles.quiet}>
          {job && read === 0
            ? t('progress.waiting')
            : t('progress.rows', {
                rows: number(job?.rows ?? 0),
                rejected: number(job?.rejected ?? 0),
              })}
        </span>
        <Button
          size="small"
          disabled={cancelled && !refused}
          onClick={() => {
            setCancelled(true)
            void cancel({ input: { id } })
          }}
        >
          {t(cancelled && !refused ? 'progress.cancelling' : 'progress.cancel')}
        </Button>
      </div>
      {fault && <FaultAlert fault={faultOf(fault)} />}
    </section>
  )
}

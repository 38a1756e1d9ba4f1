import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FaultAlert } from '@/components/FaultAlert'
import type { ServiceAction, ServiceRecordStatus } from '@/gql/graphql'
import type { Change, Fault } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { type News, useRecordPage } from '../context'
import styles from './ActionDialog.module.css'

interface DialogNoticesProps {
  fault: Fault | null
  /** The status in which the action is not possible any more; null while it is. */
  blockedBy: ServiceRecordStatus | null
  takenOver: boolean
  onTakeOver: () => Promise<void>
}

/** What stands between the person and the submission: somebody was faster, or the server refuses. */
export function DialogNotices({ fault, blockedBy, takenOver, onTakeOver }: DialogNoticesProps) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const { news } = useRecordPage()
  const said = newsOf(fault?.change) ?? news
  if (fault?.key === 'idempotency_reuse') {
    return <Stale text={t('dialog.sentBefore')} onTakeOver={onTakeOver} />
  }
  if (said) return <ChangedMeanwhile news={said} onTakeOver={onTakeOver} />
  if (fault?.code === 'CONFLICT') {
    const text = fault.key === 'action_not_allowed' ? undefined : fault.message
    return <Stale text={text} onTakeOver={onTakeOver} />
  }
  if (fault) return <Refused fault={fault} />
  if (blockedBy) {
    const status = label(`serviceRecordStatus.${blockedBy}`)
    return (
      <Alert
        className={styles.notice}
        type="warning"
        showIcon
        role="alert"
        title={t('dialog.blocked', { status })}
      />
    )
  }
  if (takenOver) {
    return (
      <Alert
        className={styles.notice}
        type="success"
        showIcon
        role="status"
        title={t('dialog.takenOver')}
      />
    )
  }
  return null
}

function Refused({ fault }: { fault: Fault }) {
  return (
    <div className={styles.notice}>
      <FaultAlert fault={fault} />
      {fault.fields.length > 0 && (
        <ul className={styles.fields}>
          {fault.fields.map(({ path, message }) => (
            <li key={path}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function ChangedMeanwhile({ news, onTakeOver }: { news: News; onTakeOver: () => Promise<void> }) {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  const formats = useFormats()
  const action = label(`serviceAction.${news.action}`)
  const time = formats.instant(news.at)
  const text = news.actor
    ? t('dialog.changed', { actor: news.actor, action, time })
    : t('dialog.changedBySystem', { action, time })
  return <Stale text={text} onTakeOver={onTakeOver} />
}

function Stale({
  text,
  onTakeOver,
}: {
  text: string | undefined
  onTakeOver: () => Promise<void>
}) {
  const { t } = useTranslation('serviceRecord')
  const [loading, setLoading] = useState(false)

  async function takeOver() {
    setLoading(true)
    await onTakeOver()
    setLoading(false)
  }

  return (
    <Alert
      className={styles.notice}
      type="warning"
      showIcon
      role="alert"
      title={t('dialog.stale')}
      description={text}
      action={
        <Button size="small" loading={loading} onClick={takeOver}>
          {t('dialog.takeOver')}
        </Button>
      }
    />
  )
}

function newsOf(change: Change | undefined): News | null {
  return change
    ? { actor: change.actor, action: change.action as ServiceAction, at: change.at }
    : null
}

import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { FaultAlert } from '@/components/FaultAlert'
import type { Fault } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import styles from './FormDrawer.module.css'

interface FormNoticesProps {
  fault: Fault | null
  /** Whether the newest state was taken over under what was typed. */
  takenOver: boolean
  onTakeOver: () => void
}

/** What stands between the person and the saving: somebody was faster, or the server refuses. */
export function FormNotices({ fault, takenOver, onTakeOver }: FormNoticesProps) {
  const { t } = useTranslation('forms')
  if (fault && (fault.change || fault.key === 'idempotency_reuse')) {
    return <Stale fault={fault} onTakeOver={onTakeOver} />
  }
  if (fault) {
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
  if (!takenOver) return null
  return (
    <Alert className={styles.notice} type="success" showIcon role="status" title={t('takenOver')} />
  )
}

function Stale({ fault, onTakeOver }: { fault: Fault; onTakeOver: () => void }) {
  const { t } = useTranslation('forms')
  const formats = useFormats()
  const { change } = fault
  const time = change?.at ? formats.instant(change.at) : ''
  const text = !change
    ? t('sentBefore')
    : change.actor
      ? t('changed', { actor: change.actor, time })
      : t('changedAt', { time })
  return (
    <Alert
      className={styles.notice}
      type="warning"
      showIcon
      role="alert"
      title={t('stale')}
      description={text}
      action={
        <Button size="small" onClick={onTakeOver}>
          {t('takeOver')}
        </Button>
      }
    />
  )
}

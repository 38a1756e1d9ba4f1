import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ServiceAction } from '@/gql/graphql'
import { type Fault, faultOf } from '@/lib/errors'
import { useFormats } from '@/lib/formats'
import { type FormAction, isFormAction } from '../steps/steps'
import { useOutbox } from './context'
import type { StepEntry } from './entries'
import styles from './RefusedStep.module.css'
import { useDiscard } from './useDiscard'
import { useEntryLabel } from './useEntryLabel'

interface RefusedStepProps {
  entry: StepEntry
  /** Opens the form of the step with what was filled in. */
  openForm: (action: FormAction) => void
  /** Reads the visit anew. */
  reload: () => void
}

/** A step that was entered without a line and that the server has refused since: why, and what can be done about it. */
export function RefusedStep({ entry, openForm, reload }: RefusedStepProps) {
  const { t } = useTranslation('myDay')
  const { t: common } = useTranslation()
  const label = useEntryLabel()
  const outbox = useOutbox()
  const discard = useDiscard()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)
  const { action, refusal } = entry
  if (!refusal) return null

  async function retry() {
    setBusy(true)
    setFault(null)
    try {
      await outbox?.retry(entry)
    } catch (error) {
      setFault(faultOf(error))
    } finally {
      setBusy(false)
      reload()
    }
  }

  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t('outbox.refused', { action: label(entry) })}
      description={
        <>
          <p className={styles.reason}>{refusal.message || common('faults.internal')}</p>
          <Changed entry={entry} />
          {refusal.fields.map(({ path, message }) => (
            <p key={path} className={styles.reason}>
              {message}
            </p>
          ))}
          <p className={styles.lead}>{t('outbox.refusedLead')}</p>
          {fault && (
            <p className={styles.reason}>{fault.message || common('faults.unreachable')}</p>
          )}
          <div className={styles.buttons}>
            {isFormAction(action) && (
              <Button className={styles.button} type="primary" onClick={() => openForm(action)}>
                {t('outbox.correct')}
              </Button>
            )}
            <Button className={styles.button} loading={busy} onClick={() => void retry()}>
              {t('outbox.retryNow')}
            </Button>
            <Button
              className={styles.button}
              danger
              onClick={() => discard(entry, { onDone: reload })}
            >
              {t('outbox.discard')}
            </Button>
          </div>
        </>
      }
    />
  )
}

/** Who was faster, with what and when. */
function Changed({ entry: { refusal } }: { entry: StepEntry }) {
  const { t } = useTranslation('myDay')
  const { t: label } = useTranslation('enums')
  const formats = useFormats()
  const change = refusal?.change
  if (!change) return null
  return (
    <p className={styles.reason}>
      {t('steps.changedBy', {
        actor: change.actor || t('steps.system'),
        action: label(`serviceAction.${change.action as ServiceAction}`),
        time: formats.instant(change.at, 'short'),
      })}
    </p>
  )
}

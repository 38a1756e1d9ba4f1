import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { RefusedStep } from '../outbox/RefusedStep'
import { WaitingNotice } from '../outbox/WaitingNotice'
import styles from './NextStep.module.css'
import { StepRefusal } from './StepRefusal'
import { type FormAction, isFormAction, type StepAction } from './steps'
import type { VisitSteps } from './useVisitSteps'

interface NextStepProps {
  steps: VisitSteps
  /** Opens the form of a step that asks for more than a tap. */
  openForm: (action: FormAction) => void
  /** Reads the visit anew. */
  reload: () => void
  /** Shows the next step alone, without what may be done instead. */
  brief?: boolean
  /** Does not stand out: another visit comes first. */
  quiet?: boolean
}

/** The one next step as a button for the thumb, what waits to be sent, and what became of the last one. */
export function NextStep(props: NextStepProps) {
  const { steps, openForm, reload, brief = false, quiet = false } = props
  const { t } = useTranslation('enums')
  const { t: words } = useTranslation('myDay')
  const { message } = App.useApp()
  const { next, others } = steps.steps

  async function go(action: StepAction) {
    if (isFormAction(action)) {
      openForm(action)
      return
    }
    const { outcome } = await steps.take(action, { at: new Date().toISOString() })
    if (outcome === 'sent') message.success(words(`steps.done.${action}`))
  }

  return (
    <div className={styles.step}>
      {steps.fault && <StepRefusal steps={steps} reload={reload} />}
      {steps.waiting.length > 0 && !steps.sending && <WaitingNotice entries={steps.waiting} />}
      {steps.refused && <RefusedStep entry={steps.refused} openForm={openForm} reload={reload} />}
      {next && !steps.refused && (
        <div className={styles.buttons}>
          <Button
            type={quiet ? 'default' : 'primary'}
            className={styles.next}
            loading={steps.sending !== null}
            onClick={() => void go(next)}
          >
            {steps.sending ? words('steps.sending') : t(`serviceAction.${next}`)}
          </Button>
          {!brief &&
            others.map((action) => (
              <Button
                key={action}
                className={styles.other}
                disabled={steps.sending !== null}
                onClick={() => void go(action)}
              >
                {t(`serviceAction.${action}`)}
              </Button>
            ))}
        </div>
      )}
    </div>
  )
}

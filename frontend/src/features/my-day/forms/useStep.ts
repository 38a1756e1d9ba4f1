import { App, type FormInstance } from 'antd'
import { useTranslation } from 'react-i18next'
import { showAtFields } from '@/lib/graphql/submission'
import type { EntryPart, StepInputs } from '../outbox/entries'
import type { FormAction } from '../steps/steps'
import type { VisitSteps } from '../steps/useVisitSteps'

/** Takes the step of a form: says so and closes it, also where it has to wait for a line, or shows at the fields what the server refuses. */
export function useStep<Action extends FormAction>(
  action: Action,
  form: FormInstance,
  steps: VisitSteps,
  close: () => void,
): (input: StepInputs[Action], parts?: readonly EntryPart[]) => Promise<void> {
  const { t } = useTranslation('myDay')
  const { message } = App.useApp()
  return async (input, parts) => {
    const { outcome, fault } = await steps.take(action, input, parts)
    if (outcome === 'sent') message.success(t(`steps.done.${action}`))
    if (outcome === 'waiting') message.info(t('outbox.kept'))
    if (outcome === 'sent' || outcome === 'waiting') close()
    if (fault) showAtFields(form, fault)
  }
}

import { App, type FormInstance } from 'antd'
import { useTranslation } from 'react-i18next'
import { showAtFields } from '@/lib/graphql/submission'
import type { StepInputs } from '../steps/attempts'
import type { FormAction } from '../steps/steps'
import type { VisitSteps } from '../steps/useVisitSteps'

/** Takes the step of a form: says so and closes it, or shows at the fields what the server refuses. */
export function useStep<Action extends FormAction>(
  action: Action,
  form: FormInstance,
  steps: VisitSteps,
  close: () => void,
): (input: Omit<StepInputs[Action], 'id' | 'version'>) => Promise<void> {
  const { t } = useTranslation('myDay')
  const { message } = App.useApp()
  return async (input) => {
    const { taken, fault } = await steps.take(action, input)
    if (taken) {
      message.success(t(`steps.done.${action}`))
      close()
    } else if (fault) {
      showAtFields(form, fault)
    }
  }
}

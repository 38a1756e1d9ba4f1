import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ServiceAction } from '@/gql/graphql'
import { useFormats } from '@/lib/formats'
import type { VisitSteps } from './useVisitSteps'

/** Says why the server refused a step; after somebody else's change also who changed what, and shows how it stands. */
export function StepRefusal({ steps, reload }: { steps: VisitSteps; reload: () => void }) {
  const { t } = useTranslation('myDay')
  const { t: label } = useTranslation('enums')
  const { t: common } = useTranslation()
  const formats = useFormats()
  const { fault } = steps
  if (!fault) return null
  const { change } = fault
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={fault.message || common('faults.internal')}
      description={
        change &&
        t('steps.changedBy', {
          actor: change.actor || t('steps.system'),
          action: label(`serviceAction.${change.action as ServiceAction}`),
          time: formats.instant(change.at, 'time'),
        })
      }
      action={
        fault.code === 'CONFLICT' || fault.code === 'NOT_FOUND' ? (
          <Button
            onClick={() => {
              steps.giveUp()
              reload()
            }}
          >
            {t('steps.reload')}
          </Button>
        ) : undefined
      }
    />
  )
}

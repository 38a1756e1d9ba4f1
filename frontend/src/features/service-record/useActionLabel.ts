import { useTranslation } from 'react-i18next'
import type { ServiceAction } from '@/gql/graphql'

/** What buttons and dialogs call an action; where its own name is also what leaves a dialog, they say more. */
export function useActionLabel(): (action: ServiceAction) => string {
  const { t } = useTranslation('serviceRecord')
  const { t: label } = useTranslation('enums')
  return (action) =>
    action === 'CANCEL' || action === 'CLOSE'
      ? t(`actions.${action}`)
      : label(`serviceAction.${action}`)
}

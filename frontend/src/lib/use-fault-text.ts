import { useTranslation } from 'react-i18next'
import type { Fault } from './errors'

/** Tells what went wrong in the reader's language: in the server's words where it answered. */
export function useFaultText(): (fault: Fault) => string {
  const { t } = useTranslation()
  return (fault) =>
    fault.code === 'UNREACHABLE' ? t('faults.unreachable') : fault.message || t('faults.internal')
}

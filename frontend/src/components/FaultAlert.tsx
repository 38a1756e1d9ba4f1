import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Fault } from '@/lib/errors'
import { useFaultText } from '@/lib/use-fault-text'

/** Says what went wrong, in the reader's language, and offers another try where that makes sense. */
export function FaultAlert({ fault, onRetry }: { fault: Fault; onRetry?: () => void }) {
  const { t } = useTranslation()
  const faultText = useFaultText()
  return (
    <Alert
      type={fault.code === 'UNREACHABLE' ? 'warning' : 'error'}
      showIcon
      role="alert"
      title={faultText(fault)}
      action={onRetry ? <Button onClick={onRetry}>{t('actions.retry')}</Button> : undefined}
    />
  )
}

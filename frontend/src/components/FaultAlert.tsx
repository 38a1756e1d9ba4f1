import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Fault } from '@/lib/errors'

/** Says what went wrong, in the reader's language, and offers another try where that makes sense. */
export function FaultAlert({ fault, onRetry }: { fault: Fault; onRetry?: () => void }) {
  const { t } = useTranslation()
  return (
    <Alert
      type={fault.code === 'UNREACHABLE' ? 'warning' : 'error'}
      showIcon
      role="alert"
      title={
        fault.code === 'UNREACHABLE'
          ? t('faults.unreachable')
          : fault.message || t('faults.internal')
      }
      action={onRetry ? <Button onClick={onRetry}>{t('actions.retry')}</Button> : undefined}
    />
  )
}

import { Alert } from 'antd'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/lib/formats'
import { useOnConnected } from '@/lib/graphql/connected'

/** Says that there is no line and from when the page is, and has it read anew when the line is back; nothing with a line. */
export function KeptNotice({ at, reload }: { at: Date | null; reload: () => void }) {
  const { t } = useTranslation('myDay')
  const formats = useFormats()
  useOnConnected(
    useCallback(() => {
      if (at) reload()
    }, [at, reload]),
  )
  if (!at) return null
  return (
    <Alert
      type="warning"
      showIcon
      role="status"
      title={t('offline.title')}
      description={t('offline.lead', { time: formats.instant(at, 'short') })}
    />
  )
}

import { Alert } from 'antd'
import { useCallback, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/lib/formats'
import { useOnConnected } from '@/lib/graphql/connected'

/** How often it is tried whether the line is back, where nothing tells, in milliseconds. */
const askEvery = 20_000

/** Says that there is no line and from when the page is, and has it read anew when the line is back; nothing with a line. */
export function KeptNotice({ at, reload }: { at: Date | null; reload: () => void }) {
  const { t } = useTranslation('myDay')
  const formats = useFormats()
  const kept = at !== null
  const again = useCallback(() => {
    if (kept) reload()
  }, [kept, reload])
  useOnConnected(again)
  useEffect(() => {
    if (!kept) return
    const timer = setInterval(again, askEvery)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [kept, again])
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

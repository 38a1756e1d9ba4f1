import { DownloadOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultOf } from '@/lib/errors'
import { type DailyReportRequest, exportDailyReport } from '@/lib/exports'
import { useSession } from '@/lib/session/context'
import { useFaultText } from '@/lib/use-fault-text'

/** Saves the report that the page shows as CSV. */
export function ExportDay({ report }: { report: DailyReportRequest }) {
  const { t, i18n } = useTranslation('dailyReports')
  const faultText = useFaultText()
  const { message } = App.useApp()
  const session = useSession()
  const [busy, setBusy] = useState(false)

  async function run() {
    setBusy(true)
    try {
      await exportDailyReport(session, report, i18n.language)
    } catch (error) {
      message.error(faultText(faultOf(error)))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Button icon={<DownloadOutlined aria-hidden />} loading={busy} onClick={() => void run()}>
      {t('export')}
    </Button>
  )
}

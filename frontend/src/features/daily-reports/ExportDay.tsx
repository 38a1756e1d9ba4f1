import { DownloadOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultOf } from '@/lib/errors'
import { type DailyReportRequest, exportDailyReport } from '@/lib/exports'
import { useSession } from '@/lib/session/context'

/** Saves the report that the page shows as CSV. */
export function ExportDay({ report }: { report: DailyReportRequest }) {
  const { t, i18n } = useTranslation('dailyReports')
  const { t: tc } = useTranslation()
  const { message } = App.useApp()
  const session = useSession()
  const [busy, setBusy] = useState(false)

  async function run() {
    setBusy(true)
    try {
      await exportDailyReport(session, report, i18n.language)
    } catch (error) {
      const fault = faultOf(error)
      message.error(
        fault.code === 'UNREACHABLE'
          ? tc('faults.unreachable')
          : fault.message || tc('faults.internal'),
      )
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

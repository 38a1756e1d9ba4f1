import { DownloadOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ServiceRecordOrder, ServiceRecordWhereInput } from '@/gql/graphql'
import { faultOf } from '@/lib/errors'
import { exportServiceRecords } from '@/lib/exports'
import { useFormats } from '@/lib/formats'
import type { RecordColumn } from '@/lib/service-records-search'
import { useSession } from '@/lib/session/context'

/** What the server calls that which stands in a column of the page. */
const exported: Record<RecordColumn, readonly string[]> = {
  status: ['status'],
  severity: ['severity'],
  kind: ['kind'],
  channel: ['channel'],
  customer: ['customer', 'region'],
  caller: ['callerName', 'callerPhone'],
  unit: ['product', 'serialNumber'],
  faultCode: ['faultCode'],
  responsible: ['department', 'owner'],
  chargeClass: ['chargeClass'],
  reported: ['reported'],
  promised: ['promised'],
  due: ['due', 'dueClock'],
  started: ['started'],
  completed: ['completed'],
  updated: ['updated'],
}

interface ExportButtonProps {
  where: ServiceRecordWhereInput | undefined
  orderBy: ServiceRecordOrder
  columns: readonly RecordColumn[]
  /** What it says; the rows of the list where left out. */
  label?: string
}

/** Saves what the list shows as CSV: its filter, its order, its columns. A second press ends it. */
export function ExportButton({ where, orderBy, columns, label }: ExportButtonProps) {
  const { t, i18n } = useTranslation('serviceRecords')
  const { t: tc } = useTranslation()
  const { message } = App.useApp()
  const formats = useFormats()
  const session = useSession()
  const [share, setShare] = useState<number>()
  const underWay = useRef<AbortController>(null)
  useEffect(() => () => underWay.current?.abort(), [])

  async function run() {
    if (!where) return
    const abort = new AbortController()
    underWay.current = abort
    setShare(0)
    try {
      await exportServiceRecords(
        session,
        {
          where,
          orderBy,
          columns: ['number', 'symptom', ...columns.flatMap((column) => exported[column])],
        },
        { language: i18n.language, onProgress: setShare, signal: abort.signal },
      )
      message.success(t('list.export.done'))
    } catch (error) {
      if (abort.signal.aborted) return
      const fault = faultOf(error)
      message.error(
        fault.code === 'UNREACHABLE'
          ? t('list.export.broken')
          : fault.message || tc('faults.internal'),
      )
    } finally {
      underWay.current = null
      setShare(undefined)
    }
  }

  const busy = share !== undefined
  return (
    <Button
      type="text"
      size="small"
      icon={<DownloadOutlined aria-hidden />}
      disabled={!where}
      aria-busy={busy}
      onClick={() => (busy ? underWay.current?.abort() : void run())}
    >
      {busy
        ? t('list.export.stop', { share: formats.number(Math.round(share * 100)) })
        : (label ?? t('list.export.run'))}
    </Button>
  )
}

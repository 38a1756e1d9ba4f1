import type { ServiceRecordOrder, ServiceRecordWhereInput } from '@/gql/graphql'
import { errorsOf } from '@/lib/attachments'
import { type Fault, faultOf } from '@/lib/errors'
import type { Session } from '@/lib/session/session'
import { saveFile } from './save-file'

/** What is exported: the rows of a list, and columns by the server's names. */
export interface ExportRequest {
  where: ServiceRecordWhereInput
  orderBy: ServiceRecordOrder
  columns: readonly string[]
}

interface ExportOptions {
  /** The language of the header and of names in it. */
  language: string
  /** Told how much has arrived, from 0 to 1. */
  onProgress: (share: number) => void
  signal: AbortSignal
}

/**
 * Reads a list as CSV and saves it to the device. Throws a Fault where the server
 * refuses or the line breaks, and what fetch throws where the signal ends it.
 */
export async function exportServiceRecords(
  session: Session,
  request: ExportRequest,
  { language, onProgress, signal }: ExportOptions,
): Promise<void> {
  const response = await fetch('/exports/service-records', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      Authorization: `Bearer ${await session.freshToken()}`,
      'Accept-Language': language,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(request),
    signal,
  })
  if (!response.ok || !response.body) throw await faultIn(response)
  const total = Number(response.headers.get('X-Total-Rows') ?? '0')
  const parts: BlobPart[] = []
  const reader = response.body.getReader()
  let rows = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value)
    for (const byte of read.value) if (byte === lineFeed) rows++
    // Texts of several lines count for more than a row: never more than all.
    onProgress(total > 0 ? Math.min(rows / total, 1) : 1)
  }
  saveFile(new Blob(parts, { type: 'text/csv' }), nameOf(response))
}

const lineFeed = 10

/** Which daily report: a technician's, a department's, or as the viewer has it. */
export interface DailyReportRequest {
  day: string
  technician?: string | undefined
  department?: string | undefined
}

/** Reads a daily report as CSV and saves it to the device. Throws a Fault where it fails. */
export async function exportDailyReport(
  session: Session,
  { day, technician, department }: DailyReportRequest,
  language: string,
): Promise<void> {
  const asked = new URLSearchParams({
    date: day,
    ...(technician ? { technician } : {}),
    ...(department ? { department } : {}),
  })
  const response = await fetch(`/exports/daily-report?${asked}`, {
    credentials: 'same-origin',
    headers: {
      Authorization: `Bearer ${await session.freshToken()}`,
      'Accept-Language': language,
    },
  })
  if (!response.ok) throw await faultIn(response)
  saveFile(await response.blob(), nameOf(response))
}

async function faultIn(response: Response): Promise<Fault> {
  const answer: unknown = await response.json().catch(() => null)
  return faultOf({
    graphQLErrors: errorsOf(answer),
    networkError: new Error(response.statusText),
  })
}

function nameOf(response: Response): string {
  const disposition = response.headers.get('Content-Disposition') ?? ''
  return /filename="?([^";]+)"?/.exec(disposition)?.[1] ?? 'export.csv'
}

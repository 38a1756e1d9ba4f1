import { Fault, faultOfGraphQL } from '@/lib/errors'
import { saveFile } from '@/lib/save-file'
import { endpoint } from '@/lib/session/requests'
import type { Asked } from './editor/answer'

interface FileOptions {
  /** The field of the query whose rows are wanted; the first one where it is empty. */
  root: string
  fileName: string
}

/**
 * Has the server write the rows of a query as CSV, as it does for tools, and saves
 * them to the device: a connection to its end, amounts in fen, in UTF-8 with the mark
 * by which spreadsheets know it. Throws a Fault where the server refuses, and what
 * fetch throws where it cannot be reached.
 */
export async function saveCSV(
  ask: typeof fetch,
  { query, operationName, variables }: Asked,
  { root, fileName }: FileOptions,
): Promise<void> {
  const options = new URLSearchParams({ bom: '1', ...(root ? { root } : {}) })
  const response = await ask(`${endpoint}?${options}`, {
    method: 'POST',
    headers: { Accept: 'text/csv', 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, operationName, variables }),
  })
  if (!response.ok) throw await faultIn(response)
  saveFile(await response.blob(), `${fileName}.csv`)
}

/** The refusal of a table: its code and message, which are no GraphQL. */
async function faultIn(response: Response): Promise<Fault> {
  const told: unknown = await response.json().catch(() => null)
  if (typeof told !== 'object' || told === null || !('message' in told)) {
    return new Fault('UNREACHABLE', 'unreachable', '')
  }
  const { message, ...extensions } = told
  return faultOfGraphQL({ message: String(message), extensions })
}

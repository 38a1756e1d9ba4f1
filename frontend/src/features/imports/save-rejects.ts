import { faultOf } from '@/lib/errors'
import { saveFile } from '@/lib/save-file'
import type { Session } from '@/lib/session/session'

/** Saves everything that was wrong with rows of an import as a CSV file. Throws a Fault. */
export async function saveRejects(
  session: Session,
  id: string,
  language: string,
  name: string,
): Promise<void> {
  const address = `/imports/${encodeURIComponent(id)}/rejects.csv?language=${encodeURIComponent(language)}`
  const response = await fetch(address, {
    credentials: 'same-origin',
    headers: { Authorization: `Bearer ${await session.freshToken()}` },
  })
  if (!response.ok) {
    throw faultOf({ graphQLErrors: [], networkError: new Error(response.statusText) })
  }
  saveFile(await response.blob(), name)
}

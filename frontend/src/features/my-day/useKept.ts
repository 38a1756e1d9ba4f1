import { useEffect } from 'react'
import { useClient } from 'urql'
import { keepShell } from '@/lib/offline/shell'
import { useSession } from '@/lib/session/context'
import { keepParts } from './forms/useParts'
import { keepVisits } from './visit/visit-query'

/**
 * Has the device keep what the visits at hand need, once the day has been read
 * and the page has nothing else to do: the visits' pages, the list of parts and the page itself.
 */
export function useKept(viewerID: string, visitIDs: readonly string[]): void {
  const client = useClient()
  const session = useSession()
  const ids = visitIDs.join()
  useEffect(() => {
    const timer = setTimeout(() => {
      keepShell()
      if (!session.token()) return
      void keepVisits(client, viewerID, ids ? ids.split(',') : [])
        .then(() => keepParts(client, viewerID))
        .catch(() => undefined)
    }, 1_500)
    return () => clearTimeout(timer)
  }, [client, session, viewerID, ids])
}

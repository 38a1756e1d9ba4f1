import { useEffect, useState } from 'react'
import { type Fault, faultOf } from '@/lib/errors'
import { saveFile } from '@/lib/save-file'
import { useSession } from '@/lib/session/context'
import type { Session } from '@/lib/session/session'

/** Reads the content of an attachment. Throws a Fault; NOT_FOUND where it is not the viewer's to see. */
export async function fetchAttachment(session: Session, id: string): Promise<Blob> {
  const response = await fetch(`/attachments/${encodeURIComponent(id)}`, {
    credentials: 'same-origin',
    headers: { Authorization: `Bearer ${await session.freshToken()}` },
  })
  if (response.ok) return response.blob()
  const answer: unknown = await response.json().catch(() => null)
  throw faultOf({ graphQLErrors: errorsOf(answer), networkError: new Error(response.statusText) })
}

/** An attachment's content as an address that an img can show; browsers send no token for images themselves. */
export function useAttachmentURL(id: string | null | undefined): {
  url: string | undefined
  fault: Fault | undefined
} {
  const session = useSession()
  const [loaded, setLoaded] = useState<{ id: string; url?: string; fault?: Fault }>()
  useEffect(() => {
    if (!id) return
    let url: string | undefined
    let over = false
    fetchAttachment(session, id).then(
      (content) => {
        if (over) return
        url = URL.createObjectURL(content)
        setLoaded({ id, url })
      },
      (error: unknown) => {
        if (!over) setLoaded({ id, fault: faultOf(error) })
      },
    )
    return () => {
      over = true
      if (url) URL.revokeObjectURL(url)
    }
  }, [session, id])
  const current = loaded?.id === id ? loaded : undefined
  return { url: current?.url, fault: current?.fault }
}

/** Saves an attachment to the device under its name. Throws a Fault. */
export async function saveAttachment(session: Session, id: string, name: string): Promise<void> {
  saveFile(await fetchAttachment(session, id), name)
}

/** The errors of an answer that is no GraphQL, in the form of GraphQL's. */
export function errorsOf(answer: unknown): unknown[] {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer)) return []
  return Array.isArray(answer.errors) ? answer.errors : []
}

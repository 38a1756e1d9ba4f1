import { useCallback, useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import { graphql } from '@/gql'
import { type Fault, faultOf } from '@/lib/errors'
import { newIdempotencyKey } from '@/lib/idempotency'

/** The types that a file dialog offers; what is accepted in the end the server decides by the content. */
export const offeredFileTypes = 'image/jpeg,image/png,image/webp,application/pdf'

const addAttachmentMutation = graphql(`
  mutation AddAttachment($input: AddAttachmentInput!) {
    addAttachment(input: $input) {
      serviceRecord {
        id
        version
      }
    }
  }
`)

/** A file on its way to a service record. One that has arrived is no longer here. */
export interface Upload {
  /** The idempotency key: a retry after a broken line does not add the file twice. */
  key: string
  file: File
  /** Why it failed; undefined while it waits or is being sent. */
  fault?: Fault | undefined
}

export interface Uploads {
  uploads: readonly Upload[]
  /** Sends files, one after the other: a phone's line is narrow. */
  add: (files: Iterable<File>) => void
  retry: (key: string) => void
  dismiss: (key: string) => void
}

/** Sends files to a service record as attachments, where given for one of its visits. */
export function useUploads(
  serviceRecordID: string,
  options: { visitID?: string | undefined; onAdded?: (file: File) => void } = {},
): Uploads {
  const client = useClient()
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const waiting = useRef<Upload[]>([])
  const sending = useRef(false)
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })

  const send = useCallback(async () => {
    if (sending.current) return
    sending.current = true
    for (let next = waiting.current.shift(); next; next = waiting.current.shift()) {
      const { key, file } = next
      const { visitID, onAdded } = latest.current
      const kind = file.type.startsWith('image/') ? 'PHOTO' : 'DOCUMENT'
      const input = { id: serviceRecordID, kind, visitID, file, idempotencyKey: key } as const
      const { error } = await client.mutation(addAttachmentMutation, { input })
      if (error) {
        const fault = faultOf(error)
        setUploads((all) => all.map((one) => (one.key === key ? { ...one, fault } : one)))
      } else {
        setUploads((all) => all.filter((one) => one.key !== key))
        onAdded?.(file)
      }
    }
    sending.current = false
  }, [client, serviceRecordID])

  const add = useCallback(
    (files: Iterable<File>) => {
      const added = Array.from(files, (file) => ({ key: newIdempotencyKey(), file }))
      waiting.current.push(...added)
      setUploads((all) => [...all, ...added])
      void send()
    },
    [send],
  )

  const retry = useCallback(
    (key: string) => {
      setUploads((all) =>
        all.map((one) => {
          if (one.key !== key) return one
          const again = { key, file: one.file }
          if (!waiting.current.some((queued) => queued.key === key)) waiting.current.push(again)
          return again
        }),
      )
      void Promise.resolve().then(send)
    },
    [send],
  )

  const dismiss = useCallback((key: string) => {
    waiting.current = waiting.current.filter((one) => one.key !== key)
    setUploads((all) => all.filter((one) => one.key !== key))
  }, [])

  return { uploads, add, retry, dismiss }
}

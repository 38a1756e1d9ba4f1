import type { FormInstance } from 'antd'
import { useCallback, useRef, useState } from 'react'
import { type Fault, faultOf, formErrors } from '@/lib/errors'
import { newIdempotencyKey } from '@/lib/idempotency'

/** What a mutation answers, as far as a form needs it; urql's results fit. */
export interface Answer<Data> {
  data?: Data | undefined
  error?: unknown
}

/** The sending of a form: once at a time, and with one idempotency key however often. */
export interface Submission {
  /** Whether an attempt is under way. */
  busy: boolean
  /** Why the last attempt failed, as far as no field shows it; null after a success. */
  fault: Fault | null
  /** Forgets the fault, when the person has dealt with it. */
  clear: () => void
  /** Takes a new key, for a form that stays open and is used for the next thing. */
  renew: () => void
  /**
   * Sends, unless an attempt is under way. Answers the data, or null when it
   * failed; the errors of fields then stand at the form's fields.
   */
  submit: <Data>(send: (idempotencyKey: string) => Promise<Answer<Data>>) => Promise<Data | null>
}

/** The sending of the given form. */
export function useSubmission(form: FormInstance): Submission {
  const [idempotencyKey, setIdempotencyKey] = useState(newIdempotencyKey)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)
  const underWay = useRef(false)

  const submit: Submission['submit'] = useCallback(
    async (send) => {
      if (underWay.current) return null
      underWay.current = true
      setBusy(true)
      setFault(null)
      try {
        const { data, error } = await send(idempotencyKey)
        if (error) throw error
        return data ?? null
      } catch (error) {
        const found = faultOf(error)
        setFault(showAtFields(form, found) ? null : found)
        return null
      } finally {
        underWay.current = false
        setBusy(false)
      }
    },
    [form, idempotencyKey],
  )

  return {
    busy,
    fault,
    submit,
    clear: useCallback(() => setFault(null), []),
    renew: useCallback(() => setIdempotencyKey(newIdempotencyKey()), []),
  }
}

/** Puts the errors of fields at the form's fields; answers whether that told everything. */
export function showAtFields(form: FormInstance, fault: Fault): boolean {
  const all = formErrors(fault)
  const shown = all.filter(({ name }) => form.getFieldInstance(name) !== undefined)
  const [first] = shown
  if (!first) return false
  form.setFields(shown)
  form.scrollToField(first.name, { focus: true, block: 'center' })
  return shown.length === all.length
}

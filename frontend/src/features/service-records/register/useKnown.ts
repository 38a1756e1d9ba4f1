import type { FormInstance } from 'antd'
import { useCallback, useRef, useState } from 'react'
import { useClient } from 'urql'
import { type Fault, faultOf } from '@/lib/errors'
import type { CallValues } from './call'
import { type CallSubject, type Known, readKnown } from './known'
import { type Suggestions, suggested, suggestionsOf, toFill } from './suggestions'

const nobody: Known = { units: 0 }

interface KnownCall {
  known: Known
  /** Why the last choice could not be read. */
  fault: Fault | undefined
  /** Takes over what is known of the choice; answers what was found. */
  choose: (subject: CallSubject, typed?: string) => Promise<Known | undefined>
  /** Begins anew; told is what was typed, perhaps a telephone. */
  forget: (typed?: string) => void
}

/** Who calls and about what, kept in step with the form's fields. */
export function useKnown(form: FormInstance<CallValues>): KnownCall {
  const client = useClient()
  const [known, setKnown] = useState(nobody)
  const [fault, setFault] = useState<Fault>()
  const suggestions = useRef<Suggestions>(undefined)
  const latest = useRef(0)

  const take = useCallback(
    (found: Known, typed: string) => {
      const now = suggestionsOf(found, typed)
      const current = form.getFieldsValue([...suggested])
      form.setFieldsValue({
        ...toFill(plain(current), suggestions.current, now),
        customerID: found.customer?.id ?? null,
        productUnitID: found.unit?.id ?? null,
        ...(found.productID ? { productID: found.productID } : {}),
      })
      suggestions.current = now
      setKnown(found)
    },
    [form],
  )

  const choose = useCallback(
    async (subject: CallSubject, typed = '') => {
      latest.current += 1
      const turn = latest.current
      setFault(undefined)
      try {
        const found = await readKnown(client, subject)
        // Whoever chose again meanwhile means the later choice.
        if (turn !== latest.current) return undefined
        take(found, typed)
        return found
      } catch (error) {
        setFault(faultOf(error))
        return undefined
      }
    },
    [client, take],
  )

  const forget = useCallback(
    (typed = '') => {
      latest.current += 1
      setFault(undefined)
      take(nobody, typed)
    },
    [take],
  )

  return { known, fault, choose, forget }
}

/** The form's texts, without the nulls that the API allows. */
function plain(values: Partial<Pick<CallValues, keyof Suggestions>>) {
  return {
    callerName: values.callerName ?? undefined,
    callerPhone: values.callerPhone ?? undefined,
    serviceAddress: values.serviceAddress ?? undefined,
  }
}

import type { FormInstance } from 'antd'
import { useEffect, useRef, useState } from 'react'

/** The version that a person has seen, and how a newer one is taken over. */
export interface SeenVersion {
  /** The version that a write names. */
  version: number
  /** Whether a newer version was taken over under what was typed. */
  takenOver: boolean
  /** Accepts the version that the page shows now, and what comes with it. */
  takeOver: () => void
}

/**
 * Keeps the version that a form was opened with. While nobody has typed, a newer
 * one is simply shown; afterwards it takes the person's word, and what was typed
 * stays where it is.
 */
export function useSeenVersion<Values extends object>(
  form: FormInstance<Values>,
  current: number,
  initial: Partial<Values> | undefined,
): SeenVersion {
  const [version, setVersion] = useState(current)
  const [accepted, setAccepted] = useState(0)
  const [takenOver, setTakenOver] = useState(false)
  const latest = useRef(initial)
  useEffect(() => {
    latest.current = initial
  })

  useEffect(() => {
    if (version === current) return
    const typed = form.isFieldsTouched()
    if (typed && accepted === 0) return
    showUntouched(form, latest.current)
    setVersion(current)
    setAccepted(0)
    setTakenOver(typed)
  }, [version, current, accepted, form])

  return { version, takenOver, takeOver: () => setAccepted((times) => times + 1) }
}

/** Fields that nobody has touched follow the record. */
function showUntouched<Values extends object>(
  form: FormInstance<Values>,
  initial: Partial<Values> | undefined,
): void {
  for (const [name, value] of Object.entries(initial ?? {})) {
    if (!form.isFieldTouched(name as never)) form.setFieldValue(name as never, value as never)
  }
}

import type { FormInstance } from 'antd'
import { useCallback, useState } from 'react'
import { useDrafts } from '@/lib/use-drafts'
import { formDraft } from '../outbox/drafts'
import type { FormAction } from '../steps/steps'

interface Draft<Values> {
  /** What the form begins with: the draft where there is one. */
  initial: Partial<Values>
  restored: boolean
  keep: (values: Values) => void
  /** Drops the draft, and puts the form back to what it begins with without one. */
  startOver: () => void
}

/**
 * Keeps what is filled in for a step on the device with every keystroke, and
 * brings it back. Taking the step drops it.
 */
export function useDraft<Values extends object>(
  visitID: string,
  action: FormAction,
  form: FormInstance<Values>,
  fresh: Partial<Values>,
): Draft<Values> {
  const drafts = useDrafts()
  const name = formDraft(visitID, action)
  const [kept, setKept] = useState(() => drafts.read(name, isObject) as Partial<Values> | undefined)
  const [initial] = useState({ ...fresh, ...kept })
  return {
    initial,
    restored: kept !== undefined,
    keep: useCallback((values) => drafts.write(name, values), [drafts, name]),
    startOver: () => {
      drafts.drop(name)
      setKept(undefined)
      // Every field that there was, so that none keeps what it had.
      const emptied = Object.fromEntries(Object.keys(initial).map((field) => [field, undefined]))
      form.setFieldsValue({ ...emptied, ...fresh } as Parameters<typeof form.setFieldsValue>[0])
    },
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

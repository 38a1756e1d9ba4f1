import type { RefSelectProps } from 'antd'
import type { Ref } from 'react'
import { CustomerCard } from './CustomerCard'
import type { CallSubject, Known } from './known'
import { LookupField } from './LookupField'

interface CustomerFieldProps {
  /** From the Form.Item. */
  id?: string
  ref?: Ref<RefSelectProps>
  customer: Known['customer']
  mayAdd: boolean
  onChoose: (subject: CallSubject, typed: string) => void
  onNew: (typed: string) => void
  onForget: () => void
}

/** Who calls: the look-up, or the customer whom it found. */
export function CustomerField({ customer, onForget, ...lookup }: CustomerFieldProps) {
  if (customer) return <CustomerCard customer={customer} onChange={onForget} />
  const { id, ref, mayAdd, onChoose, onNew } = lookup
  return (
    <LookupField
      {...(id ? { id } : {})}
      {...(ref ? { ref } : {})}
      mayAdd={mayAdd}
      onChoose={onChoose}
      onNew={onNew}
    />
  )
}

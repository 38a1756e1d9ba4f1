import { expect, it } from 'vitest'
import { noNarrowing, readNarrowing, whereOfNarrowing, writeNarrowing } from './record-narrowing'

it('narrows nothing without anything in the address', () => {
  expect(readNarrowing(new URLSearchParams('view=all&outcome=NO_SUCH&product=x'))).toEqual(
    noNarrowing,
  )
  expect(writeNarrowing(noNarrowing)).toEqual([])
  expect(whereOfNarrowing(noNarrowing)).toEqual([])
})

it('comes back from the address as it was written', () => {
  const by = {
    outcome: 'FIXED',
    holdReason: 'WAITING_FOR_PARTS',
    product: '12',
    faultCode: 'E1 漏水',
    unanswered: true,
    arrivalHours: 24,
  } as const
  expect(readNarrowing(new URLSearchParams(writeNarrowing(by)))).toEqual(by)
  expect(whereOfNarrowing(by)).toEqual([
    { outcome: 'FIXED' },
    { holdReason: 'WAITING_FOR_PARTS' },
    { productID: '12' },
    { faultCode: 'E1 漏水' },
    { firstRepliedAtIsNil: true },
    { arrivalWithinHours: 24 },
  ])
})

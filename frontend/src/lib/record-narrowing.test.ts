import { expect, it } from 'vitest'
import { noNarrowing, readNarrowing, whereOfNarrowing, writeNarrowing } from './record-narrowing'

const now = new Date('2026-03-10T04:00:00Z')

it('narrows nothing without anything in the address', () => {
  expect(readNarrowing(new URLSearchParams('view=all&outcome=NO_SUCH&product=x'))).toEqual(
    noNarrowing,
  )
  expect(writeNarrowing(noNarrowing)).toEqual([])
  expect(whereOfNarrowing(noNarrowing, now)).toEqual([])
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
  expect(whereOfNarrowing(by, now)).toEqual([
    { outcome: 'FIXED' },
    { holdReason: 'WAITING_FOR_PARTS' },
    { productID: '12' },
    { faultCode: 'E1 漏水' },
    { firstRepliedAtIsNil: true },
    { promisedAtLT: '2026-03-11T04:00:00.000Z', startedAtIsNil: true },
  ])
})

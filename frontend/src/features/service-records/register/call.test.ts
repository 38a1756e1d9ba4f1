import { expect, it } from 'vitest'
import { type CallValues, freshCall, inputOf } from './call'

const call: CallValues = { ...freshCall, customerID: '7', symptom: ' 漏水 ', faultCode: '  ' }

it('trims texts and leaves out what is empty', () => {
  expect(inputOf(call, 'k')).toEqual({
    kind: 'REPAIR',
    channel: 'PHONE',
    severity: 'NORMAL',
    customerID: '7',
    symptom: '漏水',
    idempotencyKey: 'k',
  })
})

it('names the product only where there is no unit', () => {
  expect(inputOf({ ...call, productID: '3' }, 'k')).toMatchObject({ productID: '3' })
  const withUnit = inputOf({ ...call, productID: '3', productUnitID: '4' }, 'k')
  expect(withUnit).toMatchObject({ productUnitID: '4' })
  expect(withUnit).not.toHaveProperty('productID')
})

it('registers a new customer instead of a known one', () => {
  const newCustomer = { name: ' 周敏 ', kind: 'PERSON', serviceZone: 'CITY', phone: '' } as const
  const input = inputOf({ ...call, newCustomer }, 'k')
  expect(input.newCustomer).toEqual({ name: '周敏', kind: 'PERSON', serviceZone: 'CITY' })
  expect(input).not.toHaveProperty('customerID')
})

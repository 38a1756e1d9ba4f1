import { describe, expect, it } from 'vitest'
import type { Known } from './known'
import { suggestionsOf, toFill, typedPhone } from './suggestions'

type Customer = NonNullable<Known['customer']>

const company = {
  name: '绍兴安澈水暖器材批发部',
  kind: 'COMPANY',
  phone: '0575-8812345',
  address: '绍兴市越城区 1 号',
  contacts: [
    { id: '1', name: '王主任', phone: '0575-8812345', main: true },
    { id: '2', name: '李工', phone: '+86 139 0000 7788', main: false },
  ],
} as Customer

const unit = { siteAddress: '二号锅炉房' } as NonNullable<Known['unit']>

describe('typedPhone', () => {
  it.each([
    ['139 0000 7788', '139 0000 7788'],
    [' 0575-8812345', '0575-8812345'],
    ['GW230525067', ''],
    ['12345', ''],
    ['SR-2026-000123', ''],
    ['安澈', ''],
  ])('%s: %s', (typed, phone) => {
    expect(typedPhone(typed)).toBe(phone)
  })
})

describe('suggestionsOf', () => {
  it('names the contact whose telephone it is, with or without the country code', () => {
    expect(suggestionsOf({ customer: company, units: 0 }, '13900007788')).toEqual({
      callerName: '李工',
      callerPhone: '13900007788',
      serviceAddress: '绍兴市越城区 1 号',
    })
  })

  it('prefers where the unit stands to where the customer is', () => {
    expect(suggestionsOf({ customer: company, unit, units: 3 }, 'GW23')).toEqual({
      callerName: '王主任',
      callerPhone: '0575-8812345',
      serviceAddress: '二号锅炉房',
    })
  })

  it('takes over from an earlier record', () => {
    const earlier = { callerName: '小陈', callerPhone: '188', serviceAddress: '门卫室' }
    expect(suggestionsOf({ customer: company, unit, units: 3, ...earlier }, 'SR-1')).toEqual(
      earlier,
    )
  })

  it('takes a person as the caller', () => {
    const person = { ...company, kind: 'PERSON', name: '廖佳琪', contacts: [] } as Customer
    expect(suggestionsOf({ customer: person, units: 0 }, '').callerName).toBe('廖佳琪')
  })

  it('knows nothing of strangers but the number that was typed', () => {
    expect(suggestionsOf({ units: 0 }, '13900007788')).toEqual({
      callerName: '',
      callerPhone: '13900007788',
      serviceAddress: '',
    })
  })
})

describe('toFill', () => {
  const now = { callerName: '王主任', callerPhone: '0575', serviceAddress: '' }

  it('fills what is empty', () => {
    expect(toFill({}, undefined, now)).toEqual({ callerName: '王主任', callerPhone: '0575' })
  })

  it('leaves what was typed', () => {
    expect(toFill({ callerName: '我自己' }, undefined, now)).toEqual({ callerPhone: '0575' })
  })

  it('takes back what it had suggested of somebody else', () => {
    const before = { callerName: '李工', callerPhone: '139', serviceAddress: '门卫室' }
    expect(toFill({ ...before, callerPhone: '138' }, before, now)).toEqual({
      callerName: '王主任',
      serviceAddress: '',
    })
  })
})

import { describe, expect, it } from 'vitest'
import { changedOnly } from './changed-only'

interface Edit {
  symptom: string
  faultCode: string
  labourCharge: number
  callerName: string
  promisedAt?: string | null | undefined
  productID?: string | null | undefined
}

const initial: Edit = {
  symptom: '漏水',
  faultCode: 'E1',
  labourCharge: 100,
  callerName: '',
  promisedAt: '2026-03-05T01:00:00Z',
  productID: undefined,
}

describe('changedOnly', () => {
  it('keeps what was changed, and leaves out the rest', () => {
    const values = { ...initial, faultCode: '', labourCharge: 0, callerName: '李', productID: '7' }
    expect(changedOnly<Edit>(values, initial)).toEqual({
      faultCode: '',
      labourCharge: 0,
      callerName: '李',
      productID: '7',
    })
  })

  it('says null of what was taken away, as pickers do it by nothing and by null', () => {
    for (const promisedAt of [undefined, null]) {
      expect(changedOnly<Edit>({ ...initial, promisedAt }, initial)).toEqual({ promisedAt: null })
    }
  })

  it('says nothing of what was empty and stays so', () => {
    for (const productID of [undefined, null]) {
      expect(changedOnly<Edit>({ ...initial, productID }, initial)).toEqual({})
    }
    expect(changedOnly<Partial<Edit>>({ productID: undefined }, { symptom: '漏水' })).toEqual({})
  })

  it('says a list whole where anything in it differs, and nothing where it is the same', () => {
    const parts = { mainParts: [{ key: 'PUMP', months: 36 }] }
    expect(changedOnly({ mainParts: [{ key: 'PUMP', months: 36 }] }, parts)).toEqual({})
    expect(changedOnly({ mainParts: [{ key: 'PUMP', months: 24 }] }, parts)).toEqual({
      mainParts: [{ key: 'PUMP', months: 24 }],
    })
    expect(changedOnly({ mainParts: [] as typeof parts.mainParts }, parts)).toEqual({
      mainParts: [],
    })
  })
})

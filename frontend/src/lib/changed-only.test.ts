import { describe, expect, it } from 'vitest'
import { changedOnly } from './changed-only'

describe('changedOnly', () => {
  it('keeps what was changed or emptied, and leaves out the rest', () => {
    const initial = { symptom: '漏水', faultCode: 'E1', labourCharge: 100, callerName: '' }
    const values = { symptom: '漏水', faultCode: '', labourCharge: 0, callerName: '李' }
    expect(changedOnly(values, initial)).toEqual({
      faultCode: '',
      labourCharge: 0,
      callerName: '李',
    })
  })

  it('is empty where nothing was changed', () => {
    expect(changedOnly({ symptom: '漏水' }, { symptom: '漏水' })).toEqual({})
  })
})

import { describe, expect, it } from 'vitest'
import { transfersWhere } from './spec'

describe('transfersWhere', () => {
  it('shows every transfer where nothing narrows it', () => {
    expect(transfersWhere('', { is: undefined }, '2026-03-02')).toEqual({})
  })

  it('takes the valid receipts for what is out, and the day for what is late', () => {
    const out = { fromParty: 'CUSTOMER', voidAtIsNil: true }
    expect(transfersWhere('', { is: 'out' }, '2026-03-02')).toEqual(out)
    expect(transfersWhere('', { is: 'late' }, '2026-03-02')).toEqual({
      ...out,
      expectedBackOnLT: '2026-03-02',
    })
  })

  it('finds transfers by the numbers on paper', () => {
    expect(transfersWhere('CT-2026', { is: undefined }, '2026-03-02').or).toContainEqual({
      numberContainsFold: 'CT-2026',
    })
  })
})

import { describe, expect, it } from 'vitest'
import { noFilters } from '@/lib/list-search'
import { customersSpec, customersWhere } from './spec'

const none = noFilters(customersSpec)
const everything = { isHidden: () => false }
const noTelephones = {
  isHidden: (entity: string, field: string) =>
    field === 'phoneDigits' || (entity === 'Contact' && field === 'name'),
}
const departments = [
  { id: '1', name: 'Service', parentID: null, active: true },
  { id: '2', name: 'Parts', parentID: '1', active: true },
]

describe('customersWhere', () => {
  it('asks for everybody without search and filters', () => {
    expect(customersWhere('', none, everything, departments)).toEqual({})
  })

  it('looks for digits among telephones, for words among names of contacts', () => {
    expect(customersWhere('0571-8888', none, everything, departments)).toEqual({
      or: [
        { nameContainsFold: '0571-8888' },
        { codeContainsFold: '0571-8888' },
        { phoneDigitsContains: '05718888' },
        { hasContactsWith: [{ phoneDigitsContains: '05718888' }] },
      ],
    })
    expect(customersWhere('王', none, everything, departments).or).toContainEqual({
      hasContactsWith: [{ nameContainsFold: '王' }],
    })
  })

  it('never names what is hidden from the viewer', () => {
    for (const text of ['0571-8888', '王']) {
      expect(customersWhere(text, none, noTelephones, departments).or).toHaveLength(2)
    }
  })

  it('takes a department with all below it', () => {
    expect(
      customersWhere('', { ...none, department: '1', tier: 'KEY' }, everything, departments),
    ).toEqual({ tier: 'KEY', hasServiceRecordsWith: [{ departmentIDIn: ['1', '2'] }] })
  })
})

import { expect, it } from 'vitest'
import { stateOf, tokensWhere } from './spec'

const now = new Date('2026-03-02T00:00:00Z')

it('tells how a token stands', () => {
  const tomorrow = { expiresAt: '2026-03-03T00:00:00Z', lapsed: false }
  const today = { expiresAt: '2026-03-02T00:00:00Z', lapsed: false }
  const revokedAt = '2026-01-01T00:00:00Z'
  expect(stateOf(tomorrow, now)).toBe('valid')
  expect(stateOf(today, now)).toBe('expired')
  expect(stateOf({ ...tomorrow, revokedAt }, now)).toBe('revoked')
  expect(stateOf({ ...tomorrow, lapsed: true }, now)).toBe('lapsed')
  expect(stateOf({ ...tomorrow, lapsed: true, revokedAt }, now)).toBe('revoked')
})

it('finds tokens by name or by how they begin, and by how they stand', () => {
  const at = now.toISOString()
  expect(tokensWhere('sbt_', { state: 'valid' }, at)).toEqual({
    revokedAtIsNil: true,
    expiresAtGT: at,
    or: [{ nameContainsFold: 'sbt_' }, { prefixHasPrefix: 'sbt_' }],
  })
  expect(tokensWhere('', { state: undefined }, at)).toEqual({})
})

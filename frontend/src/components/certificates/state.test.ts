import { expect, it } from 'vitest'
import { stateOf } from './state'

const state = (issuedOn: string, expiresOn: string, revokedAt: string | null = null) =>
  stateOf({ issuedOn, expiresOn, revokedAt }, '2026-03-02', '2026-04-02')

it('tells how a certificate stands', () => {
  expect(state('2026-01-01', '2026-12-31')).toBe('valid')
  expect(state('2026-01-01', '2026-04-02')).toBe('soon')
  expect(state('2026-01-01', '2026-04-03')).toBe('valid')
  expect(state('2026-01-01', '2026-03-02')).toBe('soon')
  expect(state('2025-01-01', '2026-03-01')).toBe('expired')
  expect(state('2026-03-03', '2026-12-31')).toBe('ahead')
  expect(state('2026-01-01', '2026-12-31', '2026-02-01T00:00:00Z')).toBe('revoked')
})

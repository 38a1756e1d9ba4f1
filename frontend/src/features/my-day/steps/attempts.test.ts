import { describe, expect, it } from 'vitest'
import { Fault, type FaultCode } from '@/lib/errors'
import { attemptOf, isAttempt, mayBeRetried, withoutMoment } from './attempts'

const at = '2026-03-05T06:30:00Z'

describe('a step that is taken again', () => {
  const first = attemptOf('DEPART_VISIT', { id: '7', version: 2, at }, null)

  it('is the same attempt, with the key and the moment of the first tap', () => {
    const later = { id: '7', version: 2, at: '2026-03-05T06:45:00Z' }
    expect(attemptOf('DEPART_VISIT', later, first)).toBe(first)
  })

  it.each([
    ['of another version', attemptOf('DEPART_VISIT', { id: '7', version: 3, at }, first)],
    ['of another kind', attemptOf('ARRIVE_VISIT', { id: '7', version: 2, at }, first)],
  ])('%s is another attempt', (_, second) => {
    expect(second.key).not.toBe(first.key)
  })
})

describe('a failed attempt', () => {
  it.each<[FaultCode, boolean]>([
    ['UNREACHABLE', true],
    ['INTERNAL', true],
    ['UNAVAILABLE', true],
    ['LIMIT', true],
    ['UNAUTHENTICATED', true],
    ['INVALID', false],
    ['CONFLICT', false],
    ['FORBIDDEN', false],
    ['NOT_FOUND', false],
  ])('for %s is kept: %s', (code, kept) => {
    expect(mayBeRetried(new Fault(code, 'x', ''))).toBe(kept)
  })
})

describe('a moment that the server refuses', () => {
  const attempt = attemptOf('DEPART_VISIT', { id: '7', version: 2, at }, null)
  const refusal = (...paths: string[]) =>
    new Fault('INVALID', 'invalid_input', 'x', {
      fields: paths.map((path) => ({ path, key: 'in_future', message: 'x' })),
    })

  it('is left out, and the rest stays, key included', () => {
    expect(withoutMoment(attempt, refusal('at'))).toEqual({
      action: 'DEPART_VISIT',
      key: attempt.key,
      input: { id: '7', version: 2 },
    })
  })

  it('is not the reason when other fields are at fault', () => {
    expect(withoutMoment(attempt, refusal('at', 'findings'))).toBeNull()
  })

  it('is left out once', () => {
    const without = withoutMoment(attempt, refusal('at'))
    expect(without && withoutMoment(without, refusal('at'))).toBeNull()
  })
})

describe('what the device kept', () => {
  it('is an attempt when it survived JSON', () => {
    const attempt = attemptOf('RETURN_VISIT', { id: '7', version: 5, at }, null)
    expect(isAttempt(JSON.parse(JSON.stringify(attempt)))).toBe(true)
  })

  it.each([null, 7, {}, { action: 'DEPART_VISIT' }, { action: 'X', key: 'k', input: {} }])(
    'is none when it is %j',
    (value) => {
      expect(isAttempt(value)).toBe(false)
    },
  )
})

import { describe, expect, it } from 'vitest'
import { Fault, type FaultCode } from '@/lib/errors'
import {
  anew,
  type Entry,
  nextOf,
  passes,
  refusedWith,
  type StepEntry,
  withoutMoment,
} from './entries'

const at = '2026-03-05T06:30:00Z'
const conflict = new Fault('CONFLICT', 'stale_version', 'x')

function step(seq: number, visitID = '7'): StepEntry {
  const visit = { id: visitID, number: 'VS-1', customer: 'x', recordID: '3' }
  const base = { seq, owner: '9', key: `k${seq}`, at, visit, seen: 2 }
  return { ...base, kind: 'step', action: 'DEPART_VISIT', input: { at } }
}

function photo(seq: number): Entry {
  const { owner, key, visit } = step(seq)
  return { seq, owner, key, at, visit, kind: 'photo', name: 'x.jpg', file: new Blob() }
}

describe('a failed attempt', () => {
  it.each<[FaultCode, boolean]>([
    ['UNREACHABLE', true],
    ['UNAVAILABLE', true],
    ['LIMIT', true],
    ['UNAUTHENTICATED', true],
    ['INTERNAL', false],
    ['INVALID', false],
    ['CONFLICT', false],
    ['FORBIDDEN', false],
    ['NOT_FOUND', false],
  ])('for %s stays in line by itself: %s', (code, stays) => {
    expect(passes(new Fault(code, 'x', ''))).toBe(stays)
  })
})

describe('what is sent next', () => {
  it('is the first, in the order of entering', () => {
    expect(nextOf([step(1), step(2)])?.seq).toBe(1)
    expect(nextOf([])).toBeUndefined()
  })

  it('is no later step of a visit whose step was refused, but a photo of it, or another visit', () => {
    const refused = refusedWith(step(1), conflict)
    expect(nextOf([refused, step(2)])).toBeUndefined()
    expect(nextOf([refused, step(2), photo(3)])?.seq).toBe(3)
    expect(nextOf([refused, step(2), step(3, '8')])?.seq).toBe(3)
  })

  it('is not held back by a photo that was refused', () => {
    expect(nextOf([refusedWith(photo(1), conflict), step(2)])?.seq).toBe(2)
  })
})

describe('a refused step that is tried anew', () => {
  it('is another request, of the version that is known then', () => {
    const again = anew(refusedWith({ ...step(1), sent: 2 } as StepEntry, conflict))
    expect(again.refusal).toBeUndefined()
    expect(again.sent).toBeUndefined()
    expect(again.key).not.toBe('k1')
    expect(again.seq).toBe(1)
  })
})

describe('a moment that the server refuses', () => {
  const refusal = (...paths: string[]) =>
    new Fault('INVALID', 'invalid_input', 'x', {
      fields: paths.map((path) => ({ path, key: 'in_future', message: 'x' })),
    })

  it('is left out, and the rest stays, key included', () => {
    const without = withoutMoment(step(1), refusal('at'))
    expect(without?.key).toBe('k1')
    expect(without?.input).toEqual({})
    expect(without && withoutMoment(without, refusal('at'))).toBeNull()
  })

  it('is not the reason when other fields are at fault', () => {
    expect(withoutMoment(step(1), refusal('at', 'findings'))).toBeNull()
  })
})

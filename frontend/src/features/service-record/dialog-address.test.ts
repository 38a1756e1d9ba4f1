import { describe, expect, it } from 'vitest'
import { actionSlug, dialogOf } from './dialog-address'

describe('the address of a dialog', () => {
  it('names the action and what it is about', () => {
    expect(actionSlug('OVERRIDE_CHARGE_CLASS')).toBe('override-charge-class')
    expect(dialogOf(new URLSearchParams('do=settle-issue&of=42'))).toEqual({
      action: 'SETTLE_ISSUE',
      of: '42',
    })
    expect(dialogOf(new URLSearchParams('do=triage'))).toEqual({ action: 'TRIAGE', of: null })
  })

  it('may name none', () => {
    expect(dialogOf(new URLSearchParams('of=42'))).toBeNull()
    expect(dialogOf(new URLSearchParams(''))).toBeNull()
  })
})

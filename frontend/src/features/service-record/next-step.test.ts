import { describe, expect, it } from 'vitest'
import { menuGroups, nextStep, type Progress, type VisitProgress } from './next-step'

const untouched: Progress = { allowedActions: [], visits: [] }
const noon = '2026-03-05T04:00:00Z'

function visit(given: Partial<VisitProgress>): VisitProgress {
  return { id: '9', status: 'DISPATCHED', allowedActions: [], technicianIDs: ['7'], ...given }
}

describe('nextStep', () => {
  it('is the first allowed action that moves the record on', () => {
    const allowedActions = ['EDIT', 'TRIAGE', 'ASSIGN', 'REPLY', 'CANCEL'] as const
    expect(nextStep({ ...untouched, allowedActions }, '1')).toEqual({ action: 'TRIAGE' })
  })

  it('answers a question before all else, and is done with that', () => {
    const asked: Progress = {
      ...untouched,
      kind: 'CONSULTATION',
      allowedActions: ['TRIAGE', 'REPLY', 'PLAN', 'COMPLETE'],
    }
    expect(nextStep(asked, '1')).toEqual({ action: 'REPLY' })
    expect(nextStep({ ...asked, firstRepliedAt: noon }, '1')).toEqual({ action: 'COMPLETE' })
    const unrouted: Progress = {
      ...asked,
      firstRepliedAt: noon,
      allowedActions: ['TRIAGE', 'REPLY'],
    }
    expect(nextStep(unrouted, '1')).toEqual({ action: 'TRIAGE' })
  })

  it('is not what has been done already, though it may be done again', () => {
    const allowedActions = ['EDIT', 'TRIAGE', 'PLAN', 'DISPATCH'] as const
    const triaged = { ...untouched, allowedActions, triagedAt: noon }
    expect(nextStep(triaged, '1')).toEqual({ action: 'PLAN' })
    expect(nextStep({ ...triaged, plan: 'ON_SITE' }, '1')).toEqual({ action: 'DISPATCH' })
  })

  it('waits while somebody else is out', () => {
    const record: Progress = {
      ...untouched,
      allowedActions: ['TRIAGE', 'PLAN', 'DISPATCH', 'START'],
      triagedAt: noon,
      plan: 'ON_SITE',
      visits: [visit({ allowedActions: ['DEPART_VISIT', 'ARRIVE_VISIT'] })],
    }
    expect(nextStep(record, '1')).toBeNull()
    expect(nextStep(record, undefined)).toBeNull()
  })

  it('is the visit’s for those who were sent', () => {
    const record: Progress = {
      ...untouched,
      allowedActions: ['START', 'HOLD'],
      visits: [
        visit({ id: '8', status: 'CANCELLED' }),
        visit({ allowedActions: ['DEPART_VISIT', 'ARRIVE_VISIT'] }),
      ],
    }
    expect(nextStep(record, '7')).toEqual({ action: 'DEPART_VISIT', visit: '9' })
  })

  it('is the completion before the way back', () => {
    const record: Progress = {
      ...untouched,
      allowedActions: ['HOLD', 'COMPLETE'],
      visits: [visit({ status: 'FINISHED', allowedActions: ['RETURN_VISIT'] })],
    }
    expect(nextStep(record, '7')).toEqual({ action: 'COMPLETE' })
  })

  it('sends somebody again when the visit was called off', () => {
    const record: Progress = {
      ...untouched,
      allowedActions: ['TRIAGE', 'PLAN', 'DISPATCH', 'START'],
      triagedAt: noon,
      plan: 'ON_SITE',
      visits: [visit({ status: 'CANCELLED' })],
    }
    expect(nextStep(record, '1')).toEqual({ action: 'DISPATCH' })
  })

  it('puts the review before the customer’s confirmation, and that before waiting', () => {
    const completed = { ...untouched, completedAt: noon }
    expect(nextStep({ ...completed, allowedActions: ['CONFIRM', 'REVIEW'] }, '1')).toEqual({
      action: 'REVIEW',
    })
    expect(nextStep({ ...completed, allowedActions: ['CONFIRM'] }, '1')).toEqual({
      action: 'CONFIRM',
    })
    const confirmed: Progress = {
      ...completed,
      confirmation: 'PHONE',
      allowedActions: ['CONFIRM', 'SETTLE_ISSUE'],
    }
    expect(nextStep(confirmed, '1')).toEqual({ action: 'SETTLE_ISSUE' })
  })

  it('is nothing for who may only read', () => {
    expect(nextStep(untouched, '1')).toBeNull()
  })
})

describe('menuGroups', () => {
  it('shows nothing but what is allowed, and no empty group', () => {
    expect(menuGroups(['COMMENT', 'EDIT', 'TRIAGE', 'CANCEL', 'REMOVE_PART'])).toEqual([
      ['TRIAGE'],
      ['COMMENT'],
      ['EDIT'],
      ['CANCEL'],
    ])
    expect(menuGroups([])).toEqual([])
  })
})

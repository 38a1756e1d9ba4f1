import { describe, expect, it } from 'vitest'
import type { ServiceAction, VisitStatus } from '@/gql/graphql'
import { stepsOf } from './steps'

const visit = (status: VisitStatus, ...allowedActions: ServiceAction[]) => ({
  status,
  allowedActions,
})
const record = (...allowedActions: ServiceAction[]) => ({ allowedActions })

describe('the next step', () => {
  it('is the first one of a visit’s course that the server allows', () => {
    const sent = visit('DISPATCHED', 'ARRIVE_VISIT', 'DEPART_VISIT', 'CANCEL_VISIT')
    expect(stepsOf(sent, record('COMMENT'))).toEqual({
      next: 'DEPART_VISIT',
      others: ['ARRIVE_VISIT'],
    })
  })

  it('is to report the work as done when nothing is left to do on the visit', () => {
    expect(stepsOf(visit('RETURNED'), record('ATTACH', 'COMPLETE')).next).toBe('COMPLETE')
  })

  it('is nothing on a visit that was called off', () => {
    expect(stepsOf(visit('CANCELLED'), record('COMPLETE')).next).toBeUndefined()
  })

  it('is nothing where nothing of it is allowed', () => {
    expect(stepsOf(visit('DISPATCHED', 'CANCEL_VISIT'), record('COMMENT', 'REPLY'))).toEqual({
      next: undefined,
      others: [],
    })
  })
})

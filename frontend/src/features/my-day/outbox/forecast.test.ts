import { expect, it } from 'vitest'
import type { MyDayProgressFragment, MyDayRecordProgressFragment } from '@/gql/graphql'
import type { StepAction } from '../steps/steps'
import type { StepEntry } from './entries'
import { forecast } from './forecast'

const dispatched = {
  id: '7',
  version: 1,
  status: 'DISPATCHED',
  allowedActions: ['DEPART_VISIT', 'ARRIVE_VISIT'],
} as unknown as MyDayProgressFragment
const record = { id: '3', version: 1, allowedActions: [] } as unknown as MyDayRecordProgressFragment

it.each<[StepAction[], string, string[], string[]]>([
  [[], 'DISPATCHED', ['DEPART_VISIT', 'ARRIVE_VISIT'], []],
  [['DEPART_VISIT'], 'DEPARTED', ['ARRIVE_VISIT'], []],
  [['DEPART_VISIT', 'ARRIVE_VISIT'], 'ARRIVED', ['FINISH_VISIT', 'SIGN_OFF_VISIT'], []],
  [
    ['DEPART_VISIT', 'ARRIVE_VISIT', 'FINISH_VISIT'],
    'FINISHED',
    ['SIGN_OFF_VISIT', 'RETURN_VISIT'],
    ['COMPLETE'],
  ],
  [['ARRIVE_VISIT', 'SIGN_OFF_VISIT', 'FINISH_VISIT'], 'FINISHED', ['RETURN_VISIT'], ['COMPLETE']],
  [
    ['ARRIVE_VISIT', 'FINISH_VISIT', 'RETURN_VISIT', 'COMPLETE'],
    'RETURNED',
    ['SIGN_OFF_VISIT'],
    [],
  ],
])('after %j the visit is expected to be %s', (actions, status, onVisit, onRecord) => {
  const at = '2026-03-05T06:30:00Z'
  const steps = actions.map((action) => ({ action, at }) as StepEntry)
  const expected = forecast({ visit: dispatched, record }, steps)
  expect(expected.visit.status).toBe(status)
  expect([...expected.visit.allowedActions].sort()).toEqual([...onVisit].sort())
  expect(expected.record.allowedActions).toEqual(onRecord)
  if (actions.includes('ARRIVE_VISIT')) expect(expected.visit.arrivedAt).toBe(at)
})

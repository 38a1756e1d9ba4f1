import type {
  MyDayProgressFragment,
  MyDayRecordProgressFragment,
  ServiceAction,
  VisitStatus,
} from '@/gql/graphql'
import type { StepAction } from '../steps/steps'
import type { StepEntry } from './entries'

/** A visit and its record. */
export interface Standing {
  visit: MyDayProgressFragment
  record: MyDayRecordProgressFragment
}

interface Expectation {
  status?: VisitStatus
  /** The field that takes the moment. */
  moment?: 'departedAt' | 'arrivedAt' | 'finishedAt' | 'signedAt' | 'returnedAt'
  /** What comes within reach on the visit, and on the record. */
  opens?: readonly ServiceAction[]
  opensOnRecord?: readonly ServiceAction[]
}

/**
 * What is expected of a step that waits to be sent. This decides nothing: it
 * lets the next step be entered while there is no line. Whether a step may be
 * taken is for the server to say when it arrives there, and what it refuses is
 * shown.
 */
const expectations: Record<StepAction, Expectation> = {
  DEPART_VISIT: { status: 'DEPARTED', moment: 'departedAt', opens: ['ARRIVE_VISIT'] },
  ARRIVE_VISIT: {
    status: 'ARRIVED',
    moment: 'arrivedAt',
    opens: ['FINISH_VISIT', 'SIGN_OFF_VISIT'],
  },
  FINISH_VISIT: {
    status: 'FINISHED',
    moment: 'finishedAt',
    opens: ['SIGN_OFF_VISIT', 'RETURN_VISIT'],
    opensOnRecord: ['COMPLETE'],
  },
  SIGN_OFF_VISIT: { moment: 'signedAt' },
  RETURN_VISIT: { status: 'RETURNED', moment: 'returnedAt' },
  COMPLETE: {},
}

/** How a visit will stand once the steps that wait have been taken. */
export function forecast(now: Standing, steps: readonly StepEntry[]): Standing {
  return steps.reduce(after, now)
}

function after({ visit, record }: Standing, { action, at }: StepEntry): Standing {
  const { status, moment, opens = [], opensOnRecord = [] } = expectations[action]
  // A step that changes the status closes what was within reach before; the signature stays open until it is there.
  const kept = visit.allowedActions.filter((one) => !status || one === 'SIGN_OFF_VISIT')
  const allowed = new Set([...kept, ...opens])
  allowed.delete(action)
  if (visit.signedAt) allowed.delete('SIGN_OFF_VISIT')
  const onRecord = new Set([...record.allowedActions, ...opensOnRecord])
  onRecord.delete(action)
  return {
    visit: {
      ...visit,
      ...(status ? { status } : {}),
      ...(moment ? { [moment]: at } : {}),
      allowedActions: [...allowed],
    },
    record: { ...record, allowedActions: [...onRecord] },
  }
}

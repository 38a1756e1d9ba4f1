import type {
  ArriveVisitInput,
  CompleteServiceRecordInput,
  DepartVisitInput,
  FinishVisitInput,
  ReturnVisitInput,
  SignOffVisitInput,
} from '@/gql/graphql'
import type { Fault } from '@/lib/errors'
import { newIdempotencyKey } from '@/lib/idempotency'
import { isStepAction, type StepAction } from './steps'

/** What each step sends. The signature is a data URL, which the device can keep; it is sent as a file. */
export interface StepInputs {
  DEPART_VISIT: Omit<DepartVisitInput, 'idempotencyKey'>
  ARRIVE_VISIT: Omit<ArriveVisitInput, 'idempotencyKey'>
  FINISH_VISIT: Omit<FinishVisitInput, 'idempotencyKey'>
  SIGN_OFF_VISIT: Omit<SignOffVisitInput, 'idempotencyKey' | 'signature'> & { signature: string }
  RETURN_VISIT: Omit<ReturnVisitInput, 'idempotencyKey'>
  COMPLETE: Omit<CompleteServiceRecordInput, 'idempotencyKey'>
}

/**
 * A step that was taken and that the server has not answered yet. Sent again it
 * is the very same request, key and moment included, so that it happens once
 * and at the time of the tap however often the line breaks.
 */
export type Attempt<Action extends StepAction = StepAction> = {
  [One in Action]: { action: One; key: string; input: StepInputs[One] }
}[Action]

/** A fresh attempt, or the one that is still unanswered where it says the same. */
export function attemptOf<Action extends StepAction>(
  action: Action,
  input: StepInputs[Action],
  unanswered: Attempt | null,
): Attempt {
  if (unanswered && unanswered.action === action && sameInput(unanswered.input, input)) {
    return unanswered
  }
  return { action, key: newIdempotencyKey(), input } as Attempt
}

/**
 * Whether a failed attempt may have reached the server, or may succeed later:
 * it is kept and can be sent again. A refusal, on the other hand, is an answer.
 */
export function mayBeRetried(fault: Fault): boolean {
  switch (fault.code) {
    case 'UNREACHABLE':
    case 'UNAVAILABLE':
    case 'INTERNAL':
    case 'LIMIT':
    case 'UNAUTHENTICATED':
      return true
    default:
      return false
  }
}

/**
 * The attempt without its moment, where it is the moment that was refused: the
 * phone's clock is wrong, so the server's has to do. Null otherwise.
 */
export function withoutMoment(attempt: Attempt, fault: Fault): Attempt | null {
  if (!('at' in attempt.input) || !attempt.input.at) return null
  if (fault.code !== 'INVALID' || !fault.fields.every(({ path }) => path === 'at')) return null
  const { at: _, ...input } = attempt.input
  return { ...attempt, input } as Attempt
}

/** Whether what the device kept is an attempt. */
export function isAttempt(value: unknown): value is Attempt {
  return (
    typeof value === 'object' &&
    value !== null &&
    'action' in value &&
    isStepAction(value.action) &&
    'key' in value &&
    typeof value.key === 'string' &&
    'input' in value &&
    typeof value.input === 'object' &&
    value.input !== null
  )
}

/** Whether two inputs say the same, apart from the moment, which is that of the tap. */
function sameInput(a: object, b: object): boolean {
  const plain = (input: object) => JSON.stringify({ ...input, at: undefined })
  return plain(a) === plain(b)
}

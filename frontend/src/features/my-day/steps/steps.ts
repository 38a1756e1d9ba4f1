import type { ServiceAction, VisitStatus } from '@/gql/graphql'

/** What technicians do on a visit, in the order in which a visit goes. */
export const stepActions = [
  'DEPART_VISIT',
  'ARRIVE_VISIT',
  'FINISH_VISIT',
  'SIGN_OFF_VISIT',
  'RETURN_VISIT',
  'COMPLETE',
] as const satisfies readonly ServiceAction[]

export type StepAction = (typeof stepActions)[number]

/** The steps that ask for something to be filled in; the others are one tap. */
export const formActions = ['FINISH_VISIT', 'SIGN_OFF_VISIT', 'COMPLETE'] as const
export type FormAction = (typeof formActions)[number]
export type TapAction = Exclude<StepAction, FormAction>

export function isFormAction(action: StepAction): action is FormAction {
  return (formActions as readonly StepAction[]).includes(action)
}

export function isStepAction(value: unknown): value is StepAction {
  return (stepActions as readonly unknown[]).includes(value)
}

/** Steps that can be taken now, the first in a visit's order first. */
export interface Steps {
  /** The one that stands out; undefined where nothing is left to do. */
  next: StepAction | undefined
  /** What may be done instead. */
  others: readonly StepAction[]
}

/**
 * Chooses, out of what the server allows on a visit and on its record, the step
 * that comes next. A visit that was called off is not where the record goes on.
 */
export function stepsOf(
  visit: { status: VisitStatus; allowedActions: readonly ServiceAction[] },
  record: { allowedActions: readonly ServiceAction[] },
): Steps {
  const allowed = new Set<ServiceAction>([
    ...visit.allowedActions,
    ...(visit.status === 'CANCELLED' ? [] : record.allowedActions),
  ])
  const [next, ...others] = stepActions.filter((action) => allowed.has(action))
  return { next, others }
}

import type {
  CustomerConfirmation,
  RepairPlan,
  ServiceAction,
  ServiceRecordKind,
  VisitStatus,
} from '@/gql/graphql'

/** What is known of a record when its next step is looked for. */
export interface Progress {
  allowedActions: readonly ServiceAction[]
  kind?: ServiceRecordKind
  firstRepliedAt?: string | null
  triagedAt?: string | null
  plan?: RepairPlan | null
  completedAt?: string | null
  confirmation?: CustomerConfirmation | null
  visits: readonly VisitProgress[]
}

export interface VisitProgress {
  id: string
  status: VisitStatus
  allowedActions: readonly ServiceAction[]
  technicianIDs: readonly string[]
}

/** An action, and the visit that it is about. */
export interface Step {
  action: ServiceAction
  visit?: string
}

const outside: ReadonlySet<VisitStatus> = new Set(['DISPATCHED', 'DEPARTED', 'ARRIVED'])

/** The actions that move a record on, and whether the record still waits for that move. */
const moves: Partial<Record<ServiceAction, (record: Progress) => boolean>> = {
  TRIAGE: ({ triagedAt }) => !triagedAt,
  PLAN: ({ plan }) => !plan,
  DISPATCH: ({ visits }) => visits.every(({ status }) => status === 'CANCELLED'),
  START: ({ visits }) => !visits.some(({ status }) => outside.has(status)),
  RESUME: () => true,
  COMPLETE: () => true,
  REVIEW: () => true,
  CLOSE: () => true,
}

/** What is left to do for a record when nothing moves it on. */
const errands: Partial<Record<ServiceAction, (record: Progress) => boolean>> = {
  CONFIRM: ({ completedAt, confirmation }) => Boolean(completedAt) && !confirmation,
  SETTLE_ISSUE: ({ completedAt }) => Boolean(completedAt),
}

/** The visit actions that come before all else for those who were sent; the way back can wait. */
const field: readonly ServiceAction[] = [
  'DEPART_VISIT',
  'ARRIVE_VISIT',
  'FINISH_VISIT',
  'SIGN_OFF_VISIT',
]

/**
 * What the viewer does next, out of what the server allows; null when it is
 * somebody else's turn. This only chooses which allowed button stands out.
 */
export function nextStep(record: Progress, viewerID: string | undefined): Step | null {
  for (const visit of record.visits) {
    if (!viewerID || !visit.technicianIDs.includes(viewerID)) continue
    const action = visit.allowedActions.find((allowed) => field.includes(allowed))
    if (action) return { action, visit: visit.id }
  }
  const answer = answerOf(record)
  if (answer) return { action: answer }
  for (const kind of [moves, errands]) {
    const action = record.allowedActions.find((allowed) => kind[allowed]?.(record))
    if (action) return { action }
  }
  return null
}

/** A question is answered, and done with that: the short way where it is open. */
function answerOf(record: Progress): ServiceAction | undefined {
  const { kind, plan, completedAt, firstRepliedAt, allowedActions } = record
  if (kind !== 'CONSULTATION' || plan || completedAt) return undefined
  return allowedActions.find((allowed) => allowed === (firstRepliedAt ? 'COMPLETE' : 'REPLY'))
}

/** The groups of the menu, in their order. What is not named here has its place on the page itself. */
const groups: readonly (readonly ServiceAction[])[] = [
  ['TRIAGE', 'ASSIGN', 'PLAN', 'DISPATCH', 'START', 'HOLD', 'RESUME', 'COMPLETE'],
  ['REPLY', 'CONFIRM'],
  [
    'PLAN_INSTALLATION',
    'GIVE_TASK_ORDER',
    'SITE_READY',
    'FILL_CHECKLIST',
    'ACCEPT_INSTALLATION',
    'DEEM_ACCEPTED',
    'SUMMARIZE_TRIP',
  ],
  ['REVIEW', 'SEND_BACK', 'CLOSE', 'REOPEN'],
  ['USE_PART', 'RAISE_ISSUE', 'SETTLE_ISSUE', 'ATTACH', 'COMMENT'],
  ['EDIT', 'OVERRIDE_CHARGE_CLASS'],
  ['CANCEL'],
]

/** The allowed actions as the menu shows them, without empty groups. */
export function menuGroups(allowed: readonly ServiceAction[]): ServiceAction[][] {
  return groups
    .map((group) => group.filter((action) => allowed.includes(action)))
    .filter((group) => group.length > 0)
}

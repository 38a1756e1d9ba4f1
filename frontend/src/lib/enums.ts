import type {
  AccessOperation,
  ChargeClass,
  ChecklistItemResult,
  CheckResult,
  CustomerConfirmation,
  CustomerKind,
  CustomerOpinion,
  CustomerTier,
  EscalationStep,
  HoldReason,
  IssueStanding,
  NotificationMailing,
  Outcome,
  Renewal,
  RepairPlan,
  Role,
  ServiceAction,
  ServiceChannel,
  ServiceRecordKind,
  ServiceRecordStatus,
  ServiceZone,
  Severity,
  UnitStatus,
  WarrantyKind,
} from '@/gql/graphql'

/** The values of an enum in the order in which people choose; the compiler misses what is left out. */
function valuesOf<Value extends string>(values: Record<Value, true>): readonly Value[] {
  return Object.keys(values) as Value[]
}

export const serviceRecordStatuses = valuesOf<ServiceRecordStatus>({
  REGISTERED: true,
  TRIAGED: true,
  PLANNED: true,
  DISPATCHED: true,
  IN_PROGRESS: true,
  ON_HOLD: true,
  COMPLETED: true,
  REVIEWED: true,
  CLOSED: true,
  CANCELLED: true,
})

export const serviceRecordKinds = valuesOf<ServiceRecordKind>({
  REPAIR: true,
  COMPLAINT: true,
  INSTALLATION: true,
  MAINTENANCE: true,
  RETURN: true,
  INSPECTION: true,
  TRAINING: true,
  TEST: true,
  CONSULTATION: true,
})

export const severities = valuesOf<Severity>({
  URGENT: true,
  MAJOR: true,
  NORMAL: true,
  MINOR: true,
})

export const chargeClasses = valuesOf<ChargeClass>({
  FREE_WARRANTY: true,
  CONTRACT: true,
  PAID: true,
  INTERNAL: true,
})

export const serviceChannels = valuesOf<ServiceChannel>({
  PHONE: true,
  WEB: true,
  EMAIL: true,
  VISIT: true,
  AGENT: true,
  BRANCH: true,
  LETTER: true,
  FAX: true,
})

export const customerKinds = valuesOf<CustomerKind>({
  PERSON: true,
  COMPANY: true,
  DEALER: true,
  AGENT: true,
})

export const serviceZones = valuesOf<ServiceZone>({
  CITY: true,
  SUBURB: true,
  PROVINCE: true,
  REMOTE: true,
})

export const repairPlans = valuesOf<RepairPlan>({
  ON_SITE: true,
  REMOTE: true,
  SHIP_PARTS: true,
  TAKE_BACK: true,
})

export const holdReasons = valuesOf<HoldReason>({
  WAITING_FOR_PARTS: true,
  WAITING_FOR_CUSTOMER: true,
  WAITING_FOR_SITE: true,
  WAITING_FOR_SUPPLIER: true,
  OTHER: true,
})

export const outcomes = valuesOf<Outcome>({
  FIXED: true,
  ANSWERED: true,
  NO_FAULT: true,
  REPAIRABLE: true,
  EXCHANGED: true,
  REFUNDED: true,
  END_OF_LIFE: true,
  UNKNOWN: true,
})

export const customerConfirmations = valuesOf<CustomerConfirmation>({
  PHONE: true,
  WRITTEN: true,
  SIGNATURE: true,
  ABSENT: true,
})

export const checkResults = valuesOf<CheckResult>({ PASSED: true, FAILED: true })

export const customerOpinions = valuesOf<CustomerOpinion>({
  VERY_SATISFIED: true,
  SATISFIED: true,
  FAIR: true,
  DISSATISFIED: true,
})

export const customerTiers = valuesOf<CustomerTier>({ KEY: true, REGULAR: true })

export const unitStatuses = valuesOf<UnitStatus>({
  ORDERED: true,
  SHIPPED: true,
  INSTALLED: true,
  IN_SERVICE: true,
  RETURNED: true,
  EXCHANGED: true,
  SCRAPPED: true,
})

export const warrantyKinds = valuesOf<WarrantyKind>({
  POLICY: true,
  EXTENSION: true,
  CONTRACT: true,
})

export const roles = valuesOf<Role>({
  ADMIN: true,
  EXECUTIVE: true,
  HEAD: true,
  DISPATCHER: true,
  CLERK: true,
  TECHNICIAN: true,
  INSPECTOR: true,
  STOREKEEPER: true,
  FINANCE: true,
  ANALYST: true,
})

export const accessOperations = valuesOf<AccessOperation>({
  READ: true,
  CREATE: true,
  UPDATE: true,
  DELETE: true,
})

export const serviceActions = valuesOf<ServiceAction>({
  REGISTER: true,
  EDIT: true,
  TRIAGE: true,
  ASSIGN: true,
  REPLY: true,
  PLAN: true,
  DISPATCH: true,
  RESCHEDULE_VISIT: true,
  DEPART_VISIT: true,
  ARRIVE_VISIT: true,
  FINISH_VISIT: true,
  SIGN_OFF_VISIT: true,
  RETURN_VISIT: true,
  CANCEL_VISIT: true,
  TRANSFER_GOODS: true,
  CHANGE_RETURN_DAY: true,
  OPEN_REPAIR_CARD: true,
  FINISH_REPAIR_CARD: true,
  CHECK_REPAIR_CARD: true,
  START: true,
  HOLD: true,
  RESUME: true,
  COMPLETE: true,
  CONFIRM: true,
  REVIEW: true,
  SEND_BACK: true,
  CLOSE: true,
  REOPEN: true,
  CANCEL: true,
  COMMENT: true,
  ATTACH: true,
  USE_PART: true,
  REMOVE_PART: true,
  RAISE_ISSUE: true,
  CHANGE_ISSUE: true,
  SETTLE_ISSUE: true,
  OVERRIDE_CHARGE_CLASS: true,
  PLAN_INSTALLATION: true,
  GIVE_TASK_ORDER: true,
  SITE_READY: true,
  FILL_CHECKLIST: true,
  ACCEPT_INSTALLATION: true,
  DEEM_ACCEPTED: true,
  SUMMARIZE_TRIP: true,
  IMPORT: true,
})

export const notificationMailings = valuesOf<NotificationMailing>({
  NEVER: true,
  AT_ONCE: true,
  DAILY: true,
})

export const renewals = valuesOf<Renewal>({ OPEN: true, RENEWED: true, LET_GO: true })

export const issueStandings = valuesOf<IssueStanding>({ OPEN: true, OVERDUE: true, SETTLED: true })

export const escalationSteps = valuesOf<EscalationStep>({
  WARN: true,
  BREACH_OWNER: true,
  BREACH_HEAD: true,
  BREACH_EXECUTIVE: true,
})

export const checklistItemResults = valuesOf<ChecklistItemResult>({
  PASSED: true,
  FAILED: true,
  NOT_APPLICABLE: true,
  OPEN: true,
})

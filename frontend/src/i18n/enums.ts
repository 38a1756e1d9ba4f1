import type {
  AccessOperation,
  AccessScope,
  AttachmentKind,
  AuditOperation,
  CalendarDayRule,
  ChargeClass,
  ChartKind,
  ChecklistItemResult,
  CheckResult,
  ClockWait,
  CustodyParty,
  CustomerConfirmation,
  CustomerKind,
  CustomerOpinion,
  CustomerTier,
  DayKind,
  DayOutcome,
  EscalationStep,
  HoldReason,
  ImportStatus,
  ImportTarget,
  InstallationAcceptance,
  IssueStanding,
  NotificationKind,
  NotificationMailing,
  Outcome,
  PublicHoliday,
  QueryChannel,
  QueryVisibility,
  Renewal,
  RepairPlan,
  ResponseClockKind,
  Role,
  ServiceAction,
  ServiceChannel,
  ServiceRecordKind,
  ServiceRecordStatus,
  ServiceZone,
  Severity,
  TimeMeasure,
  UnitStatus,
  VisitStatus,
  WarrantyCoverage,
  WarrantyEventKind,
  WarrantyGround,
  WarrantyKind,
  WarrantyParty,
  WarrantyRepairOutcome,
  WarrantyRight,
  WarrantyStartBasis,
  WarrantySuspendReason,
  Weekday,
} from '@/gql/graphql'

/**
 * A label for every value of every enum that people see. The keys are the
 * API's own names, so that `t(`severity.${record.severity}`)` is checked by the
 * compiler, and a value that the API gains is missing here at once.
 */
export interface EnumTexts {
  accessOperation: Record<AccessOperation, string>
  accessScope: Record<AccessScope, string>
  attachmentKind: Record<AttachmentKind, string>
  auditOperation: Record<AuditOperation, string>
  calendarDayRule: Record<CalendarDayRule, string>
  chargeClass: Record<ChargeClass, string>
  chartKind: Record<ChartKind, string>
  checkResult: Record<CheckResult, string>
  checklistItemResult: Record<ChecklistItemResult, string>
  clockWait: Record<ClockWait, string>
  custodyParty: Record<CustodyParty, string>
  customerConfirmation: Record<CustomerConfirmation, string>
  customerKind: Record<CustomerKind, string>
  customerOpinion: Record<CustomerOpinion, string>
  customerTier: Record<CustomerTier, string>
  dayKind: Record<DayKind, string>
  dayOutcome: Record<DayOutcome, string>
  escalationStep: Record<EscalationStep, string>
  holdReason: Record<HoldReason, string>
  importStatus: Record<ImportStatus, string>
  importTarget: Record<ImportTarget, string>
  installationAcceptance: Record<InstallationAcceptance, string>
  issueStanding: Record<IssueStanding, string>
  notificationKind: Record<NotificationKind, string>
  notificationMailing: Record<NotificationMailing, string>
  outcome: Record<Outcome, string>
  publicHoliday: Record<PublicHoliday, string>
  queryChannel: Record<QueryChannel, string>
  queryVisibility: Record<QueryVisibility, string>
  renewal: Record<Renewal, string>
  repairPlan: Record<RepairPlan, string>
  responseClockKind: Record<ResponseClockKind, string>
  role: Record<Role, string>
  serviceAction: Record<ServiceAction, string>
  serviceChannel: Record<ServiceChannel, string>
  serviceRecordKind: Record<ServiceRecordKind, string>
  serviceRecordStatus: Record<ServiceRecordStatus, string>
  serviceZone: Record<ServiceZone, string>
  severity: Record<Severity, string>
  timeMeasure: Record<TimeMeasure, string>
  unitStatus: Record<UnitStatus, string>
  visitStatus: Record<VisitStatus, string>
  warrantyCoverage: Record<WarrantyCoverage, string>
  warrantyEventKind: Record<WarrantyEventKind, string>
  warrantyGround: Record<WarrantyGround, string>
  warrantyKind: Record<WarrantyKind, string>
  warrantyParty: Record<WarrantyParty, string>
  warrantyRepairOutcome: Record<WarrantyRepairOutcome, string>
  warrantyRight: Record<WarrantyRight, string>
  warrantyStartBasis: Record<WarrantyStartBasis, string>
  warrantySuspendReason: Record<WarrantySuspendReason, string>
  weekday: Record<Weekday, string>
}

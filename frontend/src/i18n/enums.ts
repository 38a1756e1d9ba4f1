import type {
  AccessOperation,
  AccessScope,
  AttachmentKind,
  AuditOperation,
  ChargeClass,
  CustomerConfirmation,
  CustomerKind,
  CustomerOpinion,
  CustomerTier,
  DayKind,
  HoldReason,
  ImportStatus,
  ImportTarget,
  Outcome,
  PublicHoliday,
  RepairPlan,
  Role,
  ServiceAction,
  ServiceChannel,
  ServiceRecordKind,
  ServiceRecordStatus,
  ServiceZone,
  Severity,
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
  chargeClass: Record<ChargeClass, string>
  customerConfirmation: Record<CustomerConfirmation, string>
  customerKind: Record<CustomerKind, string>
  customerOpinion: Record<CustomerOpinion, string>
  customerTier: Record<CustomerTier, string>
  dayKind: Record<DayKind, string>
  holdReason: Record<HoldReason, string>
  importStatus: Record<ImportStatus, string>
  importTarget: Record<ImportTarget, string>
  outcome: Record<Outcome, string>
  publicHoliday: Record<PublicHoliday, string>
  repairPlan: Record<RepairPlan, string>
  role: Record<Role, string>
  serviceAction: Record<ServiceAction, string>
  serviceChannel: Record<ServiceChannel, string>
  serviceRecordKind: Record<ServiceRecordKind, string>
  serviceRecordStatus: Record<ServiceRecordStatus, string>
  serviceZone: Record<ServiceZone, string>
  severity: Record<Severity, string>
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
}

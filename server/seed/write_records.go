package seed

import (
	"context"
	"slices"
	"time"

	"sanbao/ent"
)

func (w *world) writeRecords(ctx context.Context, tx *ent.Tx) error {
	build := func(r *record) *ent.ServiceRecordCreate {
		create := tx.ServiceRecord.Create().SetCustomerID(r.customer.row.ID).SetProductID(r.product.row.ID).
			SetRegisteredByID(r.registeredBy.row.ID).SetNillableOwnerID(id(r.owner)).
			SetNillableCompletedByID(id(r.completedBy)).SetNillableReviewedByID(id(r.reviewedBy))
		if r.unit != nil {
			create.SetProductUnitID(r.unit.row.ID)
		}
		if r.department != nil {
			create.SetDepartmentID(r.department.row.ID)
		}
		setWords(create, &r.row)
		setMoments(create, &r.row)
		return create
	}
	return insert(ctx, w.records, build, tx.ServiceRecord.CreateBulk, func(r *record, saved *ent.ServiceRecord) { r.row.ID = saved.ID })
}

// id returns a person's id, nil for nobody.
func id(p *person) *int {
	if p == nil {
		return nil
	}
	return &p.row.ID
}

// setWords sets what the record says.
func setWords(create *ent.ServiceRecordCreate, row *ent.ServiceRecord) {
	create.SetNumber(row.Number).SetKind(row.Kind).SetChannel(row.Channel).SetStatus(row.Status).SetSeverity(row.Severity).
		SetChargeClass(row.ChargeClass).SetChargeClassOverridden(row.ChargeClassOverridden).
		SetNillableLabourChargeClass(row.LabourChargeClass).SetNillableTravelChargeClass(row.TravelChargeClass).
		SetSymptom(row.Symptom).SetFaultCode(row.FaultCode).SetCustomerWish(row.CustomerWish).
		SetCallerName(row.CallerName).SetCallerPhone(row.CallerPhone).SetCallerPhoneDigits(row.CallerPhoneDigits).
		SetServiceAddress(row.ServiceAddress).
		SetNillableHeldFrom(row.HeldFrom).SetNillableHoldReason(row.HoldReason).
		SetNillablePlan(row.Plan).SetPlanNote(row.PlanNote).
		SetWorkDone(row.WorkDone).SetCause(row.Cause).SetNillableOutcome(row.Outcome).
		SetNillableConfirmation(row.Confirmation).SetConfirmationNote(row.ConfirmationNote).SetReviewNote(row.ReviewNote).
		SetLabourCharge(row.LabourCharge).SetTravelCharge(row.TravelCharge).SetPartsCharge(row.PartsCharge)
}

// setMoments sets when things happened to it.
func setMoments(create *ent.ServiceRecordCreate, row *ent.ServiceRecord) {
	create.SetCreatedAt(row.CreatedAt).SetUpdatedAt(row.UpdatedAt).SetVersion(row.Version).
		SetReportedAt(row.ReportedAt).SetNillablePromisedAt(row.PromisedAt).SetNillableFirstRepliedAt(row.FirstRepliedAt).
		SetNillableTriagedAt(row.TriagedAt).SetNillablePlannedAt(row.PlannedAt).SetNillableStartedAt(row.StartedAt).
		SetNillableHeldAt(row.HeldAt).SetNillableCompletedAt(row.CompletedAt).SetNillableConfirmedAt(row.ConfirmedAt).
		SetNillableReviewedAt(row.ReviewedAt).SetNillableClosedAt(row.ClosedAt).SetNillableCancelledAt(row.CancelledAt)
}

// writeVisits writes the visits and what was used and left over.
func (w *world) writeVisits(ctx context.Context, tx *ent.Tx) error {
	build := func(v *visit) *ent.VisitCreate {
		row := v.row
		create := tx.Visit.Create().SetNumber(row.Number).SetStatus(row.Status).SetPurpose(row.Purpose).
			SetPlannedStart(row.PlannedStart).SetNillablePlannedEnd(row.PlannedEnd).SetDispatchedAt(row.DispatchedAt).
			SetNillableDepartedAt(row.DepartedAt).SetNillableArrivedAt(row.ArrivedAt).SetNillableFinishedAt(row.FinishedAt).
			SetNillableReturnedAt(row.ReturnedAt).SetNillableCancelledAt(row.CancelledAt).
			SetFindings(row.Findings).SetWorkDone(row.WorkDone).SetLabourMinutes(row.LabourMinutes).
			SetNillableOpinion(row.Opinion).SetOpinionNote(row.OpinionNote).SetSignedBy(row.SignedBy).SetNillableSignedAt(row.SignedAt).
			SetServiceRecordID(v.record.row.ID).SetDispatchedByID(v.dispatchedBy.row.ID).
			SetCreatedAt(row.CreatedAt).SetUpdatedAt(row.UpdatedAt).SetVersion(row.Version)
		for _, p := range v.crew {
			create.AddTechnicianIDs(p.row.ID)
		}
		return create
	}
	if err := insert(ctx, w.allVisits(), build, tx.Visit.CreateBulk, func(v *visit, saved *ent.Visit) { v.row.ID = saved.ID }); err != nil {
		return err
	}
	if err := w.writeUsages(ctx, tx); err != nil {
		return err
	}
	return w.writeIssues(ctx, tx)
}

func (w *world) writeUsages(ctx context.Context, tx *ent.Tx) error {
	usages := inOrder(w.records, func(r *record) []*usage { return r.usages }, func(u *usage) time.Time { return u.row.CreatedAt })
	build := func(u *usage) *ent.PartUsageCreate {
		row := u.row
		create := tx.PartUsage.Create().SetQuantity(row.Quantity).SetUnitPrice(row.UnitPrice).SetNillableUnitCost(row.UnitCost).
			SetNillableChargeClass(row.ChargeClass).SetSerialNumber(row.SerialNumber).SetNote(row.Note).SetServiceRecordID(u.record.row.ID).SetPartID(u.part.row.ID).
			SetUsedByID(u.by.row.ID).SetCreatedAt(row.CreatedAt).SetUpdatedAt(row.UpdatedAt)
		if u.visit != nil {
			create.SetVisitID(u.visit.row.ID)
		}
		return create
	}
	return insert(ctx, usages, build, tx.PartUsage.CreateBulk, func(*usage, *ent.PartUsage) {})
}

func (w *world) writeIssues(ctx context.Context, tx *ent.Tx) error {
	issues := inOrder(w.records, func(r *record) []*issue { return r.issues }, func(i *issue) time.Time { return i.row.CreatedAt })
	build := func(i *issue) *ent.OpenIssueCreate {
		row := i.row
		create := tx.OpenIssue.Create().SetDescription(row.Description).SetNillableDueOn(row.DueOn).SetNillableSettledAt(row.SettledAt).
			SetSettlement(row.Settlement).SetServiceRecordID(i.record.row.ID).SetNillableOwnerID(id(i.owner)).
			SetNillableSettledByID(id(i.settledBy)).
			SetCreatedAt(row.CreatedAt).SetUpdatedAt(row.UpdatedAt).SetVersion(row.Version)
		if i.visit != nil {
			create.SetVisitID(i.visit.row.ID)
		}
		return create
	}
	return insert(ctx, issues, build, tx.OpenIssue.CreateBulk, func(*issue, *ent.OpenIssue) {})
}

// writeInstallations writes how far installations have come; their reports are there.
func (w *world) writeInstallations(ctx context.Context, tx *ent.Tx) error {
	build := func(i *installation) *ent.InstallationCreate {
		row := i.row
		create := tx.Installation.Create().SetServiceRecordID(i.record.row.ID).SetScope(row.Scope).SetSiteContact(row.SiteContact).
			SetNillableTaskOrderNumber(row.TaskOrderNumber).SetNillableTaskOrderedAt(row.TaskOrderedAt).
			SetNillableTaskOrderedByID(id(i.orderedBy)).SetNillableSiteReadyOn(row.SiteReadyOn).SetChecklist(row.Checklist).
			SetNillableAcceptance(row.Acceptance).SetNillableAcceptedOn(row.AcceptedOn).SetAcceptedBy(row.AcceptedBy).
			SetAcceptanceNote(row.AcceptanceNote).SetTripSummary(row.TripSummary).
			SetCreatedAt(row.CreatedAt).SetUpdatedAt(row.UpdatedAt).SetVersion(max(row.Version, 1))
		if i.report != nil {
			create.SetAcceptanceReportID(i.report.row.ID)
		}
		return create
	}
	return insert(ctx, w.allInstallations(), build, tx.Installation.CreateBulk, func(*installation, *ent.Installation) {})
}

// recordIDs are the ids of all records that were written, for the services that have
// clocks and ledgers follow from them.
func (w *world) recordIDs() []int {
	ids := make([]int, len(w.records))
	for i, r := range w.records {
		ids[i] = r.row.ID
	}
	slices.Sort(ids)
	return ids
}

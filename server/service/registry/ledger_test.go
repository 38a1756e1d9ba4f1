package registry_test

import (
	"context"
	"strings"
	"testing"

	"sanbao/ent"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/change"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
	"sanbao/server/domain/warranty/ledger"
	"sanbao/server/service/registry"
)

// enter writes a line into the unit's ledger by hand.
func (w *world) enter(kind ledger.EventKind, on string, more ...func(*registry.RecordWarrantyEventInput)) int {
	w.Helper()
	in := registry.RecordWarrantyEventInput{ProductUnitID: w.unit.ID, Kind: kind, Day: *day(on), Note: "补录",
		ServiceRecordID: &w.record.ID}
	switch kind {
	case warranty.Suspend:
		in.Reason = ptr(warranty.WaitingForParts)
	case warranty.Repaired:
		in.Outcome = ptr(warranty.Failed)
	}
	for _, set := range more {
		set(&in)
	}
	return w.must(w.registry.RecordWarrantyEvent(w.as(access.Dispatcher), in))
}

// rights returns the rights of the unit on a day.
func (w *world) rights(on string) *registry.WarrantyRights {
	w.Helper()
	q := registry.UnitDay{UnitID: w.unit.ID, Day: *day(on)}
	answers, err := w.registry.WarrantyRights(w.as(access.Clerk), []registry.UnitDay{q}, fault.English)
	if err != nil || answers[q] == nil {
		w.Fatalf("no answer: %v", err)
	}
	return answers[q]
}

// endsOn returns the stored end of the policy's warranty of the unit.
func (w *world) endsOn() string {
	w.Helper()
	for _, row := range w.unit.QueryWarranties().AllX(w.system()) {
		if row.Kind == installedbase.WarrantyPolicy {
			return row.EndsOn.String()
		}
	}
	return ""
}

func TestLedgerMovesTheEnd(t *testing.T) {
	each(t, func(w *world) {
		w.soldOn("2025-04-01")
		w.enter(warranty.Suspend, "2025-06-01")
		resumed := w.enter(warranty.Resume, "2025-06-14")
		if got := w.rights(today); got.Repair.Until.String() != "2026-04-14" || got.SuspendedDays != 13 || got.SuspendedFor != 1 {
			w.Errorf("until %s, %d days stopped in %d repairs", got.Repair.Until, got.SuspendedDays, got.SuspendedFor)
		}
		if got := w.endsOn(); got != "2026-04-14" {
			w.Errorf("the warranty ends on %s", got)
		}
		back := w.must(w.registry.TakeBackWarrantyEvent(w.admin(), registry.TakeBackWarrantyEventInput{ID: resumed, Note: "误记"}))
		if got := w.rights("2025-06-20"); got.SuspendedDays != 19 {
			w.Errorf("%d days stopped once the end is taken back", got.SuspendedDays)
		}
		for _, id := range []int{resumed, back} {
			_, err := w.registry.TakeBackWarrantyEvent(w.admin(), registry.TakeBackWarrantyEventInput{ID: id, Note: "误记"})
			w.refused(err, fault.Conflict, fault.LedgerLineTakenBack)
		}
		_, err := w.registry.TakeBackWarrantyEvent(w.admin(), registry.TakeBackWarrantyEventInput{ID: -1, Note: "误记"})
		w.refused(err, fault.NotFound, fault.RowNotFound)
		for _, role := range []access.Role{access.Clerk, access.Head, access.Technician} {
			_, err := w.registry.RecordWarrantyEvent(w.as(role), registry.RecordWarrantyEventInput{
				ProductUnitID: w.unit.ID, Kind: warranty.Restart, Day: *day("2025-06-01"), Note: "x"})
			w.refused(err, fault.Forbidden, fault.RoleNotAllowed)
		}
	})
}

func TestLedgerFields(t *testing.T) {
	each(t, func(w *world) {
		for name, c := range map[string]struct {
			in     registry.RecordWarrantyEventInput
			fields []string
		}{
			"nothing said":   {registry.RecordWarrantyEventInput{Kind: warranty.Suspend, Day: *day("2026-03-01")}, []string{"note: required", "reason: required"}},
			"of others":      {registry.RecordWarrantyEventInput{Kind: warranty.Restart, Day: *day("2026-03-01"), Note: "x", Outcome: ptr(warranty.Held)}, []string{"outcome: not_an_option"}},
			"not yet":        {registry.RecordWarrantyEventInput{Kind: warranty.Restart, Day: *day("2026-03-11"), Note: "x"}, []string{"day: date_order"}},
			"another unit's": {registry.RecordWarrantyEventInput{Kind: warranty.Restart, Day: *day("2026-03-01"), Note: "x", ServiceRecordID: ptr(-1)}, []string{"serviceRecordID: no_such_reference"}},
		} {
			w.section(name, func(w *world) {
				c.in.ProductUnitID = w.unit.ID
				_, err := w.registry.RecordWarrantyEvent(w.admin(), c.in)
				w.atFault(err, c.fields...)
			})
		}
	})
}

// TestDatesStartTheLedger: the dates of a unit stand in its ledger, and a corrected
// one takes the earlier one back.
func TestDatesStartTheLedger(t *testing.T) {
	each(t, func(w *world) {
		w.soldOn("2025-03-01")
		w.soldOn("2025-03-03")
		lines := w.unit.QueryWarrantyEvents().Order(ent.Asc("id")).AllX(w.system())
		if len(lines) != 3 || lines[0].Day != *day("2025-03-01") || *lines[0].Basis != warranty.ByInvoice ||
			lines[1].TakesBackID == nil || *lines[1].TakesBackID != lines[0].ID || lines[2].Day != *day("2025-03-03") {
			w.Errorf("the ledger is %v", lines)
		}
		policy := w.policy.Update().SetStartFrom([]ledger.StartBasis{warranty.ByAcceptance}).SaveX(w.system())
		w.must(w.registry.UpdateProductUnit(w.admin(), registry.UpdateProductUnitInput{ID: w.unit.ID,
			Version: w.unitNow(w.unit.ID).Version, AcceptedOn: change.Into(day("2025-05-06"))}))
		if got := w.rights(today); *got.Start != *day("2025-05-06") || got.Policy.ID != policy.ID {
			w.Errorf("a policy that starts with acceptance starts on %s", got.Start)
		}
		if got := w.endsOn(); got != "2026-05-06" {
			w.Errorf("and ends on %s", got)
		}
	})
}

func TestEndOnADayOff(t *testing.T) {
	each(t, func(w *world) {
		w.policy.Update().SetRollToWorkday(true).ExecX(w.system())
		// 12 months end with 1 October 2025; National Day lasts to the 8th.
		w.soldOn("2024-10-01")
		if got := w.rights("2025-09-01"); got.Repair.Until.String() != "2025-10-09" {
			w.Errorf("free repair until %s", got.Repair.Until)
		}
	})
}

// followed tells the ledger what was done to the record.
func (w *world) followed(action casework.Action, set func(*ent.ServiceRecord)) {
	w.Helper()
	before, after := *w.record, *w.record
	set(&after)
	err := w.store.WithTx(w.as(access.Technician), func(ctx context.Context, tx *ent.Tx) error {
		return w.registry.Follow(ctx, tx, action, &before, &after, w.now)
	})
	if err != nil {
		w.Fatal(err)
	}
	*w.record = after
}

func TestLedgerFollowsTheWork(t *testing.T) {
	each(t, func(w *world) {
		w.soldOn("2026-01-05")
		on := func(text string) { w.now = calendarNoon(text, w.now.Location()) }
		w.record.ChargeClass = casework.ChargeFreeWarranty
		on("2026-02-02")
		w.followed(casework.ActionStart, func(r *ent.ServiceRecord) {
			r.Status, r.Plan = casework.StatusInProgress, ptr(casework.PlanTakeBack)
		})
		on("2026-02-04")
		w.followed(casework.ActionHold, func(r *ent.ServiceRecord) {
			r.Status, r.HoldReason = casework.StatusOnHold, ptr(casework.HoldParts)
		})
		on("2026-02-10")
		w.followed(casework.ActionResume, func(r *ent.ServiceRecord) { r.Status, r.HoldReason = casework.StatusInProgress, nil })
		on("2026-02-12")
		w.followed(casework.ActionComplete, func(r *ent.ServiceRecord) {
			r.Status, r.Outcome = casework.StatusCompleted, ptr(casework.OutcomeRepairable)
		})
		if got := w.rights(today); got.SuspendedDays != 10 || got.SuspendedFor != 1 || got.FailedRepairs != 1 || got.Repair.Until.String() != "2027-01-15" {
			w.Errorf("%d days stopped in %d repairs, %d failed, until %s", got.SuspendedDays, got.SuspendedFor, got.FailedRepairs, got.Repair.Until)
		}
		w.followed(casework.ActionSendBack, func(r *ent.ServiceRecord) { r.Status = casework.StatusInProgress })
		if got := w.rights(today); got.FailedRepairs != 0 {
			w.Errorf("%d failed repairs once the work was sent back", got.FailedRepairs)
		}
		w.followed(casework.ActionOverrideChargeClass, func(r *ent.ServiceRecord) { r.ChargeClass = casework.ChargePaid })
		if got := w.rights(today); got.SuspendedDays != 0 || got.Repair.Until.String() != "2027-01-05" {
			w.Errorf("a repair that the customer pays stops the clock for %d days", got.SuspendedDays)
		}
	})
}

func TestVersionsOfAPolicy(t *testing.T) {
	each(t, func(w *world) {
		w.soldOn("2026-03-02")
		id := w.must(w.registry.CreateWarrantyPolicyVersion(w.admin(), registry.CreateWarrantyPolicyVersionInput{
			WarrantyPolicyID: w.policy.ID, Code: "STD-2026", ValidFrom: *day("2026-03-01"), RepairMonths: ptr(24),
			Settings: &registry.WarrantySettingsInput{MainParts: []*registry.WarrantyMainPartInput{{Key: "COMPRESSOR", NameZh: "压缩机", NameEn: ptr("compressor"), Months: 60}}}}))
		if got := w.rights(today); got.Policy.ID != id || got.Repair.Until.String() != "2028-03-02" ||
			len(got.MainParts) != 1 || got.MainParts[0].Name != "compressor" || got.MainParts[0].Repair.Until.String() != "2031-03-02" {
			w.Errorf("sold after the version began: %+v", got)
		}
		if got := w.endsOn(); got != "2028-03-02" {
			w.Errorf("the warranty ends on %s", got)
		}
		w.soldOn("2026-02-27")
		if got := w.rights(today); got.Policy.ID != w.policy.ID || got.Repair.Until.String() != "2027-02-27" {
			w.Errorf("sold before: under %s until %s", got.Policy.Code, got.Repair.Until)
		}
		_, err := w.registry.CreateWarrantyPolicyVersion(w.admin(), registry.CreateWarrantyPolicyVersionInput{
			WarrantyPolicyID: id, Code: "STD-X", ValidFrom: *day("2026-03-01")})
		w.atFault(err, "validFrom: date_order")
		_, err = w.registry.CreateWarrantyPolicyVersion(w.as(access.Head), registry.CreateWarrantyPolicyVersionInput{
			WarrantyPolicyID: id, Code: "STD-X", ValidFrom: *day("2026-04-01")})
		w.refused(err, fault.Forbidden, fault.RoleNotAllowed)
	})
}

// TestNoWorseThanTheLaw: terms below the delivered ones are refused by name, unless
// whoever saves them accepts it.
func TestNoWorseThanTheLaw(t *testing.T) {
	each(t, func(w *world) {
		in := newPolicy("FRIDGE")
		in.Pack, in.RefundDays = ptr("REFRIGERATOR"), 3
		_, err := w.registry.CreateWarrantyPolicy(w.admin(), in)
		w.atFault(err, "pack: terms_worse")
		if terms := fault.As(err).Fields[0].Params["terms"].(string); !strings.Contains(terms, "REFUND_DAYS") {
			w.Errorf("worse are %s", terms)
		}
		in.AcceptWorse = true
		w.must(w.registry.CreateWarrantyPolicy(w.admin(), in))
		w.soldOn("2026-03-01")
		_, err = w.registry.AddWarranty(w.admin(), registry.AddWarrantyInput{ProductUnitID: w.unit.ID,
			Kind: installedbase.WarrantyExtension, StartsOn: *day("2026-06-01"), EndsOn: *day("2027-03-01")})
		w.atFault(err, "endsOn: warranty_ends_earlier")
	})
}

func TestWarrantyRadar(t *testing.T) {
	each(t, func(w *world) {
		radar := func(role access.Role) []*registry.WarrantyRipening {
			found, err := w.registry.WarrantyRadar(w.as(role), 14, fault.English)
			if err != nil {
				w.Fatal(err)
			}
			return found
		}
		w.soldOn("2025-09-01")
		if found := radar(access.Clerk); len(found) != 0 {
			w.Errorf("before anything happens %d rights ripen", len(found))
		}
		// 90 days are over on the 91st: waiting since 15 December.
		w.enter(warranty.Suspend, "2025-12-15")
		found := radar(access.Clerk)
		if len(found) != 1 || found[0].Ground != warranty.PartsLimit || found[0].On.String() != "2026-03-16" || *found[0].Left != 6 ||
			found[0].ProductUnit.Edges.Product == nil || found[0].Stay != w.record.Number {
			w.Errorf("ripening are %+v", found)
		}
		for _, role := range []access.Role{access.Head, access.Technician} {
			if found := radar(role); len(found) != 1 {
				w.Errorf("%s sees %d", role, len(found))
			}
		}
		w.store.Client().ServiceRecord.UpdateOne(w.record).ClearProductUnit().ExecX(w.system())
		if found := radar(access.Technician); len(found) != 0 {
			w.Error("the radar shows units out of sight")
		}
		_, err := w.registry.WarrantyRadar(w.as(access.Clerk), -1, fault.English)
		w.atFault(err, "withinDays: negative")
		_, err = w.registry.WarrantyRadar(w.Context(), 14, fault.English)
		w.refused(err, fault.Unauthenticated, fault.NotSignedIn)
	})
}

// TestRefundLessDepreciation: 0.05% a day, days under repair not counted.
func TestRefundLessDepreciation(t *testing.T) {
	each(t, func(w *world) {
		w.soldOn("2025-12-01")
		w.enter(warranty.Suspend, "2025-12-11")
		w.enter(warranty.Resume, "2025-12-21")
		d := w.rights(today).Depreciation(1_000_00)
		if d.DaysUsed != 89 || d.Kept != 44_50 || d.Refund != 955_50 || len(d.Steps) != 4 {
			w.Errorf("the refund is %+v", d)
		}
	})
}

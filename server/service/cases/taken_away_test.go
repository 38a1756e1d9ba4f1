package cases_test

import (
	"slices"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/change"
	"sanbao/server/domain/fault"
	"sanbao/server/service/cases"
)

// TestWhatWasRegisteredIsTakenAway: a promise and a unit that were a mistake; the
// timeline tells them, and who pays follows.
func TestWhatWasRegisteredIsTakenAway(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		r, promised := h.register(), h.now.Add(48*time.Hour)
		edit := func(in cases.EditServiceRecordInput) {
			t.Helper()
			in.ID, in.Version = r.ID, r.Version
			r = h.done(h.cases.EditServiceRecord(h.as("CLERK"), in))
		}
		edit(cases.EditServiceRecordInput{PromisedAt: change.Set(promised), FaultCode: ptr("E1")})
		edit(cases.EditServiceRecordInput{CallerName: ptr("李")})
		if r.PromisedAt == nil || !r.PromisedAt.Equal(promised) || r.ProductUnitID == nil || r.FaultCode != "E1" {
			t.Fatalf("what was left out has changed: %+v", r)
		}
		edit(cases.EditServiceRecordInput{PromisedAt: change.Clear[time.Time](), FaultCode: ptr("")})
		if r.PromisedAt != nil || r.FaultCode != "" {
			t.Errorf("promised %v, fault code %q", r.PromisedAt, r.FaultCode)
		}
		h.told(r.ID, casework.FieldChange{Field: "promisedAt", Old: promised.Format(time.RFC3339)}, casework.FieldChange{Field: "faultCode", Old: "E1"})

		product := *r.ProductID
		_, err := h.cases.EditServiceRecord(h.as("CLERK"), cases.EditServiceRecordInput{ID: r.ID, Version: r.Version, ProductID: change.Clear[int]()})
		h.refused(fault.Invalid, err)
		if fields := fault.As(err).Fields; len(fields) != 1 || fields[0].Path != "productID" || fields[0].Key != fault.Required {
			t.Errorf("the product of a known unit: %v", fields)
		}
		edit(cases.EditServiceRecordInput{ProductUnitID: change.Clear[int]()})
		if r.ProductUnitID != nil || *r.ProductID != product || r.ChargeClass != casework.ChargePaid {
			t.Errorf("without its unit the record is %+v", r)
		}
		h.told(r.ID, casework.FieldChange{Field: "productUnit", Old: "S1"}, casework.FieldChange{Field: "chargeClass", Old: "FREE_WARRANTY", New: "PAID"})
		edit(cases.EditServiceRecordInput{ProductID: change.Clear[int]()})
		if r.ProductID != nil {
			t.Errorf("the product is %d", *r.ProductID)
		}
		edit(cases.EditServiceRecordInput{ProductUnitID: change.Set(h.unit.ID)})
		if *r.ProductUnitID != h.unit.ID || *r.ProductID != product || r.ChargeClass == casework.ChargePaid {
			t.Errorf("with its unit again the record is %+v", r)
		}
	})
}

// TestARetryThatTakesAwayIsAnother: with the same key, null is another request than
// what is left out.
func TestARetryThatTakesAwayIsAnother(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		r := h.register()
		key := "edit-1"
		leaves := cases.EditServiceRecordInput{ID: r.ID, Version: r.Version, CallerName: ptr("李"), IdempotencyKey: &key}
		clears := leaves
		clears.PromisedAt = change.Clear[time.Time]()
		for range 2 {
			if _, err := h.cases.EditServiceRecord(h.as("CLERK"), leaves); err != nil {
				t.Fatal(err)
			}
		}
		_, err := h.cases.EditServiceRecord(h.as("CLERK"), clears)
		h.refused(fault.Conflict, err)
		if key := fault.As(err).Key; key != fault.IdempotencyReuse {
			t.Errorf("refused for %s", key)
		}
		if n := h.events(r); n != 2 {
			t.Errorf("%d events", n)
		}
	})
}

// told checks that the last line of a timeline tells these changes.
func (h *house) told(id int, want ...casework.FieldChange) {
	h.t.Helper()
	events := h.record(id).QueryEvents().AllX(authz.System(h.t.Context()))
	changes := slices.MaxFunc(events, func(a, b *ent.ServiceEvent) int { return a.ID - b.ID }).Changes
	for _, c := range want {
		if !slices.Contains(changes, c) {
			h.t.Errorf("the timeline tells %+v, want %+v", changes, c)
		}
	}
}

func ptr[T any](v T) *T { return &v }

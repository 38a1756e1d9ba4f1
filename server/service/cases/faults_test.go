package cases_test

import (
	"bytes"
	"strings"
	"sync"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/service/cases"
)

func TestAStaleWriteIsRefusedAndNamesWhoWasFaster(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		r := h.register()
		plan := cases.TriageServiceRecordInput{ID: r.ID, Version: r.Version, DepartmentID: h.service.ID, Severity: casework.SeverityMajor}
		h.done(h.cases.TriageServiceRecord(h.as("CLERK"), plan))
		_, err := h.cases.TriageServiceRecord(h.as("DISPATCHER"), plan)
		h.refused(fault.Conflict, err)
		change := fault.As(err).Change
		if change == nil || change.Actor != "姓名CLERK" || change.Action != "TRIAGE" || change.Version != r.Version+1 {
			t.Fatalf("%+v", change)
		}
		if n := h.events(r); n != 2 {
			t.Errorf("%d events: the refused write left one", n)
		}
	})
}

func (h *house) events(r *ent.ServiceRecord) int {
	return r.QueryEvents().CountX(authz.System(h.t.Context()))
}

func TestTheSameKeyTwiceInParallelDoesTheThingOnce(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		key := "phone-1"
		in := cases.RegisterServiceRecordInput{Kind: casework.KindRepair, Channel: casework.ChannelPhone,
			Severity: casework.SeverityNormal, CustomerID: &h.owner.ID, Symptom: "不制热", IdempotencyKey: &key}
		ids := parallel(8, func(int) (int, error) { return h.cases.RegisterServiceRecord(h.as("CLERK"), in) }, t)
		for _, id := range ids {
			if id != ids[0] {
				t.Fatalf("ids %v", ids)
			}
		}
		if n := h.store.Client().ServiceRecord.Query().CountX(authz.System(t.Context())); n != 1 {
			t.Errorf("%d records", n)
		}
		in.Symptom = "漏水"
		_, err := h.cases.RegisterServiceRecord(h.as("CLERK"), in)
		h.refused(fault.Conflict, err)
	})
}

func TestFiftyParallelRegistrationsGetFiftyNumbers(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		in := cases.RegisterServiceRecordInput{Kind: casework.KindRepair, Channel: casework.ChannelPhone,
			Severity: casework.SeverityNormal, CustomerID: &h.owner.ID, Symptom: "不制热"}
		ids := parallel(50, func(int) (int, error) { return h.cases.RegisterServiceRecord(h.as("CLERK"), in) }, t)
		numbers := map[string]bool{}
		for _, id := range ids {
			r := h.record(id)
			if !strings.HasPrefix(r.Number, "SR-2026-") || numbers[r.Number] || h.events(r) != 1 {
				t.Errorf("number %s, %d events", r.Number, h.events(r))
			}
			numbers[r.Number] = true
		}
	})
}

// parallel runs f n times at once and returns what came back.
func parallel(n int, f func(int) (int, error), t *testing.T) []int {
	t.Helper()
	ids, errs := make([]int, n), make([]error, n)
	var group sync.WaitGroup
	for i := range n {
		group.Go(func() { ids[i], errs[i] = f(i) })
	}
	group.Wait()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
	return ids
}

func TestNobodyReviewsTheirOwnWork(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		r, _ := h.dispatched()
		head := h.as("HEAD")
		r = h.done(h.cases.AssignServiceRecord(head, cases.AssignServiceRecordInput{ID: r.ID, Version: r.Version, OwnerID: &h.people["HEAD"].ID}))
		v := r.QueryVisits().OnlyX(authz.System(t.Context()))
		h.visited(h.cases.CancelVisit(h.as("DISPATCHER"), cases.CancelVisitInput{ID: v.ID, Version: v.Version, Reason: "改为远程"}))
		r = h.record(r.ID)
		r = h.done(h.cases.PlanServiceRecord(head, cases.PlanServiceRecordInput{ID: r.ID, Version: r.Version, Plan: casework.PlanRemote}))
		r = h.done(h.cases.StartServiceRecord(head, cases.StartServiceRecordInput{ID: r.ID, Version: r.Version}))
		r = h.done(h.cases.CompleteServiceRecord(head, cases.CompleteServiceRecordInput{ID: r.ID, Version: r.Version,
			WorkDone: "电话指导", Outcome: casework.OutcomeAnswered}))
		_, err := h.cases.ReviewServiceRecord(head, cases.ReviewServiceRecordInput{ID: r.ID, Version: r.Version})
		h.refused(fault.Forbidden, err)
		if fault.As(err).Key != fault.OwnWork {
			t.Error(err)
		}
		allowed, err := h.cases.AllowedActions(head, []*ent.ServiceRecord{r})
		if err != nil || contains(allowed[r.ID], casework.ActionReview) {
			t.Error(allowed, err)
		}
	})
}

func contains(actions []casework.Action, wanted casework.Action) bool {
	for _, a := range actions {
		if a == wanted {
			return true
		}
	}
	return false
}

func TestTheChargeClassIsAHeadsToOverride(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		r, paid, reason := h.register(), casework.ChargePaid, "人为损坏"
		in := cases.TriageServiceRecordInput{ID: r.ID, Version: r.Version, DepartmentID: h.service.ID,
			Severity: casework.SeverityMajor, ChargeClass: &paid, Reason: &reason}
		_, err := h.cases.TriageServiceRecord(h.as("DISPATCHER"), in)
		h.refused(fault.Invalid, err)
		in.ChargeClass = nil
		r = h.done(h.cases.TriageServiceRecord(h.as("DISPATCHER"), in))
		_, err = h.cases.OverrideChargeClass(h.as("HEAD"), cases.OverrideChargeClassInput{ID: r.ID, Version: r.Version, ChargeClass: paid, Reason: "  "})
		h.refused(fault.Invalid, err)
		r = h.done(h.cases.OverrideChargeClass(h.as("HEAD"), cases.OverrideChargeClassInput{ID: r.ID, Version: r.Version, ChargeClass: paid, Reason: reason}))
		r = h.done(h.cases.TriageServiceRecord(h.as("DISPATCHER"), cases.TriageServiceRecordInput{ID: r.ID, Version: r.Version,
			DepartmentID: h.service.ID, Severity: casework.SeverityMinor}))
		if r.ChargeClass != paid || !r.ChargeClassOverridden {
			t.Errorf("triage undid the head's override: %+v", r)
		}
	})
}

func TestAHeadMayRouteARecordAway(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		r := h.done(h.cases.RegisterServiceRecord(h.as("HEAD"), cases.RegisterServiceRecordInput{Kind: casework.KindComplaint,
			Channel: casework.ChannelLetter, Severity: casework.SeverityNormal, Symptom: "包装破损",
			CustomerID: h.visibleCustomer()}))
		if *r.DepartmentID != h.service.ID {
			t.Fatal("a head's own call is the own department's")
		}
		r = h.done(h.cases.TriageServiceRecord(h.as("HEAD"), cases.TriageServiceRecordInput{ID: r.ID, Version: r.Version,
			DepartmentID: h.quality.ID, Severity: casework.SeverityMajor}))
		if *r.DepartmentID != h.quality.ID {
			t.Fatal(r.DepartmentID)
		}
		_, err := h.cases.CommentServiceRecord(h.as("HEAD"), cases.CommentServiceRecordInput{ID: r.ID, Note: "？"})
		h.refused(fault.NotFound, err)
	})
}

// visibleCustomer returns the owner after a first record has made it visible to
// the head of service.
func (h *house) visibleCustomer() *int {
	h.dispatched()
	return &h.owner.ID
}

func TestFilesThatLie(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		r := h.register()
		add := func(name string, data []byte) error {
			_, err := h.cases.AddAttachment(h.as("CLERK"), cases.Attaching{ID: r.ID, Kind: casework.AttachmentPhoto,
				File: cases.File{Name: name, Content: bytes.NewReader(data)}})
			return err
		}
		image := drawing(t)
		for name, data := range map[string][]byte{
			"empty.png": nil, "script.png": []byte("<script>alert(1)</script>"), "page.html": []byte("<html></html>"),
			"photo.pdf": image, "report.png": []byte("%PDF-1.7\n"), "cut.png": image[:12], "noending": image,
			"huge.png": append(bytes.Clone(image), make([]byte, 1<<20)...), "drawing.svg": []byte("<svg/>"),
		} {
			err := add(name, data)
			if fault.CodeOf(err) != fault.Invalid {
				t.Errorf("%s: %v", name, err)
			}
		}
		if err := add("../../现场 照片.PNG", image); err != nil {
			t.Fatal(err)
		}
		kept := r.QueryAttachments().OnlyX(authz.System(t.Context()))
		if kept.Name != "现场 照片.png" || kept.ContentType != "image/png" {
			t.Errorf("%+v", kept)
		}
		_, data, err := h.cases.OpenAttachment(h.as("CLERK"), kept.ID)
		if err != nil || !bytes.Equal(data, image) {
			t.Error(err)
		}
		_, _, err = h.cases.OpenAttachment(h.as("HEAD2"), kept.ID)
		h.refused(fault.NotFound, err)
	})
}

func TestBadInputNamesTheField(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		future, ancient := h.now.Add(48*time.Hour), time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
		other := h.store.Client().Customer.Create().SetCode("C2").SetName("别家").SaveX(authz.System(t.Context()))
		good := cases.RegisterServiceRecordInput{Kind: casework.KindRepair, Channel: casework.ChannelPhone,
			Severity: casework.SeverityNormal, CustomerID: &h.owner.ID, Symptom: "不制热"}
		for field, spoil := range map[string]func(*cases.RegisterServiceRecordInput){
			"symptom":       func(in *cases.RegisterServiceRecordInput) { in.Symptom = " \n" },
			"reportedAt":    func(in *cases.RegisterServiceRecordInput) { in.ReportedAt = &future },
			"promisedAt":    func(in *cases.RegisterServiceRecordInput) { in.PromisedAt = &ancient },
			"customerID":    func(in *cases.RegisterServiceRecordInput) { in.CustomerID = nil },
			"productUnitID": func(in *cases.RegisterServiceRecordInput) { in.CustomerID, in.ProductUnitID = &other.ID, &h.unit.ID },
			"faultCode":     func(in *cases.RegisterServiceRecordInput) { code := strings.Repeat("码", 151); in.FaultCode = &code },
			"callerName":    func(in *cases.RegisterServiceRecordInput) { name := "a\x00b"; in.CallerName = &name },
		} {
			in := good
			spoil(&in)
			_, err := h.cases.RegisterServiceRecord(h.as("CLERK"), in)
			h.refused(fault.Invalid, err)
			if got := fault.As(err).Fields; len(got) != 1 || got[0].Path != field {
				t.Errorf("%s: %v", field, err)
			}
		}
		for _, role := range []access.Role{access.Analyst, access.Finance, access.Technician, access.Storekeeper} {
			_, err := h.cases.RegisterServiceRecord(h.as(string(role)), good)
			h.refused(fault.Forbidden, err)
		}
	})
}

func TestAChangeIsAnnouncedAfterItsCommit(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		listening := make(chan error, 1)
		go func() { listening <- h.bus.Listen(t.Context()) }()
		changes := h.bus.Subscribe(t.Context())
		var heard bool
		for try := 0; try < 50 && !heard; try++ {
			r := h.register()
			select {
			case change := <-changes:
				heard = change.RecordID == r.ID || change.Action == casework.ActionRegister
			case err := <-listening:
				t.Fatal(err)
			case <-time.After(100 * time.Millisecond):
			}
		}
		if !heard {
			t.Error("nothing was heard")
		}
	})
}

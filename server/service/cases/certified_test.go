package cases_test

import (
	"strings"
	"testing"
	"time"

	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/service/cases"
)

// certifies has the company ask for a certificate for its product.
func (h *house) certifies() {
	ctx := authz.System(h.t.Context())
	h.store.Client().Product.Update().SetCategory("热泵").ExecX(ctx)
	h.store.Client().CompanySettings.Update().SetCertifiedCategories([]string{"热泵"}).ExecX(ctx)
}

func (h *house) grant(username, from, until string) {
	h.store.Client().Certificate.Create().SetUser(h.people[username]).SetNumber(username + until).SetProductCategory("热泵").
		SetIssuedOn(calendar.MustParse(from)).SetExpiresOn(calendar.MustParse(until)).ExecX(authz.System(h.t.Context()))
}

func TestNobodyIsSentWithoutACertificate(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		r, v := h.dispatched()
		h.certifies()
		h.grant("TECHNICIAN", "2026-01-01", "2026-03-02")
		send := func(as, whom string, days int, reason string) error {
			in := cases.RescheduleVisitInput{ID: v.ID, Version: v.Version, TechnicianIDs: []int{h.people[whom].ID},
				PlannedStart: h.now.Add(time.Hour + time.Duration(days)*24*time.Hour), CertificateOverrideReason: &reason}
			_, err := h.cases.RescheduleVisit(h.as(as), in)
			return err
		}
		lacks := func(err error, name string) {
			t.Helper()
			f := fault.As(err)
			if f == nil || f.Code != fault.Invalid || f.Fields[0].Path != "technicianIDs" || f.Fields[0].Key != fault.CertificateMissing ||
				!strings.Contains(f.Fields[0].Params["names"].(string), name) {
				t.Fatal(err)
			}
		}
		lacks(send("DISPATCHER", "TECHNICIAN2", 0, ""), "姓名TECHNICIAN2")
		lacks(send("DISPATCHER", "TECHNICIAN", 1, ""), "姓名TECHNICIAN")
		h.refused(fault.Forbidden, send("DISPATCHER", "TECHNICIAN2", 0, "人手不足"))
		if err := send("DISPATCHER", "TECHNICIAN", 0, ""); err != nil {
			t.Fatal(err)
		}
		v = h.visit(v.ID)
		if err := send("HEAD", "TECHNICIAN2", 0, "人手不足，老师傅远程指导"); err != nil {
			t.Fatal(err)
		}
		events := h.record(r.ID).QueryEvents().AllX(authz.System(t.Context()))
		last := events[len(events)-1]
		if !strings.Contains(last.Note, "老师傅远程指导") {
			t.Errorf("the timeline says %q", last.Note)
		}

		r = h.record(r.ID)
		_, err := h.cases.DispatchVisit(h.as("DISPATCHER"), cases.DispatchVisitInput{ID: r.ID, Version: r.Version,
			TechnicianIDs: []int{h.people["TECHNICIAN"].ID, h.people["TECHNICIAN2"].ID}, PlannedStart: h.now.Add(time.Hour)})
		lacks(err, "姓名TECHNICIAN2")
		if n := r.QueryVisits().CountX(authz.System(t.Context())); n != 1 {
			t.Errorf("%d visits", n)
		}
	})
}

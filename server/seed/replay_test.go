package seed_test

import (
	"context"
	"encoding/json"
	"log/slog"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/ent/serviceevent"
	"sanbao/ent/servicerecord"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
	"sanbao/server/events"
	"sanbao/server/service/cases"
	"sanbao/server/service/fieldwork"
	"sanbao/server/service/numbers"
	"sanbao/server/service/registry"
	"sanbao/server/store"
)

// testReplay has the services do once more what the demo says was done: the same
// people take the same actions at the same moments on a new record. What the
// services write has to be what the demo wrote, but for ids, numbers and the
// stamps of the rows.
func testReplay(t *testing.T, s *store.Store) {
	w := newWitness(t, s)
	for _, id := range w.sample() {
		original := w.read(id)
		again := w.read(w.replay(original))
		for _, part := range []string{"record", "visits", "usages", "issues", "files", "goods", "cards", "events"} {
			if want, got := describe(original)[part], describe(again)[part]; want != got {
				t.Errorf("%s, a %s in %s: %s\n demo     %s\n services %s", original.Number, original.Kind, original.Status, part, want, got)
			}
		}
		if t.Failed() {
			return
		}
	}
}

// witness repeats records through the services.
type witness struct {
	*testing.T
	ctx         context.Context
	store       *store.Store
	cases       *cases.Service
	workshop    *fieldwork.Service
	now         time.Time
	people      map[string]*ent.User
	departments map[string]*ent.Department
	parts       map[string]*ent.Part
	viewers     map[int]*authz.Viewer
}

func newWitness(t *testing.T, s *store.Store) *witness {
	w := &witness{T: t, ctx: authz.System(t.Context()), store: s, people: map[string]*ent.User{},
		departments: map[string]*ent.Department{}, parts: map[string]*ent.Part{}, viewers: map[int]*authz.Viewer{}}
	clock := func() time.Time { return w.now }
	source := numbers.New(s, company(t))
	w.cases = cases.New(cases.Config{Store: s, Numbers: source, Events: events.New(s, slog.New(slog.DiscardHandler)),
		Warranty: registry.New(registry.Config{Store: s, Numbers: source, Clock: clock, Zone: company(t)}),
		Clock:    clock, Zone: company(t), MaxUpload: 1 << 20})
	w.workshop = fieldwork.New(fieldwork.Config{Store: s, Numbers: source, Records: w.cases, Clock: clock, Zone: company(t)})
	all := s.Client().Department.Query().AllX(w.ctx)
	for _, d := range all {
		w.departments[d.Name] = d
	}
	for _, u := range s.Client().User.Query().AllX(w.ctx) {
		w.people[u.Name] = u
		viewer := &authz.Viewer{UserID: u.ID, Name: u.Name, Role: u.Role, DepartmentID: u.DepartmentID, Departments: []int{u.DepartmentID}}
		for i := 0; i < len(viewer.Departments); i++ {
			for _, d := range all {
				if d.ParentID != nil && *d.ParentID == viewer.Departments[i] {
					viewer.Departments = append(viewer.Departments, d.ID)
				}
			}
		}
		viewer.WholeCompany = len(viewer.Departments) == len(all)
		w.viewers[u.ID] = viewer
	}
	for _, p := range s.Client().Part.Query().AllX(w.ctx) {
		w.parts[p.Code] = p
	}
	return w
}

// sample returns records in which every action is taken, in every status and of
// every kind, and some more.
func (w *witness) sample() []int {
	var list []int
	add := func(id int) {
		if !slices.Contains(list, id) {
			list = append(list, id)
		}
	}
	for i, id := range w.store.Client().ServiceRecord.Query().Order(ent.Asc("id")).IDsX(w.ctx) {
		if i%97 == 0 {
			add(id)
		}
	}
	for _, action := range casework.Actions() {
		for _, e := range w.store.Client().ServiceEvent.Query().Where(serviceevent.ActionEQ(action)).Order(ent.Desc("id")).Limit(2).AllX(w.ctx) {
			add(e.ServiceRecordID)
		}
	}
	for _, status := range casework.Statuses() {
		for _, kind := range casework.Kinds() {
			for _, id := range w.store.Client().ServiceRecord.Query().
				Where(servicerecord.StatusEQ(status), servicerecord.KindEQ(kind)).Limit(1).IDsX(w.ctx) {
				add(id)
			}
		}
	}
	return list
}

func (w *witness) read(id int) *ent.ServiceRecord {
	w.Helper()
	return w.store.Client().ServiceRecord.Query().Where(servicerecord.ID(id)).
		WithVisits(func(q *ent.VisitQuery) {
			q.Order(ent.Asc("id")).WithTechnicians(func(q *ent.UserQuery) { q.Order(ent.Asc("id")) }).WithSignature()
		}).
		WithPartUsages(func(q *ent.PartUsageQuery) { q.Order(ent.Asc("id")) }).
		WithOpenIssues(func(q *ent.OpenIssueQuery) { q.Order(ent.Asc("id")) }).
		WithAttachments(func(q *ent.AttachmentQuery) { q.Order(ent.Asc("id")).WithContent() }).
		WithCustodyTransfers(func(q *ent.CustodyTransferQuery) { q.Order(ent.Asc("id")) }).
		WithRepairCards(func(q *ent.RepairCardQuery) { q.Order(ent.Asc("id")) }).
		WithEvents(func(q *ent.ServiceEventQuery) { q.Order(ent.Asc("at", "id")).WithActor() }).OnlyX(w.ctx)
}

// given are the numbers of receipts and repair cards, of which the timeline speaks: the
// services go on where the demo's numbers end.
var given = regexp.MustCompile(`(CT|RC)-\d{4}-\d+`)

// describe writes down everything about a record that does not change from one
// writing to the next, part by part.
func describe(r *ent.ServiceRecord) map[string]string {
	visits := map[int]int{}
	for i, v := range r.Edges.Visits {
		visits[v.ID] = i + 1
	}
	text := func(rows ...any) string {
		var b strings.Builder
		for _, row := range rows {
			raw, err := json.Marshal(row)
			if err != nil {
				return err.Error()
			}
			fields := map[string]any{}
			if err := json.Unmarshal(raw, &fields); err != nil {
				return err.Error()
			}
			// The clocks of the demo are made by their own service already.
			for _, own := range []string{"id", "number", "created_at", "updated_at", "service_record_id", "signature_id",
				"handed_over_signature_id", "taken_over_signature_id",
				"next_clock", "next_due_at"} {
				delete(fields, own)
			}
			if id, ok := fields["visit_id"].(float64); ok {
				fields["visit_id"] = visits[int(id)]
			}
			dropEdges(fields)
			line, err := json.Marshal(fields)
			if err != nil {
				return err.Error()
			}
			b.Write(append(given.ReplaceAll(line, []byte("$1")), '\n'))
		}
		return b.String()
	}
	return map[string]string{
		"record": text(r), "visits": text(anys(r.Edges.Visits)...), "usages": text(anys(r.Edges.PartUsages)...),
		"issues": text(anys(r.Edges.OpenIssues)...), "files": text(anys(r.Edges.Attachments)...), "events": text(anys(r.Edges.Events)...),
		"goods": text(anys(r.Edges.CustodyTransfers)...), "cards": text(anys(r.Edges.RepairCards)...),
	}
}

// dropEdges drops the neighbours but for a visit's crew.
func dropEdges(fields map[string]any) {
	edges, _ := fields["edges"].(map[string]any)
	fields["edges"] = edges["technicians"]
}

func anys[R any](rows []R) []any {
	list := make([]any, len(rows))
	for i, row := range rows {
		list[i] = row
	}
	return list
}

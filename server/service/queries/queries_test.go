package queries_test

import (
	"context"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"sanbao/ent"
	"sanbao/ent/queryrevision"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/querying"
	"sanbao/server/service/queries"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// world is two departments with somebody in each role in the first, and a head in
// the second.
type world struct {
	*testing.T
	store   *store.Store
	queries *queries.Service
	people  map[access.Role]*ent.User
	other   *ent.User
	now     time.Time
}

var schema = gqlparser.MustLoadSchema(&ast.Source{Input: `
	type Query { stats(from: String!, to: String, top: Int = 5): [Row!]! row: Row
		dated(on: Date!, cost: Money, kind: Kind, where: Where, tags: [String!]): [Row!]! }
	scalar Date
	scalar Money
	enum Kind { REPAIR VISIT }
	input Where { kindIn: [Kind!] days: [Date!] atLeast: Int }
	type Mutation { drop: Int }
	type Row { count: Int }`})

func parse(_ context.Context, text string) (*ast.QueryDocument, []string) {
	document, errs := gqlparser.LoadQueryWithRules(schema, text, rules.NewDefaultRules())
	var problems []string
	for _, err := range errs {
		problems = append(problems, err.Message)
	}
	return document, problems
}

func each(t *testing.T, test func(*world)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := &world{T: t, store: s, people: map[access.Role]*ent.User{}, now: time.Date(2026, 3, 2, 1, 0, 0, 0, time.UTC)}
		w.queries = queries.New(queries.Config{Store: s, Schema: schema, Parse: parse, Say: func(_ context.Context, key fault.Key) string { return string(key) }, Zone: time.UTC, Clock: func() time.Time { return w.now }})
		ctx := authz.System(t.Context())
		service := s.Client().Department.Create().SetCode("SVC").SetName("售后").SaveX(ctx)
		for _, role := range access.Roles() {
			w.people[role] = s.Client().User.Create().SetUsername(string(role)).SetName(string(role)).SetRole(role).
				SetEmail(string(role) + "@example.com").SetDepartment(service).SaveX(ctx)
		}
		elsewhere := s.Client().Department.Create().SetCode("OTH").SetName("其他").SaveX(ctx)
		w.other = s.Client().User.Create().SetUsername("other").SetName("other").SetRole(access.Head).SetDepartment(elsewhere).SaveX(ctx)
		test(w)
	})
}

func (w *world) as(role access.Role) context.Context { return w.by(w.people[role]) }

func (w *world) by(u *ent.User) context.Context {
	return authz.With(w.Context(), &authz.Viewer{UserID: u.ID, Name: u.Name, Role: u.Role, DepartmentID: u.DepartmentID,
		Departments: []int{u.DepartmentID}})
}

func input() queries.CreateSavedQueryInput {
	return queries.CreateSavedQueryInput{Name: "每月服务量 📈", Document: `query ($from: String!) { stats(from: $from) { count } }`,
		Variables: `{"from":"2026-01-01"}`, Chart: querying.ChartAuto, Visibility: querying.Private}
}

func (w *world) create(ctx context.Context, change func(*queries.CreateSavedQueryInput)) int {
	w.Helper()
	in := input()
	if change != nil {
		change(&in)
	}
	id, err := w.queries.Create(ctx, in)
	if err != nil {
		w.Fatal(err)
	}
	return id
}

func (w *world) row(id int) *ent.SavedQuery {
	return w.store.Client().SavedQuery.GetX(authz.System(w.Context()), id)
}

// refused fails the test unless the error has the code and, where one is given, names the field.
func (w *world) refused(what string, err error, code fault.Code, field string) {
	w.Helper()
	f := fault.As(err)
	if f == nil || f.Code != code || field != "" && (len(f.Fields) == 0 || f.Fields[0].Path != field) {
		w.Errorf("%s: %v, want %s %s", what, err, code, field)
	}
}

func ptr[T any](v T) *T { return &v }

func TestWhatIsSaved(t *testing.T) {
	each(t, func(w *world) {
		ctx := w.as(access.Head)
		id := w.create(ctx, func(in *queries.CreateSavedQueryInput) { in.IdempotencyKey = ptr("once") })
		if again := w.create(ctx, func(in *queries.CreateSavedQueryInput) { in.IdempotencyKey = ptr("once") }); again != id {
			t.Error("a retry saved another one")
		}
		in := input()
		_, err := w.queries.Create(ctx, in)
		w.refused("the same name", err, fault.Invalid, "name")
		for field, change := range map[string]func(*queries.CreateSavedQueryInput){
			"name":        func(in *queries.CreateSavedQueryInput) { in.Name = "  " },
			"document":    func(in *queries.CreateSavedQueryInput) { in.Document = "{ nothing }" },
			"variables":   func(in *queries.CreateSavedQueryInput) { in.Variables = "[1]" },
			"slug":        func(in *queries.CreateSavedQueryInput) { in.Slug = ptr("Ünsauber") },
			"description": func(in *queries.CreateSavedQueryInput) { in.Description = strings.Repeat("长", 20_001) },
		} {
			in := input()
			in.Name = "other"
			change(&in)
			_, err := w.queries.Create(ctx, in)
			w.refused(field, err, fault.Invalid, field)
		}
		for name, document := range map[string]string{"a mutation": "mutation { drop }", "two": "query a { row { count } } query b { row { count } }",
			"a fragment alone": "fragment f on Row { count }", "nothing": "", "too long": strings.Repeat("#", 33<<10)} {
			in := input()
			in.Name, in.Document = "other", document
			_, err := w.queries.Create(ctx, in)
			w.refused(name, err, fault.Invalid, "document")
		}
	})
}

func TestEveryTextIsKept(t *testing.T) {
	each(t, func(w *world) {
		ctx := w.as(access.Analyst)
		id := w.create(ctx, nil)
		texts := []string{input().Document, "{ row { count } }"}
		change := queries.UpdateSavedQueryInput{ID: id, Version: 1, Document: &texts[1]}
		if _, err := w.queries.Update(ctx, change); err != nil {
			t.Fatal(err)
		}
		_, err := w.queries.Update(ctx, change)
		w.refused("a stale version", err, fault.Conflict, "")
		// The same text again is no revision, and neither is another name.
		if _, err := w.queries.Update(ctx, queries.UpdateSavedQueryInput{ID: id, Version: 2, Document: &texts[1], Name: ptr("new")}); err != nil {
			t.Fatal(err)
		}
		kept := w.store.Client().QueryRevision.Query().Where(queryrevision.SavedQueryID(id)).Order(queryrevision.ByNumber()).AllX(ctx)
		if len(kept) != 2 || kept[0].Document != texts[0] || kept[1].Document != texts[1] || kept[1].Number != 2 || w.row(id).Revision != 2 {
			t.Errorf("%v of revision %d", kept, w.row(id).Revision)
		}
	})
}

func TestWhoSeesAndChanges(t *testing.T) {
	each(t, func(w *world) {
		id := w.create(w.as(access.Head), nil)
		_, err := w.queries.Update(w.as(access.Analyst), queries.UpdateSavedQueryInput{ID: id, Version: 1, Name: ptr("mine")})
		w.refused("a private one of somebody else's", err, fault.NotFound, "")
		if _, err := w.queries.Update(w.as(access.Head), queries.UpdateSavedQueryInput{ID: id, Version: 1, Visibility: ptr(querying.Department)}); err != nil {
			t.Fatal(err)
		}
		_, err = w.queries.Update(w.as(access.Analyst), queries.UpdateSavedQueryInput{ID: id, Version: 2, Name: ptr("mine")})
		w.refused("a shared one of somebody else's", err, fault.Forbidden, "")
		_, err = w.queries.Find(w.by(w.other), id)
		w.refused("one shared in another department", err, fault.NotFound, "")
		if _, err := w.queries.Update(w.as(access.Admin), queries.UpdateSavedQueryInput{ID: id, Version: 2, Name: ptr("taken over")}); err != nil {
			t.Errorf("an administrator: %v", err)
		}
		_, err = w.queries.Delete(w.as(access.Analyst), queries.DeleteSavedQueryInput{ID: id})
		w.refused("deleting somebody else's", err, fault.Forbidden, "")
		for _, role := range []access.Role{access.Clerk, access.Technician, access.Storekeeper} {
			_, err := w.queries.Create(w.as(role), input())
			w.refused(string(role), err, fault.Forbidden, "")
		}
	})
}

func TestPublishing(t *testing.T) {
	each(t, func(w *world) {
		in := input()
		in.Visibility = querying.Published
		_, err := w.queries.Create(w.as(access.Head), in)
		w.refused("without an address", err, fault.Invalid, "slug")
		in.Slug = ptr("monthly-service")
		_, err = w.queries.Create(w.as(access.Dispatcher), in)
		w.refused("by who may not publish", err, fault.Forbidden, "")
		id := w.create(w.as(access.Head), func(to *queries.CreateSavedQueryInput) { *to = in })
		in.Name, in.Visibility = "another", querying.Private
		_, err = w.queries.Create(w.as(access.Analyst), in)
		w.refused("an address that is taken", err, fault.Conflict, "slug")
		_, err = w.queries.Update(w.as(access.Head), queries.UpdateSavedQueryInput{ID: id, Version: 1, Slug: ptr("other")})
		w.refused("another address", err, fault.Invalid, "slug")
		found, err := w.queries.Published(w.by(w.other), "monthly-service")
		if err != nil || found.ID != id {
			t.Errorf("found %v, %v", found, err)
		}
		if _, err := w.queries.Update(w.as(access.Head), queries.UpdateSavedQueryInput{ID: id, Version: 1, Visibility: ptr(querying.Private)}); err != nil {
			t.Fatal(err)
		}
		_, err = w.queries.Published(w.as(access.Head), "monthly-service")
		w.refused("published no more", err, fault.NotFound, "")
	})
}

func TestParametersAndProblems(t *testing.T) {
	each(t, func(w *world) {
		text := `query ($from: String!, $to: String, $top: Int = 5) { stats(from: $from, to: $to, top: $top) { count } }`
		parameters := w.queries.Parameters(t.Context(), text)
		if len(parameters) != 3 || !parameters[0].Required || parameters[0].Type != "String!" || parameters[1].Required ||
			parameters[2].Name != "top" || *parameters[2].DefaultValue != "5" {
			t.Errorf("%+v", parameters)
		}
		if problems := w.queries.Problems(t.Context(), text); len(problems) > 0 {
			t.Errorf("%v", problems)
		}
		for _, broken := range []string{"{ gone }", "mutation { drop }", "{"} {
			if len(w.queries.Problems(t.Context(), broken)) == 0 {
				t.Errorf("%s: no problem", broken)
			}
		}
	})
}

func TestRunsAreNoted(t *testing.T) {
	each(t, func(w *world) {
		id := w.create(w.as(access.Head), func(in *queries.CreateSavedQueryInput) { in.Visibility, in.Slug = querying.Published, ptr("q") })
		query, err := w.queries.Find(w.as(access.Analyst), id)
		if err != nil {
			t.Fatal(err)
		}
		run := queries.Run{Channel: querying.Workbench, Revision: 1, Began: w.now, Took: 1500 * time.Millisecond, Rows: 12, Cost: 34}
		if err := w.queries.Note(w.as(access.Analyst), query, run); err != nil {
			t.Fatal(err)
		}
		noted := w.store.Client().QueryRun.Query().OnlyX(w.as(access.Head))
		if noted.Milliseconds != 1500 || noted.Rows != 12 || noted.Cost != 34 || *noted.UserID != w.people[access.Analyst].ID {
			t.Errorf("%+v", noted)
		}
		if after := w.row(id); after.LastRunAt == nil || !after.UpdatedAt.Equal(query.UpdatedAt) || after.Version != query.Version {
			t.Errorf("last run at %v, changed at %v", after.LastRunAt, after.UpdatedAt)
		}
	})
}

// TestRunsAreNotedBesideTheirAnswers: nobody waits for it, none gets lost, and closing
// waits for them all.
func TestRunsAreNotedBesideTheirAnswers(t *testing.T) {
	each(t, func(w *world) {
		id := w.create(w.as(access.Head), func(in *queries.CreateSavedQueryInput) { in.Visibility, in.Slug = querying.Published, ptr("q") })
		query, err := w.queries.Find(w.as(access.Analyst), id)
		if err != nil {
			t.Fatal(err)
		}
		const many = 150
		open, handedOver := make(chan struct{}), make(chan struct{})
		var noted atomic.Int32
		note := func(ctx context.Context) error {
			<-open
			noted.Add(1)
			return w.queries.Note(ctx, query, queries.Run{Channel: querying.Workbench, Revision: 1, Began: w.now})
		}
		go func() {
			for range many {
				// As of a request that has ended.
				ctx, gone := context.WithCancel(w.as(access.Analyst))
				gone()
				w.queries.Later(ctx, note)
			}
			close(handedOver)
		}()
		// The queue is bounded: whoever comes when it is full waits.
		select {
		case <-handedOver:
			t.Error("there is no end to what may wait")
		case <-time.After(100 * time.Millisecond):
		}
		close(open)
		<-handedOver
		w.queries.Close()
		w.queries.Later(w.as(access.Analyst), note)
		ctx := authz.System(t.Context())
		if runs := w.store.Client().QueryRun.Query().CountX(ctx); runs != many+1 || noted.Load() != many+1 {
			t.Errorf("%d runs of %d", runs, many+1)
		}
	})
}

func TestDeletingTakesAllAlong(t *testing.T) {
	each(t, func(w *world) {
		id := w.create(w.as(access.Head), func(in *queries.CreateSavedQueryInput) { in.Visibility = querying.Department })
		_, err := w.queries.CreateSchedule(w.as(access.Analyst), queries.CreateQueryScheduleInput{SavedQueryID: id, DayOfMonth: 5,
			Hour: 8, Variables: `{"from":"a"}`, RecipientIDs: []int{w.people[access.Analyst].ID}})
		if err != nil {
			t.Fatal(err)
		}
		for range 2 {
			if _, err := w.queries.Delete(w.as(access.Head), queries.DeleteSavedQueryInput{ID: id}); err != nil {
				t.Fatal(err)
			}
		}
		ctx := authz.System(t.Context())
		if left := w.store.Client().QueryRevision.Query().CountX(ctx) + w.store.Client().QuerySchedule.Query().CountX(ctx); left != 0 {
			t.Errorf("%d rows are left", left)
		}
	})
}

func TestSchedules(t *testing.T) {
	each(t, func(w *world) {
		id := w.create(w.as(access.Head), func(in *queries.CreateSavedQueryInput) { in.Visibility = querying.Department })
		in := queries.CreateQueryScheduleInput{SavedQueryID: id, DayOfMonth: 5, Hour: 8, Variables: `{"from":"LAST_MONTH_FIRST"}`,
			RecipientIDs: []int{w.people[access.Head].ID, w.people[access.Executive].ID}}
		for field, change := range map[string]func(*queries.CreateQueryScheduleInput){
			"dayOfMonth":   func(in *queries.CreateQueryScheduleInput) { in.DayOfMonth = 32 },
			"hour":         func(in *queries.CreateQueryScheduleInput) { in.Hour = 24 },
			"variables":    func(in *queries.CreateQueryScheduleInput) { in.Variables = "x" },
			"recipientIDs": func(in *queries.CreateQueryScheduleInput) { in.RecipientIDs = []int{w.people[access.Clerk].ID} },
		} {
			bad := in
			change(&bad)
			_, err := w.queries.CreateSchedule(w.as(access.Head), bad)
			w.refused(field, err, fault.Invalid, field)
		}
		_, err := w.queries.CreateSchedule(w.by(w.other), in)
		w.refused("of a query that one does not see", err, fault.NotFound, "")
		schedule, err := w.queries.CreateSchedule(w.as(access.Head), in)
		if err != nil {
			t.Fatal(err)
		}
		w.runsOnce(schedule)
		if _, err := w.queries.UpdateSchedule(w.as(access.Head), queries.UpdateQueryScheduleInput{ID: schedule,
			Version: w.store.Client().QuerySchedule.GetX(w.as(access.Head), schedule).Version, Active: ptr(false)}); err != nil {
			t.Fatal(err)
		}
		w.now = w.now.AddDate(0, 3, 0)
		if due, err := w.queries.Due(authz.System(t.Context())); err != nil || len(due) != 0 {
			t.Errorf("one that is stopped is due: %v, %v", due, err)
		}
	})
}

// runsOnce: nothing before its time, then one claim succeeds, and the next time is a
// month later.
func (w *world) runsOnce(id int) {
	w.Helper()
	ctx := authz.System(w.Context())
	if due, err := w.queries.Due(ctx); err != nil || len(due) != 0 {
		w.Fatalf("due before its time: %v, %v", due, err)
	}
	w.now = time.Date(2026, 3, 5, 8, 3, 0, 0, time.UTC)
	due, err := w.queries.Due(ctx)
	if err != nil || len(due) != 1 || due[0] != id {
		w.Fatalf("due: %v, %v", due, err)
	}
	lease, err := w.queries.Claim(ctx, id)
	if err != nil || lease == nil || len(lease.Schedule.Edges.Recipients) != 2 || lease.Schedule.Edges.SavedQuery == nil {
		w.Fatalf("claimed %v, %v", lease, err)
	}
	if second, err := w.queries.Claim(ctx, id); err != nil || second != nil {
		w.Errorf("claimed twice: %v, %v", second, err)
	}
	if err := w.queries.Done(ctx, lease); err != nil {
		w.Fatal(err)
	}
	after := w.store.Client().QuerySchedule.GetX(ctx, id)
	if !after.NextRunAt.Equal(time.Date(2026, 4, 5, 8, 0, 0, 0, time.UTC)) || after.Problem != "" || after.LastRunAt == nil {
		w.Errorf("%+v", after)
	}
}

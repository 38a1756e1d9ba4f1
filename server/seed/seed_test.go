package seed_test

import (
	"context"
	"errors"
	"maps"
	"slices"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/partusage"
	"sanbao/ent/repaircard"
	"sanbao/ent/servicerecord"
	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/enum"
	"sanbao/server/domain/fieldwork"
	"sanbao/server/domain/installedbase"
	"sanbao/server/seed"
	"sanbao/server/service/numbers"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// noon is the present of the tests: a Wednesday before lunch.
var noon = time.Date(2026, 3, 18, 2, 30, 0, 0, time.UTC)

// company returns the zone of the demo's company.
func company(tb testing.TB) *time.Location {
	tb.Helper()
	zone, err := time.LoadLocation("Asia/Shanghai")
	if err != nil {
		tb.Fatal(err)
	}
	return zone
}

func config(tb testing.TB, s *store.Store) seed.Config {
	tb.Helper()
	return seed.Config{Store: s, Zone: company(tb), Now: noon, Seed: 20_260_315,
		Hash: func(_ context.Context, password string) (string, error) { return "hash of " + password, nil }}
}

// fill fills a database.
func fill(tb testing.TB, s *store.Store) {
	tb.Helper()
	if err := seed.Demo(tb.Context(), config(tb, s)); err != nil {
		tb.Fatal(err)
	}
}

// TestDemo fills a database of each kind once, for everything that is looked at: both
// have to have the very same rows.
func TestDemo(t *testing.T) {
	digests := map[string]map[string]string{}
	look := func(t *testing.T, s *store.Store) {
		fill(t, s)
		digests[t.Name()] = digestsOf(t, s)
		t.Run("counts", func(t *testing.T) { testCounts(t, s) })
		t.Run("every kind of everything", func(t *testing.T) { testKinds(t, s) })
		t.Run("sign-ins", func(t *testing.T) { testSignIns(t, s) })
		t.Run("records keep the rules", func(t *testing.T) { testRecords(t, s) })
		t.Run("goods and repairs keep the rules", func(t *testing.T) { testWorkshop(t, s) })
		t.Run("units and warranties", func(t *testing.T) { testUnits(t, s) })
		t.Run("something to do for everybody", func(t *testing.T) { testWork(t, s) })
		t.Run("certificates", func(t *testing.T) { testCertificates(t, s) })
		t.Run("radar", func(t *testing.T) { testRadar(t, s) })
		t.Run("texts", func(t *testing.T) { testTexts(t, s) })
		t.Run("as the services write", func(t *testing.T) { testReplay(t, s) })
		t.Run("next numbers are free", func(t *testing.T) { testNumbers(t, s) })
		t.Run("once only", func(t *testing.T) { testOnce(t, s) })
	}
	storetest.Each(t, look)
	sqlite, postgres := digests[t.Name()+"/sqlite"], digests[t.Name()+"/postgres"]
	if len(sqlite) == 0 || len(sqlite) != len(postgres) {
		t.Fatalf("rows of %d and %d tables", len(sqlite), len(postgres))
	}
	for _, table := range slices.Sorted(maps.Keys(sqlite)) {
		if sqlite[table] != postgres[table] {
			t.Errorf("other rows in %s from the same inputs", table)
		}
	}
}

func testCounts(t *testing.T, s *store.Store) {
	ctx, c := authz.System(t.Context()), s.Client()
	files := c.Attachment.Query().CountX(ctx)
	for _, want := range []struct {
		what               string
		count, least, most int
	}{
		{"departments", c.Department.Query().CountX(ctx), 12, 12},
		{"people", c.User.Query().CountX(ctx), 28, 28},
		{"customers", c.Customer.Query().CountX(ctx), 300, 300},
		{"contacts", c.Contact.Query().CountX(ctx), 200, 600},
		{"policies", c.WarrantyPolicy.Query().CountX(ctx), 5, 5},
		{"products", c.Product.Query().CountX(ctx), 40, 40},
		{"units", c.ProductUnit.Query().CountX(ctx), 1500, 1500},
		{"warranties", c.Warranty.Query().CountX(ctx), 1500, 1900},
		{"parts", c.Part.Query().CountX(ctx), 60, 60},
		{"records", c.ServiceRecord.Query().CountX(ctx), 2000, 2000},
		{"visits", c.Visit.Query().CountX(ctx), 1200, 2200},
		{"part usages", c.PartUsage.Query().CountX(ctx), 500, 2000},
		{"goods that changed hands", c.CustodyTransfer.Query().CountX(ctx), 80, 600},
		{"repair cards", c.RepairCard.Query().CountX(ctx), 20, 200},
		{"issues", c.OpenIssue.Query().CountX(ctx), 50, 300},
		{"attachments", files, 900, 2500},
		{"contents", c.AttachmentContent.Query().CountX(ctx), files, files},
		{"saved views", c.SavedView.Query().CountX(ctx), 7, 7},
		{"saved queries", c.SavedQuery.Query().CountX(ctx), 4, 4},
		{"texts of queries", c.QueryRevision.Query().CountX(ctx), 4, 4},
		{"imports", c.ImportJob.Query().CountX(ctx), 3, 3},
		{"events", c.ServiceEvent.Query().CountX(ctx), 20_000, 40_000},
		{"closed records", c.ServiceRecord.Query().Where(servicerecord.StatusEQ(casework.StatusClosed)).CountX(ctx), 1600, 1900},
	} {
		if want.count < want.least || want.count > want.most {
			t.Errorf("%d %s, want %d to %d", want.count, want.what, want.least, want.most)
		}
	}
}

// testCertificates: of every kind that the list tells apart there is one.
func testCertificates(t *testing.T, s *store.Store) {
	today := calendar.DateIn(noon, company(t))
	found := map[string]int{}
	for _, c := range s.Client().Certificate.Query().WithUser().AllX(authz.System(t.Context())) {
		switch {
		case c.Edges.User.Role != access.Technician:
			t.Errorf("%s is a %s's", c.Number, c.Edges.User.Role)
		case c.RevokedAt != nil:
			found["revoked"]++
		case c.ExpiresOn.Before(today):
			found["ended"]++
		case c.IssuedOn.After(today):
			t.Errorf("%s is from %s", c.Number, c.IssuedOn)
		case !c.ExpiresOn.After(today.AddMonths(1)):
			found["ends soon"]++
		default:
			found["holds"]++
		}
	}
	if found["revoked"] != 1 || found["ended"] != 1 || found["ends soon"] == 0 || found["holds"] < 8 {
		t.Errorf("%v", found)
	}
}

func testKinds(t *testing.T, s *store.Store) {
	ctx, c := authz.System(t.Context()), s.Client()
	compare := func(what string, found, all []string) {
		t.Helper()
		for _, one := range all {
			if !slices.Contains(found, one) {
				t.Errorf("no %s %s", what, one)
			}
		}
	}
	for column, all := range map[string][]string{
		servicerecord.FieldStatus: enum.Strings(casework.Statuses()), servicerecord.FieldKind: enum.Strings(casework.Kinds()),
		servicerecord.FieldChannel: enum.Strings(casework.Channels()), servicerecord.FieldSeverity: enum.Strings(casework.Severities()),
		servicerecord.FieldChargeClass: enum.Strings(casework.ChargeClasses()), servicerecord.FieldPlan: enum.Strings(casework.Plans()),
		servicerecord.FieldOutcome: enum.Strings(casework.Outcomes()), servicerecord.FieldConfirmation: enum.Strings(casework.Confirmations()),
		servicerecord.FieldHoldReason: enum.Strings(casework.HoldReasons()),
	} {
		known := func(s *sql.Selector) { s.Where(sql.NotNull(s.C(column))) }
		compare("record with "+column, c.ServiceRecord.Query().Where(known).Unique(true).Select(column).StringsX(ctx), all)
	}
	// Nothing of the demo came from elsewhere, and goods are given another day when they
	// go on to the factory.
	absent := []casework.Action{casework.ActionImport, casework.ActionChangeReturnDay}
	actions := slices.DeleteFunc(casework.Actions(), func(a casework.Action) bool { return slices.Contains(absent, a) })
	fields := map[string]bool{}
	for _, e := range c.ServiceEvent.Query().AllX(ctx) {
		for _, change := range e.Changes {
			fields[change.Field] = true
		}
	}
	compare("event that changes", slices.Collect(maps.Keys(fields)), []string{"department", "severity", "faultCode", "owner", "chargeClass",
		"promisedAt", "plan", "technicians", "plannedStart", "holdReason", "confirmation", "opinion", "signedBy", "partUsages", "attachments",
		"symptom", "callerPhone", "goods", "receipt", "expectedBackOn", "custodyParty", "repairCard", "labourMinutes", "checkResult",
		"labourChargeClass", "travelChargeClass", "partChargeClass"})
	compare("event", c.ServiceEvent.Query().Unique(true).Select("action").StringsX(ctx), enum.Strings(actions))
	compare("visit", c.Visit.Query().Unique(true).Select("status").StringsX(ctx), enum.Strings(casework.VisitStatuses()))
	compare("unit", c.ProductUnit.Query().Unique(true).Select("status").StringsX(ctx), enum.Strings(installedbase.UnitStatuses()))
	compare("warranty", c.Warranty.Query().Unique(true).Select("kind").StringsX(ctx), enum.Strings(installedbase.WarrantyKinds()))
	compare("customer", c.Customer.Query().Unique(true).Select("kind").StringsX(ctx), enum.Strings(installedbase.CustomerKinds()))
	compare("customer in", c.Customer.Query().Unique(true).Select("service_zone").StringsX(ctx), enum.Strings(installedbase.ServiceZones()))
	compare("person", c.User.Query().Unique(true).Select("role").StringsX(ctx), enum.Strings(access.Roles()))
	compare("goods from", c.CustodyTransfer.Query().Unique(true).Select("from_party").StringsX(ctx), []string{"CUSTOMER", "OUTLET", "FACTORY"})
	compare("goods to", c.CustodyTransfer.Query().Unique(true).Select("to_party").StringsX(ctx), []string{"CUSTOMER", "OUTLET", "FACTORY"})
	compare("repair card", c.RepairCard.Query().Where(repaircard.CheckResultNotNil()).Unique(true).Select("check_result").StringsX(ctx),
		enum.Strings(fieldwork.CheckResults()))
	compare("part paid as", c.PartUsage.Query().Where(partusage.ChargeClassNotNil()).Unique(true).Select("charge_class").StringsX(ctx),
		[]string{"FREE_WARRANTY", "PAID"})
	compare("labour paid as", c.ServiceRecord.Query().Where(servicerecord.LabourChargeClassNotNil()).Unique(true).
		Select("labour_charge_class").StringsX(ctx), []string{"FREE_WARRANTY", "INTERNAL"})
	compare("attachment", c.Attachment.Query().Unique(true).Select("kind").StringsX(ctx), enum.Strings(casework.AttachmentKinds()))
}

func testSignIns(t *testing.T, s *store.Store) {
	ctx := authz.System(t.Context())
	list := seed.SignIns()
	for _, in := range list {
		u := s.Client().User.Query().Where(user.Username(in.Username)).WithDepartment().OnlyX(ctx)
		if u.Name != in.Name || u.Role != in.Role || u.Edges.Department.Name != in.Department || !u.Active ||
			u.PasswordHash != "hash of "+seed.Password {
			t.Errorf("%+v is %v in %s", in, u, u.Edges.Department.Name)
		}
	}
	for _, username := range []string{"admin", "executive", "head", "dispatcher", "clerk", "technician", "inspector",
		"storekeeper", "finance", "analyst", "head2"} {
		if !slices.ContainsFunc(list, func(in seed.SignIn) bool { return in.Username == username }) {
			t.Errorf("no sign-in for %s", username)
		}
	}
	if len(list) != 11 {
		t.Errorf("%d sign-ins", len(list))
	}
}

// testNumbers takes the next number of each kind in this year, the last and the
// next one: nothing has it, or one after it.
func testNumbers(t *testing.T, s *store.Store) {
	ctx, c := authz.System(t.Context()), s.Client()
	source := numbers.New(s, company(t))
	taken := map[numbers.Kind][]string{
		numbers.ServiceRecord: c.ServiceRecord.Query().Select("number").StringsX(ctx),
		numbers.Visit:         c.Visit.Query().Select("number").StringsX(ctx),
		numbers.Customer:      c.Customer.Query().Select("code").StringsX(ctx),
		// The receipts and the cards of the workshop.
		numbers.CustodyTransfer: c.CustodyTransfer.Query().Select("number").StringsX(ctx),
		numbers.RepairCard:      c.RepairCard.Query().Select("number").StringsX(ctx),
	}
	for kind, list := range taken {
		for _, at := range []time.Time{noon, noon.AddDate(-1, 0, 0), noon.AddDate(1, 0, 0)} {
			next, err := source.Next(ctx, kind, at)
			if err != nil {
				t.Fatal(err)
			}
			for _, number := range list {
				if len(number) == len(next) && number[:len(next)-6] == next[:len(next)-6] && number >= next {
					t.Errorf("%s is next, and %s is taken", next, number)
				}
			}
		}
	}
}

func testOnce(t *testing.T, s *store.Store) {
	if err := seed.Demo(t.Context(), config(t, s)); !errors.Is(err, seed.ErrNotEmpty) {
		t.Errorf("the second time: %v", err)
	}
}

// TestAllOrNothing interrupts the writing early and late: the database is as empty
// as before.
func TestAllOrNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for _, statements := range []int{20, 400} {
			ctx, cancel := context.WithCancel(t.Context())
			var mu sync.Mutex
			seen := 0
			stop := s.Observe(func(context.Context, string) {
				mu.Lock()
				defer mu.Unlock()
				if seen++; seen == statements {
					cancel()
				}
			})
			err := seed.Demo(ctx, config(t, s))
			stop()
			cancel()
			if err == nil {
				t.Fatalf("not interrupted by statement %d", statements)
			}
			wantEmpty(t, s.Client())
		}
	})
}

func TestHashingFails(t *testing.T) {
	s := storetest.SQLite(t)
	cfg := config(t, s)
	broken := errors.New("no entropy")
	cfg.Hash = func(context.Context, string) (string, error) { return "", broken }
	if err := seed.Demo(t.Context(), cfg); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
	wantEmpty(t, s.Client())
}

func wantEmpty(t *testing.T, c *ent.Client) {
	t.Helper()
	ctx := authz.System(t.Context())
	rows := c.Department.Query().CountX(ctx) + c.User.Query().CountX(ctx) + c.Customer.Query().CountX(ctx) +
		c.Product.Query().CountX(ctx) + c.ServiceRecord.Query().CountX(ctx) + c.ServiceEvent.Query().CountX(ctx) +
		c.SavedView.Query().CountX(ctx) + c.SavedQuery.Query().CountX(ctx) + c.ImportJob.Query().CountX(ctx) + c.NumberSequence.Query().CountX(ctx)
	if rows > 0 {
		t.Fatalf("%d rows are left", rows)
	}
}

// BenchmarkDemo tells how long the first start of the demo takes, but for hashing.
func BenchmarkDemo(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		s := storetest.SQLite(b)
		b.StartTimer()
		fill(b, s)
	}
}

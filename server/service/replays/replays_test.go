package replays_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/replay"
	"sanbao/server/domain/warranty"
	"sanbao/server/service/registry"
	"sanbao/server/service/replays"
	"sanbao/server/service/responsetimes"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

var zone = time.FixedZone("CST", 8*60*60)

func at(text string) time.Time {
	t, err := time.ParseInLocation("2006-01-02 15:04", text, zone)
	if err != nil {
		panic(err)
	}
	return t.UTC()
}

// world is a company with the delivered calendars and response times, and one unit in
// the city that was bought on the first day of 2025 under a year of free repair.
type world struct {
	*testing.T
	store  *store.Store
	replay replays.Config
	policy *ent.WarrantyPolicy
	unit   *ent.ProductUnit
}

func each(t *testing.T, test func(w *world)) {
	t.Helper()
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) { test(newWorld(t, s)) })
}

func newWorld(t *testing.T, s *store.Store) *world {
	now := func() time.Time { return at("2026-03-10 09:00") }
	w := &world{T: t, store: s}
	clocks := responsetimes.New(responsetimes.Config{Store: s, Clock: now, Zone: zone})
	if err := clocks.Deliver(t.Context()); err != nil {
		t.Fatal(err)
	}
	w.replay = replays.Config{Store: s, Clock: now, Zone: zone, Clocks: clocks,
		Registry: registry.New(registry.Config{Store: s, Clock: now, Zone: zone})}
	c, ctx := s.Client(), authz.System(t.Context())
	w.policy = c.WarrantyPolicy.Create().SetCode("STD").SetName("标准三包").SetRollToWorkday(false).SaveX(ctx)
	product := c.Product.Create().SetModel("RS-500").SetName("热水器").SetWarrantyPolicy(w.policy).SaveX(ctx)
	owner := c.Customer.Create().SetCode("K001").SetName("东方机械").SetServiceZone(installedbase.ZoneCity).SaveX(ctx)
	w.unit = c.ProductUnit.Create().SetProduct(product).SetCustomer(owner).SetSerialNumber("SN-1").
		SetPurchasedOn(calendar.MustParse("2025-01-01")).SetWarrantyStartsOn(calendar.MustParse("2025-01-01")).SaveX(ctx)
	return w
}

// record writes a repair of the unit, finished on the day of its report.
func (w *world) record(number, reported string, more ...func(*ent.ServiceRecordCreate)) {
	w.Helper()
	create := w.store.Client().ServiceRecord.Create().SetNumber(number).SetKind(casework.KindRepair).SetSymptom("不出热水").
		SetReportedAt(at(reported)).SetCustomerID(*w.unit.CustomerID).SetProductUnit(w.unit)
	for _, set := range more {
		set(create)
	}
	create.SaveX(authz.System(w.Context()))
}

// told replays 2025 and returns what it tells, a line a difference.
func (w *world) told(q replays.Question) ([]string, replay.Summary) {
	w.Helper()
	q.Year = 2025
	var out, beside bytes.Buffer
	report := replays.NewCSV(&out, &beside, zone)
	summary, err := w.replay.Run(w.Context(), q, report.Add)
	if err != nil {
		w.Fatal(err)
	}
	if err := report.End(summary); err != nil {
		w.Fatal(err)
	}
	if beside.String() != replays.SummaryText(summary) {
		w.Errorf("the summary says %q", beside.String())
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	return lines[1:], summary
}

func (w *world) want(got []string, want ...string) {
	w.Helper()
	if !slices.Equal(got, want) {
		w.Errorf("told\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// terms reads terms as a file has them.
func (w *world) terms(text string) *registry.OtherTerms {
	w.Helper()
	terms, err := registry.ReadTerms(strings.NewReader(text))
	if err != nil {
		w.Fatal(err)
	}
	return &registry.OtherTerms{Terms: terms}
}

// yearOfRecords writes records of which it is known what comes of them.
func (w *world) yearOfRecords() {
	w.record("SR-2024-000009", "2024-12-31 23:59")
	w.record("SR-2025-000001", "2025-01-10 10:00")
	w.record("SR-2025-000002", "2025-06-02 10:00")
	w.record("SR-2025-000003", "2025-06-03 10:00", func(c *ent.ServiceRecordCreate) {
		c.SetChargeClass(casework.ChargeContract).SetChargeClassOverridden(true)
	})
	w.record("SR-2025-000004", "2025-06-04 10:00", func(c *ent.ServiceRecordCreate) {
		c.SetStatus(casework.StatusCancelled).SetCancelledAt(at("2025-06-04 11:00"))
	})
	w.record("SR-2026-000001", "2026-01-01 00:00")
}

func TestOtherTerms(t *testing.T) {
	each(t, func(w *world) {
		w.yearOfRecords()
		got, summary := w.told(replays.Question{Terms: w.terms(`{"refundDays": 7, "exchangeDays": 15, "repairMonths": 3}`)})
		w.want(got,
			`SR-2025-000001,2025-01-10,RIGHTS,"EXCHANGE until 2025-01-16, DEPRECIATED_REFUND until 2025-01-16, REPAIR until 2026-01-01",`+
				`"EXCHANGE until 2025-01-16, REPAIR until 2025-04-01"`,
			"SR-2025-000002,2025-06-02,RIGHTS,REPAIR until 2026-01-01,none",
			"SR-2025-000002,2025-06-02,COVERAGE,WARRANTY,NONE",
			"SR-2025-000002,2025-06-02,CHARGE_CLASS,FREE_WARRANTY,PAID",
			"SR-2025-000003,2025-06-03,RIGHTS,REPAIR until 2026-01-01,none",
			"SR-2025-000003,2025-06-03,COVERAGE,WARRANTY,NONE")
		if want := "3 records, 3 come out otherwise\n  rights differ for 3, coverage for 2\n  charged PAID instead of FREE_WARRANTY: 1\n"; replays.SummaryText(summary) != want {
			w.Errorf("the summary is %q, want %q", replays.SummaryText(summary), want)
		}
		// A pack as a starting point, and one setting changed.
		same := w.terms(`{"pack": "GENERAL", "rollToWorkday": false}`)
		if got, summary := w.told(replays.Question{Terms: same}); len(got) != 0 || summary.Records != 3 || summary.Differing != 0 {
			w.Errorf("the same terms differ in %q of %d records", got, summary.Records)
		}
		// Terms in the place of a policy that the unit is not under.
		elsewhere := w.terms(`{}`)
		elsewhere.InsteadOf = "OTHER"
		if got, _ := w.told(replays.Question{Terms: elsewhere}); len(got) != 0 {
			w.Errorf("terms of another policy differ in %q", got)
		}
		elsewhere.InsteadOf = "STD"
		if _, summary := w.told(replays.Question{Terms: elsewhere}); summary.Coverage != 3 {
			w.Errorf("without any right %d are covered otherwise", summary.Coverage)
		}
	})
}

// What is stored of a policy is what a replay under it goes by.
func TestSamePolicy(t *testing.T) {
	each(t, func(w *world) {
		w.yearOfRecords()
		if got, _ := w.told(replays.Question{Terms: &registry.OtherTerms{Terms: registry.TermsOf(w.policy)}}); len(got) != 0 {
			w.Errorf("the very same terms differ in %q", got)
		}
		codes := []string{"REPLY-24H", "ONSITE-48H", "ONSITE-72H", "URGENT-3H"}
		got, summary := w.told(replays.Question{Rules: &responsetimes.OtherRules{PolicyNames: codes, Office: responsetimes.OfficeCode}})
		if len(got) != 0 || len(summary.Clocks) != 2 || summary.Clocks[0].Clocks != (replay.Pair[int]{Before: 3, After: 3}) {
			w.Errorf("the very same response times differ in %q: %+v", got, summary)
		}
	})
}

// A Friday evening's call, answered on Saturday morning, with somebody there on Monday.
func TestOtherResponseTimes(t *testing.T) {
	each(t, func(w *world) {
		w.record("SR-2025-000001", "2025-03-07 17:30", func(c *ent.ServiceRecordCreate) {
			c.SetFirstRepliedAt(at("2025-03-08 09:00")).SetStartedAt(at("2025-03-10 10:00"))
		})
		w.record("SR-2025-000002", "2025-03-07 17:30", func(c *ent.ServiceRecordCreate) {
			c.SetSource("old").SetSourceReference("1")
		})
		got, summary := w.told(replays.Question{Rules: &responsetimes.OtherRules{PolicyNames: []string{"hotline"}}})
		w.want(got,
			`SR-2025-000001,2025-03-07,CLOCK_REPLY,"MET, due 2025-03-08 17:30","MISSED, due 2025-03-08 08:30"`,
			`SR-2025-000001,2025-03-07,CLOCK_ON_SITE,"MISSED, due 2025-03-09 17:30","MET, due 2025-03-10 18:00"`)
		if summary.Records != 2 || summary.Differing != 1 || summary.Clocks[0].Late != (replay.Pair[int]{After: 1}) ||
			summary.Clocks[1].Late != (replay.Pair[int]{Before: 1}) || summary.Clocks[0].Moved != 1 {
			w.Errorf("the summary is %+v", summary)
		}
		// Saturdays until noon count as well: the visit is late again.
		saturdays, err := responsetimes.ReadCalendar(strings.NewReader(`{"week": [
			{"weekday": "FRIDAY", "hours": [{"from": 510, "until": 1080}]},
			{"weekday": "SATURDAY", "hours": [{"from": 510, "until": 720}]}]}`))
		if err != nil {
			w.Fatal(err)
		}
		got, _ = w.told(replays.Question{Rules: &responsetimes.OtherRules{PolicyNames: []string{"hotline"},
			Calendars: []responsetimes.NamedCalendar{saturdays}}})
		if want := `SR-2025-000001,2025-03-07,CLOCK_ON_SITE,"MISSED, due 2025-03-09 17:30","MISSED, due 2025-03-08 12:00"`; !slices.Contains(got, want) {
			w.Errorf("told %q", got)
		}
		// A policy of a file that answers alone leaves no promise of an arrival.
		own, err := responsetimes.ReadPolicies(strings.NewReader(`[{"name": "一天", "promises":
			[{"clock": "REPLY", "target": {"measure": "ELAPSED", "amount": 1440}}]}]`))
		if err != nil {
			w.Fatal(err)
		}
		got, _ = w.told(replays.Question{Rules: &responsetimes.OtherRules{Policies: own}})
		w.want(got, `SR-2025-000001,2025-03-07,CLOCK_ON_SITE,"MISSED, due 2025-03-09 17:30",none`)
	})
}

// A replay reads in batches, changes nothing, and its documents can be read.
func TestReplayReadsAlone(t *testing.T) {
	each(t, func(w *world) {
		const many = 501
		var creates []*ent.ServiceRecordCreate
		for i := range many {
			creates = append(creates, w.store.Client().ServiceRecord.Create().SetNumber(number(i)).SetKind(casework.KindRepair).
				SetSymptom("漏水").SetReportedAt(at("2025-05-05 08:00")).SetCustomerID(*w.unit.CustomerID).SetProductUnit(w.unit))
		}
		for some := range slices.Chunk(creates, 50) {
			w.store.Client().ServiceRecord.CreateBulk(some...).SaveX(authz.System(w.Context()))
		}
		statements := storetest.CountStatements(w.store)
		defer statements.Stop()
		q := replays.Question{Year: 2025, Terms: w.terms(`{"repairMonths": 1}`),
			Rules: &responsetimes.OtherRules{PolicyNames: []string{"hours"}}}
		var out bytes.Buffer
		report, err := replays.NewJSON(&out, 2025)
		if err != nil {
			w.Fatal(err)
		}
		summary, err := w.replay.Run(w.Context(), q, report.Add)
		if err != nil {
			w.Fatal(err)
		}
		if err := report.End(summary); err != nil {
			w.Fatal(err)
		}
		for _, statement := range statements.Texts() {
			if !strings.HasPrefix(strings.TrimSpace(statement), "SELECT") {
				w.Errorf("a replay ran %s", statement)
			}
		}
		var document struct {
			Year    int
			Records []struct {
				Number      string
				ChargeClass replay.Pair[casework.ChargeClass]
				Clocks      []replay.ClockPair
			}
			Summary replay.Summary
		}
		if err := json.Unmarshal(out.Bytes(), &document); err != nil {
			w.Fatal(err)
		}
		if len(document.Records) != many || document.Summary.Differing != many || document.Year != 2025 {
			w.Fatalf("%d records, summary %+v", len(document.Records), document.Summary)
		}
		last := document.Records[many-1]
		if last.Number != number(many-1) || last.ChargeClass.After != casework.ChargePaid || len(last.Clocks) != 2 {
			w.Errorf("the last record is %+v", last)
		}
	})
}

func number(i int) string {
	return "SR-2025-" + string(rune('A'+i/26/26)) + string(rune('A'+i/26%26)) + string(rune('A'+i%26))
}

func TestRefusals(t *testing.T) {
	each(t, func(w *world) {
		w.record("SR-2025-000001", "2025-05-05 08:00")
		refused := func(q replays.Question, code fault.Code) {
			w.Helper()
			q.Year = 2025
			_, err := w.replay.Run(w.Context(), q, func(replays.Record) error { return nil })
			if fault.CodeOf(err) != code {
				w.Errorf("got %v, want %s", err, code)
			}
		}
		refused(replays.Question{Rules: &responsetimes.OtherRules{PolicyNames: []string{"NO-SUCH"}}}, fault.Invalid)
		refused(replays.Question{Rules: &responsetimes.OtherRules{Office: "NO-SUCH"}}, fault.Invalid)
		refused(replays.Question{Rules: &responsetimes.OtherRules{PolicyNames: []string{"regions", "hotline"}}}, fault.Conflict)
		refused(replays.Question{Rules: &responsetimes.OtherRules{Calendars: []responsetimes.NamedCalendar{{Code: "X"}}}}, fault.Invalid)
		for _, text := range []string{`{"refundDays": -1}`, `{"pack": "NO-SUCH"}`, `{"startFrom": ["BIRTHDAY"]}`} {
			if _, err := registry.ReadTerms(strings.NewReader(text)); fault.CodeOf(err) != fault.Invalid {
				w.Errorf("%s: %v", text, err)
			}
		}
		for _, text := range []string{`{"refundDay": 7}`, `[]`, `{`} {
			if _, err := registry.ReadTerms(strings.NewReader(text)); err == nil {
				w.Errorf("%s was read", text)
			}
		}
		// What the caller says ends the replay.
		stop := errors.New("enough")
		_, err := w.replay.Run(context.Background(), replays.Question{Year: 2025, Terms: &registry.OtherTerms{Terms: warranty.Policy{}}},
			func(replays.Record) error { return stop })
		if !errors.Is(err, stop) {
			w.Errorf("got %v", err)
		}
	})
}

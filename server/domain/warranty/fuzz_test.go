package warranty

import (
	"math/rand/v2"
	"testing"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	sets "sanbao/server/domain/warranty/ledger"
)

// ledgerOf reads a ledger from bytes, six for an event: whatever they are, it is
// one. Days are counted from the first of 2024, before it as well.
func ledgerOf(data []byte) Ledger {
	var ledger Ledger
	for ; len(data) >= 6; data = data[6:] {
		e := Event{Kind: pick(data[0], sets.EventKinds()), Day: calendar.MustParse("2024-01-01").AddDays((int(data[1])<<8 | int(data[2])) - 8192)}
		if data[1] == 255 {
			e.Day = calendar.Date{}
		}
		e.Part = pick(data[3], []string{"", "", "C", "M"})
		e.Stay = pick(data[4], []string{"", "A", "B", "D"})
		e.Reason = pick(data[5], []sets.SuspendReason{UnderRepair, WaitingForParts, "", "OTHER"})
		e.Outcome = pick(data[5]>>2, []sets.RepairOutcome{Held, Failed, ""})
		e.DelayBy = pick(data[5]>>4, []sets.Party{"", Maker, Repairer, Customer})
		e.Basis = pick(data[5]>>6, append(sets.StartBases(), ""))
		ledger = append(ledger, e)
	}
	return ledger
}

func pick[T any](b byte, of []T) T { return of[int(b)%len(of)] }

// FuzzRights asks whatever ledger for its rights: it must be answered, in whole
// sentences, the same for the reverse order, and with rights that contain each other.
func FuzzRights(f *testing.F) {
	f.Add([]byte{0, 32, 60, 0, 0, 0, 1, 32, 150, 0, 1, 0, 2, 32, 163, 0, 1, 2}, int16(400), uint64(1))
	f.Add([]byte{0, 32, 60, 0, 0, 0, 3, 32, 200, 0, 0, 0, 4, 32, 220, 0, 1, 4, 4, 32, 230, 0, 2, 4}, int16(250), uint64(2))
	f.Add([]byte{1, 32, 60, 0, 0, 0, 3, 32, 60, 0, 0, 0}, int16(-300), uint64(3))
	f.Add([]byte{0, 255, 255, 0, 0, 0, 1, 0, 0, 2, 1, 1}, int16(32000), uint64(4))
	f.Fuzz(func(t *testing.T, data []byte, day int16, seed uint64) {
		random := rand.New(rand.NewPCG(seed, 50))
		unit := Unit{Policy: randomPolicy(random), Ledger: ledgerOf(data)}
		on := calendar.MustParse("2024-01-01").AddDays(int(day))
		unit.Covers = randomCovers(random, on)
		r := unit.RightsOn(on)
		reverse := unit
		reverse.Ledger = nil
		for i := range unit.Ledger {
			reverse.Ledger = append(reverse.Ledger, unit.Ledger[len(unit.Ledger)-1-i])
		}
		again := reverse.RightsOn(on)
		if err := worse(r, again); err != nil || r.Summary(fault.English) != again.Summary(fault.English) {
			t.Fatalf("the order matters: %v", err)
		}
		if r.Refund.Open && !r.Exchange.Open || r.Exchange.Open && !r.Repair.Open {
			t.Fatalf("%+v", r)
		}
		steps := append(r.Steps, r.Depreciated(int64(seed)).Steps...)
		for _, ripe := range unit.Ripening(on, 90) {
			steps = append(steps, ripe.Steps...)
		}
		for _, step := range steps {
			if text := step.Text(fault.Chinese); text == string(step.Key) || unfilled.MatchString(text) {
				t.Fatalf("%q", text)
			}
		}
	})
}

// FuzzBetter holds two policies against each other: the merged one is as good as
// the base for whatever unit, and says so of itself.
func FuzzBetter(f *testing.F) {
	f.Add(uint64(1), uint64(2), uint64(3))
	f.Add(uint64(0), uint64(0), uint64(0))
	f.Fuzz(func(t *testing.T, a, b, c uint64) {
		base, special := randomPolicy(rand.New(rand.NewPCG(a, 51))), randomPolicy(rand.New(rand.NewPCG(b, 52)))
		merged, _ := Better(base, special)
		if _, worse := Better(base, merged); len(worse) > 0 {
			t.Fatalf("%+v merged with %+v is worse in %+v", base, special, worse)
		}
		unit, day := randomUnit(rand.New(rand.NewPCG(c, 53)))
		unit.Policy = base
		before := unit.RightsOn(day)
		unit.Policy = merged
		if err := worse(before, unit.RightsOn(day)); err != nil {
			t.Fatal(err)
		}
	})
}

// BenchmarkRightsOn asks a unit with a life behind it: two repairs, one of which
// waited for parts, an exchange, and a repair since.
func BenchmarkRightsOn(b *testing.B) {
	unit := Unit{Policy: parts(36)(), Workday: china, Ledger: events(b, `start 2025-03-01 INVOICE; in 2025-06-01 A; failed 2025-06-06 A; out 2025-06-06 A;
		in 2025-08-01 B; wait 2025-08-02 B; got 2025-08-08 B; held 2025-08-09 B; out 2025-08-09 B; exchange 2025-12-01; in 2026-02-02 D; held 2026-02-05 D; out 2026-02-05 D`)}
	day := calendar.MustParse("2026-06-01")
	b.ReportAllocs()
	for b.Loop() {
		if !unit.RightsOn(day).Repair.Open {
			b.Fatal("closed")
		}
	}
}

// BenchmarkRightsOnANewUnit asks a unit of which only the start is known, as most are.
func BenchmarkRightsOnANewUnit(b *testing.B) {
	unit := Unit{Policy: Statutory(), Ledger: Begun(calendar.MustParse("2026-03-01"))}
	day := calendar.MustParse("2026-06-01")
	b.ReportAllocs()
	for b.Loop() {
		if !unit.RightsOn(day).Repair.Open {
			b.Fatal("closed")
		}
	}
}

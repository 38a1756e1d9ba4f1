package warranty

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"sanbao/server/domain/calendar"
	sets "sanbao/server/domain/warranty/ledger"
)

// events reads a ledger for tests: entries separated by semicolons, each a verb, a
// day and what the verb takes.
//
//	start DAY [INVOICE|INSTALLATION|ACCEPTANCE]
//	in DAY [STAY [PARTY]]    comes in for repair
//	wait DAY [STAY [PARTY]]  begins to wait for parts
//	out DAY [STAY]           goes out, whatever it was in for
//	got DAY [STAY]           the parts have come
//	held DAY [STAY [FAULT]]  repaired
//	failed DAY [STAY [FAULT]]
//	slow DAY STAY PARTY      repaired, and whose fault the time was
//	exchange DAY
//
// PART: before the verb makes it about a main part.
func events(t testing.TB, text string) Ledger {
	t.Helper()
	var ledger Ledger
	for entry := range strings.SplitSeq(text, ";") {
		if entry = strings.TrimSpace(entry); entry == "" {
			continue
		}
		part, rest, found := strings.Cut(entry, ":")
		if !found {
			part, rest = "", entry
		}
		words := append(strings.Fields(rest), "", "")
		e := Event{Day: calendar.MustParse(words[1]), Part: part, Stay: words[2]}
		switch words[0] {
		case "start":
			e.Kind, e.Basis, e.Stay = Start, sets.StartBasis(words[2]), ""
		case "in":
			e.Kind, e.Reason, e.DelayBy = Suspend, UnderRepair, sets.Party(words[3])
		case "wait":
			e.Kind, e.Reason, e.DelayBy = Suspend, WaitingForParts, sets.Party(words[3])
		case "out":
			e.Kind = Resume
		case "got":
			e.Kind, e.Reason = Resume, WaitingForParts
		case "held":
			e.Kind, e.Outcome, e.Fault = Repaired, Held, words[3]
		case "slow":
			e.Kind, e.Outcome, e.DelayBy = Repaired, Held, sets.Party(words[3])
		case "failed":
			e.Kind, e.Outcome, e.Fault = Repaired, Failed, words[3]
		case "exchange":
			e.Kind = Restart
		default:
			t.Fatalf("no such event: %q", entry)
		}
		e.Source = words[2]
		ledger = append(ledger, e)
	}
	return ledger
}

// china knows the working days of 2026 by the State Council's notice of 2025, and
// Monday to Friday in other years.
func china(day calendar.Date) bool {
	for _, off := range []struct{ from, to string }{
		{"2026-01-01", "2026-01-03"}, {"2026-02-15", "2026-02-23"}, {"2026-04-04", "2026-04-06"}, {"2026-05-01", "2026-05-05"},
		{"2026-06-19", "2026-06-21"}, {"2026-09-25", "2026-09-27"}, {"2026-10-01", "2026-10-07"},
	} {
		if !day.Before(calendar.MustParse(off.from)) && !day.After(calendar.MustParse(off.to)) {
			return false
		}
	}
	worked := []string{"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"}
	return slices.Contains(worked, day.String()) || day.Weekday() != time.Saturday && day.Weekday() != time.Sunday
}

func TestSuspensionsOfALedger(t *testing.T) {
	tests := []struct {
		name, ledger, want string
	}{
		{"one", "in 2026-06-01 A; out 2026-06-14 A", "06-01 06-14"},
		{"out of order", "out 2026-06-14 A; in 2026-06-01 A", "06-01 06-14"},
		{"recorded twice", "in 2026-06-01 A; in 2026-06-01 A; out 2026-06-14 A; out 2026-06-14 A", "06-01 06-14; 06-01 06-14"},
		{"again while open", "in 2026-06-01 A; in 2026-06-05 A; out 2026-06-14 A", "06-01 06-14; 06-05 06-14"},
		{"overlapping repairs", "in 2026-06-01 A; in 2026-06-05 B; out 2026-06-10 A; out 2026-06-14 B", "06-01 06-10; 06-05 06-14"},
		{"not over", "in 2026-06-01 A", "06-01 06-30 open"},
		{"one over, one not", "in 2026-06-01 A; out 2026-06-03 A; in 2026-06-10 A", "06-01 06-03; 06-10 06-30 open"},
		{"nothing to end", "out 2026-06-03 A", ""},
		{"another repair goes out", "in 2026-06-01 A; out 2026-06-03 B", "06-01 06-30 open"},
		{"in and out on one day", "in 2026-06-01 A; out 2026-06-01 A", "06-01 06-01"},
		{"out and in again on one day", "in 2026-06-01 A; out 2026-06-05 A; in 2026-06-05 A; out 2026-06-09 A", "06-01 06-05; 06-05 06-09"},
		{"parts have come, repair goes on", "in 2026-06-01 A; wait 2026-06-03 A; got 2026-06-20 A; out 2026-06-25 A", "06-01 06-25; 06-03 06-20"},
		{"what goes out waits no longer", "in 2026-06-01 A; wait 2026-06-03 A; out 2026-06-25 A", "06-01 06-25; 06-03 06-25"},
		{"an exchange ends it", "in 2026-06-01 A; exchange 2026-06-10; out 2026-06-20 A", "06-01 06-10"},
		{"an exchange on the day ends it", "in 2026-06-10 A; exchange 2026-06-10", "06-10 06-10"},
		{"after an exchange", "exchange 2026-06-10; in 2026-06-12 A", "06-12 06-30 open"},
		{"an exchange of a part ends its own", "in 2026-06-01 A; C:in 2026-06-01 B; C:exchange 2026-06-10", "06-01 06-10; 06-01 06-30 open"},
		{"later than the day", "in 2026-06-01 A; out 2026-07-02 A; in 2026-07-05 B", "06-01 06-30 open"},
	}
	for _, tt := range tests {
		day := calendar.MustParse("2026-06-30")
		var got []string
		for _, s := range events(t, tt.ledger).asOf(day).suspensions(day) {
			text := s.from.String()[5:] + " " + s.until.String()[5:]
			if s.open {
				text += " open"
			}
			got = append(got, text)
		}
		if text := strings.Join(got, "; "); text != tt.want {
			t.Errorf("%s: %s\nwant %s", tt.name, text, tt.want)
		}
	}
}

func TestStartOfTheLedger(t *testing.T) {
	all := "start 2026-03-20 ACCEPTANCE; start 2026-03-01 INVOICE; start 2026-03-10 INSTALLATION"
	tests := []struct {
		name   string
		policy Policy
		ledger string
		want   string
		basis  sets.StartBasis
	}{
		{"the invoice by itself", Policy{}, all, "2026-03-01", ByInvoice},
		{"without an invoice", Policy{}, "start 2026-03-20 ACCEPTANCE; start 2026-03-10 INSTALLATION", "2026-03-10", ByInstallation},
		{"acceptance by the policy", Policy{StartFrom: []sets.StartBasis{ByAcceptance, ByInvoice}}, all, "2026-03-20", ByAcceptance},
		{"not accepted yet", Policy{StartFrom: []sets.StartBasis{ByAcceptance, ByInvoice}}, "start 2026-03-01 INVOICE", "2026-03-01", ByInvoice},
		{"what the policy does not name", Policy{StartFrom: []sets.StartBasis{ByAcceptance}}, "start 2026-03-01 INVOICE", "", ""},
		{"a day without a reason", Policy{StartFrom: []sets.StartBasis{ByAcceptance}}, "start 2026-03-01", "2026-03-01", ""},
		{"a day with a reason goes before", Policy{}, "start 2026-02-01; start 2026-03-01 INVOICE", "2026-03-01", ByInvoice},
		{"a second invoice starts nothing", Policy{}, "start 2026-05-01 INVOICE; start 2026-03-01 INVOICE", "2026-03-01", ByInvoice},
		{"the latest of all", Policy{LatestStart: true, RepairMonths: 12}, all, "2026-03-20", ByAcceptance},
		{"nothing but an exchange", Policy{ExchangeRestarts: true, RepairMonths: 12}, "exchange 2026-04-01", "2026-04-01", ""},
	}
	for _, tt := range tests {
		r := Unit{Policy: tt.policy, Ledger: events(t, tt.ledger)}.RightsOn(calendar.MustParse("2026-06-30"))
		if r.Start.String() != tt.want || r.StartBasis != tt.basis {
			t.Errorf("%s: %s by %q, want %s by %q", tt.name, r.Start, r.StartBasis, tt.want, tt.basis)
		}
	}
}

func TestFailedRepairsOfALedger(t *testing.T) {
	const start = "start 2026-03-01; "
	same := Statutory()
	same.SameFault = true
	noHold := Statutory()
	noHold.RepairHoldsDays = 0
	tests := []struct {
		name   string
		policy Policy
		ledger string
		want   int
	}{
		{"none", Statutory(), "held 2026-04-01 A", 0},
		{"by its outcome", Statutory(), "failed 2026-04-01 A", 1},
		{"recorded twice", Statutory(), "failed 2026-04-01 A; failed 2026-04-01 A", 1},
		{"failed goes before held", Statutory(), "failed 2026-04-01 A; held 2026-04-01 A", 1},
		{"two without a number on one day", Statutory(), "failed 2026-04-01; failed 2026-04-01", 1},
		{"back on the 30th day", Statutory(), "held 2026-04-01 A; in 2026-05-01 B", 1},
		{"back on the 31st day", Statutory(), "held 2026-04-01 A; in 2026-05-02 B", 0},
		{"repaired again at home", Statutory(), "held 2026-04-01 A; held 2026-04-20 B", 1},
		{"the same repair goes on", Statutory(), "held 2026-04-01 A; in 2026-04-02 A; out 2026-04-03 A", 0},
		{"no time to hold", noHold, "held 2026-04-01 A; in 2026-04-02 B", 0},
		{"each repair once", Statutory(), "held 2026-04-01 A; in 2026-04-10 B; held 2026-04-12 B; in 2026-04-20 C", 2},
		{"before the exchange", Statutory(), "failed 2026-04-01 A; failed 2026-04-10 B; exchange 2026-04-10; failed 2026-05-01 C", 1},
		{"begun on the last day", Statutory(), "in 2027-03-01 A; out 2027-03-20 A; failed 2027-03-20 A", 1},
		{"begun after the last day", Statutory(), "failed 2027-03-02 A", 0},
		{"any fault", Statutory(), "failed 2026-04-01 A E1; failed 2026-05-05 B E2", 2},
		{"one fault", same, "failed 2026-04-01 A E1; failed 2026-05-05 B E2; failed 2026-06-06 C E1", 2},
		{"later than the day", Statutory(), "failed 2028-04-01 A", 0},
		{"of a part", Statutory(), "COMPRESSOR:failed 2026-04-01 A", 1},
	}
	for _, tt := range tests {
		r := Unit{Policy: tt.policy, Ledger: events(t, start+tt.ledger)}.RightsOn(calendar.MustParse("2027-06-30"))
		if r.FailedRepairs != tt.want {
			t.Errorf("%s: %d failed, want %d", tt.name, r.FailedRepairs, tt.want)
		}
	}
}

func TestSources(t *testing.T) {
	ledger := events(t, "start 2026-03-01; in 2026-06-01 SR-2; out 2026-06-05 SR-2; in 2026-06-03 SR-1; out 2026-06-08 SR-1")
	r := Unit{Policy: Statutory(), Ledger: ledger}.RightsOn(calendar.MustParse("2026-07-01"))
	found := false
	for _, step := range r.Steps {
		if step.Key == StoodStill {
			found = true
			if got := fmt.Sprint(step.Params["papers"]); got != "[SR-1 SR-2]" {
				t.Error(got)
			}
		}
	}
	if !found || r.Suspended != 7 || r.SuspendedFor != 2 {
		t.Errorf("%d days for %d repairs: %+v", r.Suspended, r.SuspendedFor, r.Steps)
	}
}

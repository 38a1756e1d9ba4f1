package warranty

import (
	"io"
	"strings"
	"testing"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/warranty/ledger"
)

// set is what ent and gqlgen ask of a closed set of strings.
type set[T any] interface {
	*T
	UnmarshalGQL(raw any) error
	MarshalGQL(w io.Writer)
	Values() []string
}

func testSet[T ~string, P set[T]](t *testing.T, values []T) {
	t.Helper()
	names := P(new(T)).Values()
	if len(names) != len(values) || len(values) == 0 {
		t.Errorf("%T: %v", values, names)
	}
	for i, value := range values {
		var w strings.Builder
		P(&value).MarshalGQL(&w)
		var back T
		if err := P(&back).UnmarshalGQL(string(value)); err != nil || back != value || w.String() != `"`+names[i]+`"` {
			t.Errorf("%s: %s, %v", value, w.String(), err)
		}
	}
	if err := P(new(T)).UnmarshalGQL("no such value"); err == nil {
		t.Errorf("%T: an unknown value was accepted", values)
	}
}

func TestSets(t *testing.T) {
	testSet(t, ledger.EventKinds())
	testSet(t, ledger.StartBases())
	testSet(t, ledger.SuspendReasons())
	testSet(t, ledger.Parties())
	testSet(t, ledger.RepairOutcomes())
	testSet(t, Grounds())
	testSet(t, LineKinds())
	testSet(t, Exclusions())
	testSet(t, Terms())
	testSet(t, Rights())
	testSet(t, Coverages())
}

func TestEveryFindingIsWorded(t *testing.T) {
	for _, x := range Exclusions() {
		if findings[x].zh == "" || findings[x].en == "" {
			t.Error(x)
		}
	}
	if len(findings) != len(Exclusions()) {
		t.Error("a finding that does not exist is worded")
	}
}

func TestACalendarWithoutWorkingDaysMovesNothing(t *testing.T) {
	unit := Unit{Policy: Statutory(), Ledger: Begun(calendar.MustParse("2026-03-01")), Workday: func(calendar.Date) bool { return false }}
	if got := unit.FreeRepairUntil().String(); got != "2027-03-01" {
		t.Error(got)
	}
}

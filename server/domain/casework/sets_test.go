package casework_test

import (
	"bytes"
	"encoding/json"
	"io"
	"slices"
	"testing"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/warranty"
)

// member is what the values of a closed set offer to ent and to GraphQL.
type member interface {
	~string
	Values() []string
	MarshalGQL(io.Writer)
}

// reader is a pointer to such a value.
type reader[T member] interface {
	*T
	UnmarshalGQL(any) error
}

// closed checks one set: its members are unique, known to the database, survive
// the way through GraphQL, and nothing else does.
func closed[T member, P reader[T]](t *testing.T, members []T) {
	t.Helper()
	if distinct := slices.Compact(slices.Sorted(slices.Values(members))); len(members) == 0 || len(distinct) != len(members) {
		t.Errorf("%v", members)
	}
	for i, m := range members {
		if m.Values()[i] != string(m) || len(m.Values()) != len(members) {
			t.Errorf("%T: the database knows %v", m, m.Values())
		}
		var out bytes.Buffer
		m.MarshalGQL(&out)
		var raw any
		if err := json.Unmarshal(out.Bytes(), &raw); err != nil {
			t.Errorf("%T: %s: %v", m, &out, err)
		}
		var back T
		if err := P(&back).UnmarshalGQL(raw); err != nil || back != m {
			t.Errorf("%T: %s came back as %s: %v", m, m, back, err)
		}
	}
	for _, wrong := range []any{"", "NONSENSE", 1, nil, string(members[0]) + " "} {
		kept := members[0]
		if err := P(&kept).UnmarshalGQL(wrong); err == nil || kept != members[0] {
			t.Errorf("%T: read %#v as %s", kept, wrong, kept)
		}
	}
}

func TestClosedSets(t *testing.T) {
	closed(t, casework.Kinds())
	closed(t, casework.Channels())
	closed(t, casework.Severities())
	closed(t, casework.ChargeClasses())
	closed(t, casework.Plans())
	closed(t, casework.HoldReasons())
	closed(t, casework.Outcomes())
	closed(t, casework.Confirmations())
	closed(t, casework.Opinions())
	closed(t, casework.Statuses())
	closed(t, casework.VisitStatuses())
	closed(t, casework.Actions())
	closed(t, casework.AttachmentKinds())
}

func TestWhoPays(t *testing.T) {
	for cover, want := range map[warranty.Coverage]casework.ChargeClass{
		warranty.CoverageWarranty: casework.ChargeFreeWarranty,
		warranty.CoverageContract: casework.ChargeContract,
		warranty.CoverageNone:     casework.ChargePaid,
		"":                        casework.ChargePaid,
	} {
		if got := casework.Charge(cover, false); got != want {
			t.Errorf("%q: %s, want %s", cover, got, want)
		}
		if got := casework.Charge(cover, true); got != casework.ChargeInternal {
			t.Errorf("%q, internal: %s", cover, got)
		}
	}
}

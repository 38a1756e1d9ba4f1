// Package enumtest tests the closed sets of the domain.
package enumtest

import (
	"bytes"
	"encoding/json"
	"io"
	"slices"
	"testing"
)

// Member is what the values of a closed set offer to ent and to GraphQL.
type Member interface {
	~string
	Values() []string
	MarshalGQL(io.Writer)
}

// Reader is a pointer to such a value.
type Reader[T Member] interface {
	*T
	UnmarshalGQL(any) error
}

// Closed fails the test unless the set is closed: its members are unique, known
// to the database in the same order, survive the way through GraphQL, and
// nothing else does.
func Closed[T Member, P Reader[T]](t *testing.T, members []T) {
	t.Helper()
	if distinct := slices.Compact(slices.Sorted(slices.Values(members))); len(members) == 0 || len(distinct) != len(members) {
		t.Fatalf("%T: %v", members, members)
	}
	names := members[0].Values()
	if len(names) != len(members) {
		t.Fatalf("%T: the database knows %v", members, names)
	}
	for i, m := range members {
		if names[i] != string(m) {
			t.Errorf("%T: the database has %s in the place of %s", m, names[i], m)
		}
		var out bytes.Buffer
		m.MarshalGQL(&out)
		var raw any
		if err := json.Unmarshal(out.Bytes(), &raw); err != nil {
			t.Errorf("%T: wrote %s: %v", m, &out, err)
		}
		var back T
		if err := P(&back).UnmarshalGQL(raw); err != nil || back != m {
			t.Errorf("%T: %s came back as %q: %v", m, m, back, err)
		}
	}
	for _, wrong := range []any{"", "NONSENSE", 1, nil, string(members[0]) + " ", []string{string(members[0])}} {
		kept := members[0]
		if err := P(&kept).UnmarshalGQL(wrong); err == nil || kept != members[0] {
			t.Errorf("%T: read %#v as %q", kept, wrong, kept)
		}
	}
}

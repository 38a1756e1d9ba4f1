package audit_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"sanbao/server/domain/access"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/enum/enumtest"
)

func TestOperationsAreAClosedSet(t *testing.T) { enumtest.Closed(t, audit.Operations()) }

func department(code, name string, parent *int, version int) audit.Row {
	return audit.Row{Entity: access.Department, ID: 7, Columns: []audit.Column{
		{Name: "code", Value: code}, {Name: "name", Value: name}, {Name: "parent_id", Value: parent, Refers: true},
		{Name: "version", Value: version}, {Name: "updated_at", Value: time.Now()},
	}}
}

func TestCompare(t *testing.T) {
	one, two := 1, 2
	names := func(column string, id int) (string, error) { return column + strings.Repeat("!", id), nil }
	for name, c := range map[string]struct {
		before, after audit.Row
		want          []casework.FieldChange
	}{
		"nothing but stamps": {before: department("A", "甲", &one, 1), after: department("A", "甲", &one, 2)},
		"fields in order": {
			before: department("A", "甲", &one, 1), after: department("B", "乙", &two, 2),
			want: []casework.FieldChange{{Field: "code", Old: "A", New: "B"}, {Field: "name", Old: "甲", New: "乙"},
				{Field: "parent", Old: "parent_id!", New: "parent_id!!"}},
		},
		"an added row": {after: department("A", "", nil, 1), want: []casework.FieldChange{{Field: "code", New: "A"}}},
		"a removed row": {before: department("A", "甲", &two, 1), want: []casework.FieldChange{
			{Field: "code", Old: "A"}, {Field: "name", Old: "甲"}, {Field: "parent", Old: "parent_id!!"}}},
	} {
		got, err := audit.Compare(c.before, c.after, names)
		if err != nil || !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %v, %v, want %v", name, got, err, c.want)
		}
	}
	failing := errors.New("away")
	_, err := audit.Compare(department("A", "", &one, 1), department("A", "", nil, 1),
		func(string, int) (string, error) { return "", failing })
	if !errors.Is(err, failing) {
		t.Errorf("the error of a name: %v", err)
	}
}

func TestRow(t *testing.T) {
	row := department("A", "甲", nil, 3)
	if row.Label() != "A 甲" || row.Version() != 3 || row.DepartmentID() != 7 {
		t.Errorf("%q, version %d, department %d", row.Label(), row.Version(), row.DepartmentID())
	}
	user := audit.Row{Entity: access.User, ID: 9, Columns: []audit.Column{{Name: "department_id", Value: 4}}}
	if user.DepartmentID() != 4 || user.Version() != 0 || user.Label() != "" {
		t.Errorf("%+v", user)
	}
	if part := (audit.Row{Entity: access.Part, ID: 9}); part.DepartmentID() != 0 {
		t.Errorf("a part is in department %d", part.DepartmentID())
	}
	if !audit.Covers(access.Part) || audit.Covers(access.ServiceRecord) {
		t.Error("covers master data alone")
	}
}

func TestText(t *testing.T) {
	noon := time.Date(2026, 3, 1, 20, 0, 0, 0, time.FixedZone("", 8*3600))
	var none *string
	for want, value := range map[string]any{
		"":                     none,
		"2026-03-01T12:00:00Z": &noon,
		"gas, solar":           []string{"gas", "solar"},
		"true":                 true,
		"ADMIN":                access.Admin,
		"ADMIN, HEAD":          []access.Role{access.Admin, access.Head},
		"2026, 2027":           []int{2026, 2027},
		"2026-03-01":           calendar.MustParse("2026-03-01"),
		`[{"name":"load test"}]`: []struct {
			Name string `json:"name"`
		}{{"load test"}},
		strings.Repeat("件", 2000) + "…": strings.Repeat("件", 2001),
	} {
		if got := audit.Text(value); got != want {
			t.Errorf("%v is %q, want %q", value, got, want)
		}
	}
	if audit.Text(time.Time{}) != "" || audit.Text(nil) != "" {
		t.Error("nothing has a text")
	}
}

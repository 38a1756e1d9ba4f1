package graph_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"sanbao/graph"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/service/registry"
	"sanbao/server/service/worklist"
)

func TestAFilterIsReadAsAVariableIs(t *testing.T) {
	where, err := resolver().ServiceRecordFilter([]byte(`{"and": [
		{"statusIn": ["REGISTERED", "ON_HOLD"]}, {"ownerID": "17", "departmentIDIn": ["3", "4"]},
		{"reportedAtGTE": "2026-01-31T16:00:00Z"}, {"hasCustomerWith": [{"idIn": "9", "nameContainsFold": "a\"b"}]},
		{"hasProductUnitWith": [{"shippedOnGTE": "2026-02-01"}]}, {"partsChargeGT": 100, "promisedAtIsNil": true}]}`))
	if err != nil {
		t.Fatal(err)
	}
	if len(where.And) != 6 || where.And[0].StatusIn[1] != casework.StatusOnHold || *where.And[1].OwnerID != 17 ||
		where.And[1].DepartmentIDIn[1] != 4 || where.And[2].ReportedAtGTE.Year() != 2026 ||
		where.And[3].HasCustomerWith[0].IDIn[0] != 9 || *where.And[3].HasCustomerWith[0].NameContainsFold != `a"b` ||
		where.And[4].HasProductUnitWith[0].ShippedOnGTE.String() != "2026-02-01" || *where.And[5].PartsChargeGT != 100 {
		t.Errorf("%+v", where)
	}
	if where, err := resolver().ServiceRecordFilter([]byte("null")); where != nil || err != nil {
		t.Error(where, err)
	}
}

// What is no column is decided by a service: it becomes a predicate, wherever in
// the filter it stands.
func TestFiltersThatAreNoColumns(t *testing.T) {
	where, err := resolver().ServiceRecordFilter([]byte(`{"overdue": false, "and": [{"matching": "漏水"}, {"statusIn": ["CLOSED"]}],
		"not": {"or": [{"arrivalWithinHours": 4, "matching": "x"}]}, "hasCustomerWith": [{"hasServiceRecordsWith": [{"overdue": true}]}]}`))
	if err != nil {
		t.Fatal(err)
	}
	got := []int{len(where.Predicates), len(where.And[0].Predicates), len(where.And[1].Predicates),
		len(where.Not.Or[0].Predicates), len(where.HasCustomerWith[0].HasServiceRecordsWith[0].Predicates)}
	if want := []int{1, 1, 0, 2, 1}; !slices.Equal(got, want) {
		t.Errorf("predicates %v, want %v", got, want)
	}
	for _, sent := range []string{`{"matching": " "}`, `{"not": {"matching": ""}}`, `{"arrivalWithinHours": -1}`, `{"arrivalWithinHours": 10001}`,
		`{"matching": "` + strings.Repeat("长", 101) + `"}`} {
		if where, err := resolver().ServiceRecordFilter([]byte(sent)); fault.As(err) == nil || fault.As(err).Code != fault.Invalid {
			t.Errorf("%s: %+v, %v", sent, where, err)
		}
	}
}

func resolver() *graph.Resolver {
	return &graph.Resolver{Registry: registry.New(registry.Config{}), Worklist: worklist.New(nil, time.Now)}
}

func TestWhatIsNoFilterIsRefused(t *testing.T) {
	for _, sent := range []string{``, `[`, `"x"`, `7`, `{"nonsense": 1}`, `{"statusIn": ["SOME"]}`, `{"ownerID": {}}`,
		`{"ownerID": "x"}`, `{"reportedAtGT": "yesterday"}`, `{"hasCustomerWith": [{"shippedOn": "2026-02-01"}]}`} {
		where, err := resolver().ServiceRecordFilter([]byte(sent))
		if f := fault.As(err); f == nil || f.Code != fault.Invalid || f.Fields[0].Path != "where" {
			t.Errorf("%s: %+v, %v", sent, where, err)
		}
	}
}

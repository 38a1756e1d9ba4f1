package graph_test

import (
	"testing"

	"sanbao/graph"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
)

func TestAFilterIsReadAsAVariableIs(t *testing.T) {
	where, err := graph.ServiceRecordFilter([]byte(`{"and": [
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
	if where, err := graph.ServiceRecordFilter([]byte("null")); where != nil || err != nil {
		t.Error(where, err)
	}
}

func TestWhatIsNoFilterIsRefused(t *testing.T) {
	for _, sent := range []string{``, `[`, `"x"`, `7`, `{"nonsense": 1}`, `{"statusIn": ["SOME"]}`, `{"ownerID": {}}`,
		`{"ownerID": "x"}`, `{"reportedAtGT": "yesterday"}`, `{"hasCustomerWith": [{"shippedOn": "2026-02-01"}]}`} {
		where, err := graph.ServiceRecordFilter([]byte(sent))
		if f := fault.As(err); f == nil || f.Code != fault.Invalid || f.Fields[0].Path != "where" {
			t.Errorf("%s: %+v, %v", sent, where, err)
		}
	}
}

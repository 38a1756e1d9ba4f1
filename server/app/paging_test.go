package app_test

import (
	"fmt"
	"slices"
	"testing"
	"time"
)

// pagedTwins are records of one customer that have their moments in common, so
// that only the id tells their order.
func (w *world) pagedTwins() (customer any, ids []any) {
	first := w.register("同一时刻 1", vars{"reportedAt": "2026-01-05T08:00:00Z"})
	customer = w.as("clerk", "{ node(id: "+quoted(first["id"])+") { ... on ServiceRecord { customer { id } } } }", nil).at("node", "customer", "id")
	ids = append(ids, first["id"])
	for i := range 12 {
		moment := time.Date(2026, 1, 5, 8, 0, 0, 0, time.UTC).Add(time.Duration(i/8) * time.Second)
		ids = append(ids, w.register(fmt.Sprint("同一时刻 ", i+2), vars{"newCustomer": nil, "customerID": customer,
			"reportedAt": moment.Format(time.RFC3339)})["id"])
	}
	return customer, ids
}

// Paging forth and back in either order: no row comes twice or is left out,
// also among rows that are equal by the order.
func pagesJoinWithoutGapOrOverlap(t *testing.T, w *world) {
	customer, ids := w.pagedTwins()
	for _, order := range []string{"", "REPORTED_AT ASC", "REPORTED_AT DESC", "STATUS ASC", "STATUS DESC", "SEVERITY DESC", "FAULT_CODE ASC",
		"NUMBER DESC", "CREATED_AT ASC", "UPDATED_AT DESC"} {
		all := w.pages(t, customer, order, "first", 100)
		if len(all) != len(ids) || len(slices.Compact(slices.Sorted(slices.Values(texts(all))))) != len(ids) {
			t.Fatalf("%s: %v of %d", order, all, len(ids))
		}
		for _, size := range []int{1, 4, 5, 13} {
			if forth := w.pages(t, customer, order, "first", size); !slices.Equal(forth, all) {
				t.Errorf("%s, %d at a time: %v, want %v", order, size, forth, all)
			}
			if back := w.pages(t, customer, order, "last", size); !slices.Equal(back, all) {
				t.Errorf("%s, the last %d at a time: %v, want %v", order, size, back, all)
			}
		}
	}
}

// pages reads a customer's records page by page, "first" from the beginning or
// "last" from the end, and returns their ids from the beginning to the end.
func (w *world) pages(t *testing.T, customer any, order, edge string, size int) []any {
	t.Helper()
	var field, direction, by string
	if n, _ := fmt.Sscan(order, &field, &direction); n == 2 {
		by = fmt.Sprintf("orderBy: {field: %s, direction: %s},", field, direction)
	}
	beside, cursor, more := "after", "endCursor", "hasNextPage"
	if edge == "last" {
		beside, cursor, more = "before", "startCursor", "hasPreviousPage"
	}
	query := fmt.Sprintf(`query($at: Cursor) { serviceRecords(%s: %d, %s: $at, %s where: {customerID: %s}) {
		totalCount pageInfo { %s %s } edges { node { id } } } }`, edge, size, beside, by, quoted(customer), cursor, more)
	var all []any
	var at any
	for range 30 {
		got := w.as("clerk", query, vars{"at": at})
		if len(got.Errors) > 0 {
			t.Fatal(got.messages())
		}
		if total := got.at("serviceRecords", "totalCount"); total != 13.0 {
			t.Errorf("a page of %d counts %v", size, total)
		}
		var page []any
		for _, node := range got.list("serviceRecords") {
			page = append(page, node["id"])
		}
		if edge == "first" {
			all = append(all, page...)
		} else {
			all = append(page, all...)
		}
		if got.at("serviceRecords", "pageInfo", more) != true {
			return all
		}
		at = got.at("serviceRecords", "pageInfo", cursor)
	}
	t.Fatalf("%s %d by %q does not come to an end", edge, size, order)
	return nil
}

func texts(values []any) []string {
	var all []string
	for _, v := range values {
		all = append(all, v.(string))
	}
	return all
}

// What is counted is what is listed, for everybody and under every filter.
func countsAreOfWhatIsSeen(t *testing.T, w *world) {
	for _, user := range []string{"admin", "head", "head2", "technician", "analyst", "finance"} {
		for list, where := range map[string]string{
			"serviceRecords": `{or: [{status: CLOSED}, {statusIn: [CANCELLED, REVIEWED]}], not: {severity: NORMAL}}`,
			"customers":      `{hasServiceRecordsWith: [{kind: COMPLAINT}]}`,
			"visits":         `{hasServiceRecordWith: [{hasProductUnit: true}], status: RETURNED}`,
			"productUnits":   `{hasServiceRecords: true, hasProductWith: [{active: true}]}`,
			"partUsages":     `{quantityGT: 1}`,
			"attachments":    `{kind: SIGNATURE}`,
		} {
			seen, after := map[any]bool{}, any(nil)
			var total any
			for range 20 {
				got := w.as(user, fmt.Sprintf(`query($after: Cursor) { %s(first: 200, after: $after, where: %s) {
					totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`, list, where), vars{"after": after})
				if len(got.Errors) > 0 {
					t.Fatalf("%s of %s: %s", list, user, got.messages())
				}
				for _, node := range got.list(list) {
					seen[node["id"]] = true
				}
				total, after = got.at(list, "totalCount"), got.at(list, "pageInfo", "endCursor")
				if got.at(list, "pageInfo", "hasNextPage") != true {
					break
				}
			}
			if total != float64(len(seen)) {
				t.Errorf("%s sees %d %s, and %v are counted", user, len(seen), list, total)
			}
			if user == "admin" && len(seen) == 0 {
				t.Errorf("no %s for %s", list, where)
			}
		}
	}
}

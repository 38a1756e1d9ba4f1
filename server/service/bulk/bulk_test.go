package bulk_test

import (
	"context"
	"slices"
	"strconv"
	"testing"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/service/bulk"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// as returns a context of a role that works for the whole company.
func as(ctx context.Context, role access.Role) context.Context {
	return authz.With(ctx, &authz.Viewer{TokenID: 1, Role: role, DepartmentID: 1, Departments: []int{1}, WholeCompany: true})
}

func read(t *testing.T, s *bulk.Service, ctx context.Context, r bulk.Request) [][]string {
	t.Helper()
	statement, err := s.Compile(ctx, r)
	if err != nil || statement == nil {
		t.Fatal(statement, err)
	}
	var rows [][]string
	if err := s.Rows(ctx, statement, func(cells [][]byte) error {
		row := make([]string, len(cells))
		for i, cell := range cells {
			row[i] = string(cell)
			if cell == nil {
				row[i] = "-"
			}
		}
		rows = append(rows, row)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestRowsInOneStatement(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		system, client := authz.System(t.Context()), s.Client()
		home := client.Department.Create().SetCode("CO").SetName("公司").SaveX(system)
		seller := client.User.Create().SetUsername("s").SetName("销售 😀").SetRole(access.Clerk).SetDepartment(home).SaveX(system)
		client.Customer.Create().SetCode("A").SetName("甲, \"x\"").SetPhone("010").SetSalesPerson(seller).SaveX(system)
		client.Customer.Create().SetCode("B").SetName("乙").SaveX(system)
		service := bulk.New(s)
		columns := [][]string{{"name"}, {"phone"}, {"salesPerson", "name"}, {"salesPerson", "department", "name"}, {"salesPersonID"}, {"version"}}
		id := strconv.Itoa(seller.ID)
		for role, want := range map[access.Role][][]string{
			access.Executive: {{"甲, \"x\"", "010", "销售 😀", "公司", id, "1"}, {"乙", "", "-", "-", "-", "1"}},
			// What is hidden is empty, as in the API.
			access.Analyst: {{"甲, \"x\"", "", "销售 😀", "公司", id, "1"}, {"乙", "", "-", "-", "-", "1"}},
		} {
			counted := storetest.CountStatements(s)
			got := read(t, service, as(t.Context(), role), bulk.Request{Entity: "Customer", Columns: columns})
			if !slices.EqualFunc(got, want, slices.Equal) {
				t.Errorf("%s reads %q", role, got)
			}
			counted.Want(t, 1)
			counted.Stop()
		}
		name := "乙"
		where := &ent.CustomerWhereInput{Name: &name}
		order := &ent.CustomerOrder{Direction: "DESC", Field: ent.CustomerOrderFieldName}
		if got := read(t, service, as(t.Context(), access.Executive), bulk.Request{Entity: "Customer", Columns: columns[:1], Where: where}); len(got) != 1 || got[0][0] != "乙" {
			t.Errorf("%q", got)
		}
		if got := read(t, service, as(t.Context(), access.Executive), bulk.Request{Entity: "Customer", Columns: columns[:1], OrderBy: order, Limit: 1}); len(got) != 1 {
			t.Errorf("%q", got)
		}
		// A department of the company sees the customers of its records alone.
		narrow := authz.With(t.Context(), &authz.Viewer{TokenID: 1, Role: access.Head, DepartmentID: home.ID, Departments: []int{home.ID}})
		if got := read(t, service, narrow, bulk.Request{Entity: "Customer", Columns: columns[:1]}); len(got) != 0 {
			t.Errorf("a head reads %q", got)
		}
	})
}

func TestWhatIsNotReadInBulk(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		service, ctx := bulk.New(s), as(t.Context(), access.Analyst)
		phone := "010"
		for name, r := range map[string]bulk.Request{
			"no such list":         {Entity: "Session", Columns: [][]string{{"id"}}},
			"no column":            {Entity: "Customer", Columns: [][]string{{"contacts", "name"}}},
			"a list of texts":      {Entity: "User", Columns: [][]string{{"skills"}}},
			"a secret":             {Entity: "User", Columns: [][]string{{"password_hash"}}},
			"an order by a hidden": {Entity: "User", Columns: [][]string{{"name"}}, OrderBy: &ent.UserOrder{Direction: "ASC"}},
		} {
			if statement, err := service.Compile(ctx, r); statement != nil || err != nil {
				t.Errorf("%s: %v %v", name, statement, err)
			}
		}
		statement, err := service.Compile(ctx, bulk.Request{Entity: "Customer", Columns: [][]string{{"name"}}, Where: &ent.CustomerWhereInput{Phone: &phone}})
		if err == nil {
			err = service.Rows(ctx, statement, func([][]byte) error { return nil })
		}
		if fault.CodeOf(err) != fault.Forbidden {
			t.Errorf("a filter by a hidden column: %v", err)
		}
		if _, err := service.Compile(t.Context(), bulk.Request{Entity: "Customer", Columns: [][]string{{"name"}}}); fault.CodeOf(err) != fault.Unauthenticated {
			t.Errorf("nobody: %v", err)
		}
	})
}

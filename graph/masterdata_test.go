package graph_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"

	"sanbao/ent"
	"sanbao/graph"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/service/numbers"
	"sanbao/server/service/registry"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// desk runs operations of the API on master data, without the HTTP edge.
type desk struct {
	*testing.T
	store   *store.Store
	exec    *executor.Executor
	user    *ent.User
	product *ent.Product
}

func eachDesk(t *testing.T, test func(d *desk)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		clock := func() time.Time { return time.Date(2026, 3, 10, 4, 0, 0, 0, time.UTC) }
		r := &graph.Resolver{Store: s, Registry: registry.New(registry.Config{
			Store: s, Numbers: numbers.New(s, time.UTC), Clock: clock, Zone: time.UTC})}
		d := &desk{T: t, store: s, exec: executor.New(graph.Schema(r))}
		graph.Watch(s.Client())
		d.exec.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
			return next(graph.WithLoaders(ctx, r))
		})
		c, ctx := s.Client(), authz.System(t.Context())
		d.user = c.User.Create().SetUsername("u").SetName("王丽").SetRole(access.Clerk).
			SetDepartment(c.Department.Create().SetCode("SVC").SetName("售后服务中心").SaveX(ctx)).SaveX(ctx)
		d.product = c.Product.Create().SetModel("RS-500").SetName("热水器").
			SetWarrantyPolicy(c.WarrantyPolicy.Create().SetCode("STD").SetName("标准三包").SaveX(ctx)).SaveX(ctx)
		test(d)
	})
}

// run executes an operation as a role and returns its data and its first error.
func (d *desk) run(role access.Role, query string, values ...any) (string, error) {
	d.Helper()
	ctx := authz.With(d.Context(), &authz.Viewer{UserID: d.user.ID, Role: role, DepartmentID: d.user.DepartmentID,
		Departments: []int{d.user.DepartmentID}, Language: "en"})
	ctx = graphql.StartOperationTrace(ctx)
	operation, errs := d.exec.CreateOperationContext(ctx, &graphql.RawParams{Query: fmt.Sprintf(query, values...)})
	if errs != nil {
		d.Fatal(errs)
	}
	handler, ctx := d.exec.DispatchOperation(ctx, operation)
	response := handler(ctx)
	if len(response.Errors) > 0 {
		return "", response.Errors[0]
	}
	return string(response.Data), nil
}

// want checks the data of an operation.
func (d *desk) want(want string, data string, err error) {
	d.Helper()
	if err != nil {
		d.Fatal(err)
	}
	if data != want {
		d.Errorf("answered\n%s\nwant\n%s", data, want)
	}
}

func (d *desk) answer(role access.Role, into any, query string, values ...any) {
	d.Helper()
	data, err := d.run(role, query, values...)
	if err != nil {
		d.Fatal(err)
	}
	if err := json.Unmarshal([]byte(data), into); err != nil {
		d.Fatal(err)
	}
}

// TestPayloadsReadAnew: a payload answers what the client selects, nested edges
// too, of what was written.
func TestPayloadsReadAnew(t *testing.T) {
	eachDesk(t, func(d *desk) {
		data, err := d.run(access.Clerk, `mutation { createCustomer(input: {name: " 远大😀 ", phone: "+86 138-0013-8000"}) {
			customer { code name kind phone version contacts { name } } } }`)
		d.want(`{"createCustomer":{"customer":{"code":"C-2026-000001","name":"远大😀","kind":"COMPANY","phone":"+86 138-0013-8000","version":1,"contacts":[]}}}`, data, err)
		var added struct {
			AddContact struct {
				Contact struct{ ID, Name string }
			}
		}
		customer := d.store.Client().Customer.Query().OnlyIDX(authz.System(d.Context()))
		d.answer(access.Clerk, &added, `mutation { addContact(input: {customerID: %d, name: "王丽", main: true}) { contact { id name } } }`, customer)
		data, err = d.run(access.Clerk, `mutation { updateCustomer(input: {id: %d, version: 1, tier: KEY}) { customer { tier version renamed: contacts { who: name main } } } }`, customer)
		d.want(`{"updateCustomer":{"customer":{"tier":"KEY","version":2,"renamed":[{"who":"王丽","main":true}]}}}`, data, err)
		data, err = d.run(access.Clerk, `mutation { removeContact(input: {id: %s}) { customer { name contacts { name } } } }`, added.AddContact.Contact.ID)
		d.want(`{"removeContact":{"customer":{"name":"远大😀","contacts":[]}}}`, data, err)
	})
}

func TestRefusals(t *testing.T) {
	eachDesk(t, func(d *desk) {
		for query, want := range map[string]fault.Code{
			`mutation { createCustomer(input: {name: " "}) { customer { id } } }`:                               fault.Invalid,
			`mutation { updateCustomer(input: {id: 1, version: 1}) { customer { id } } }`:                       fault.NotFound,
			`mutation { createPart(input: {code: "P", name: "x"}) { part { id } } }`:                            fault.Forbidden,
			`mutation { handOverProductUnit(input: {serialNumber: "X", productID: 1}) { productUnit { id } } }`: fault.Invalid,
			`{ lookup(term: "x") { customers { id } } }`:                                                        fault.Invalid,
		} {
			if _, err := d.run(access.Clerk, "%s", query); fault.CodeOf(err) != want {
				d.Errorf("%s: got %v, want %s", query, err, want)
			}
		}
	})
}

// TestRightsAfterEachMutation: two changes of one unit in one operation are each
// answered with the rights that follow from them.
func TestRightsAfterEachMutation(t *testing.T) {
	eachDesk(t, func(d *desk) {
		data, err := d.run(access.Clerk, `mutation { handOverProductUnit(input: {serialNumber: "A-1", productID: %d, acceptedOn: "2026-03-01"}) {
			productUnit { status warranties { kind startsOn endsOn } warrantyRights { day coverage repair { open until } } } } }`, d.product.ID)
		d.want(`{"handOverProductUnit":{"productUnit":{"status":"IN_SERVICE","warranties":[{"kind":"POLICY","startsOn":"2026-03-01","endsOn":"2027-03-01"}],`+
			`"warrantyRights":{"day":"2026-03-10","coverage":"WARRANTY","repair":{"open":true,"until":"2027-03-01"}}}}}`, data, err)
		unit := d.store.Client().ProductUnit.Query().OnlyIDX(authz.System(d.Context()))
		data, err = d.run(access.Clerk, `mutation {
			a: updateProductUnit(input: {id: %[1]d, version: 1, warrantyStartsOn: "2020-01-01"}) { productUnit { warrantyRights { coverage start } } }
			b: updateProductUnit(input: {id: %[1]d, version: 2, warrantyStartsOn: "2026-01-01"}) { productUnit { warrantyRights { coverage start } } }
			c: addWarranty(input: {productUnitID: %[1]d, kind: CONTRACT, startsOn: "2030-01-01", endsOn: "2030-12-31"}) {
				warranty { contractNumber productUnit { warrantyRights(on: "2030-12-31") { coverage } } } } }`, unit)
		d.want(`{"a":{"productUnit":{"warrantyRights":{"coverage":"NONE","start":"2020-01-01"}}},`+
			`"b":{"productUnit":{"warrantyRights":{"coverage":"WARRANTY","start":"2026-01-01"}}},`+
			`"c":{"warranty":{"contractNumber":"","productUnit":{"warrantyRights":{"coverage":"CONTRACT"}}}}}`, data, err)
	})
}

// TestRightsInLists: the rights of fifty units cost a few statements, not fifty
// times six. A busy machine may split a batch, so the number is a bound.
func TestRightsInLists(t *testing.T) {
	eachDesk(t, func(d *desk) {
		d.unitsOf(d.product, 50)
		statements := storetest.CountStatements(d.store)
		defer statements.Stop()
		var list struct {
			ProductUnits struct {
				Edges []struct {
					Node struct{ WarrantyRights struct{ Coverage string } }
				}
			}
		}
		d.answer(access.Clerk, &list, `{ productUnits(first: 50) { edges { node { serialNumber warrantyRights { coverage steps } } } } }`)
		if len(list.ProductUnits.Edges) != 50 || list.ProductUnits.Edges[49].Node.WarrantyRights.Coverage != "WARRANTY" {
			d.Errorf("%d units, the last is %+v", len(list.ProductUnits.Edges), list.ProductUnits.Edges[49])
		}
		if statements.Count() > 1+3*6 {
			d.Errorf("%d statements:\n%s", statements.Count(), statements)
		}
	})
}

// unitsOf adds units, sold on 1 March 2026.
func (d *desk) unitsOf(product *ent.Product, count int) {
	drafts := make([]*ent.ProductUnitCreate, count)
	for i := range drafts {
		drafts[i] = d.store.Client().ProductUnit.Create().SetProduct(product).SetSerialNumber(fmt.Sprintf("AB-%04d", i)).
			SetWarrantyStartsOn(calendar.MustParse("2026-03-01"))
	}
	d.store.Client().ProductUnit.CreateBulk(drafts...).ExecX(authz.System(d.Context()))
}

// TestLookupReadsWhatIsSelected: a list that is not selected is not read, nor is
// a column, and nested rows come with the list.
func TestLookupReadsWhatIsSelected(t *testing.T) {
	eachDesk(t, func(d *desk) {
		d.unitsOf(d.product, 20)
		statements := storetest.CountStatements(d.store)
		defer statements.Stop()
		data, err := d.run(access.Clerk, `{ lookup(term: "ab-001", limit: 2) { productUnits { serialNumber product { model } } } }`)
		d.want(`{"lookup":{"productUnits":[{"serialNumber":"AB-0019","product":{"model":"RS-500"}},{"serialNumber":"AB-0018","product":{"model":"RS-500"}}]}}`, data, err)
		statements.Want(d, 3)
		if strings.Contains(statements.Texts()[1], "promises") {
			d.Errorf("columns are read that nobody selected:\n%s", statements)
		}
		statements.Reset()
		data, err = d.run(access.Analyst, `{ lookup(term: "13800138000") { customers { name } serviceRecords { number } } }`)
		d.want(`{"lookup":{"customers":[],"serviceRecords":[]}}`, data, err)
		statements.Want(d, 1)
	})
}

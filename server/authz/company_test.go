package authz_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/importing"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// The company of these tests: two branches, east and west, and a section below
// the eastern one. Four service records, named after who handles them:
//
//	east     customer OST   unit, visits by tang, a visit by liu called off
//	section  customer BOTH  unit, visit by liu
//	west     customer BOTH  unit, owned by sun, a visit by wang called off
//	nobody's customer NEU   no unit, not routed to any department
//
// Everything that hangs on a record exists once or twice for each, and there is
// a customer IDLE, with contact, unit and warranty, who never called.
var recordKeys = []string{"east", "section", "west", "nobody's"}

// row is one row with what decides who sees it.
type row struct {
	id int
	// behind are the records that lead to it.
	behind []string
	// owner is the user to whom it belongs, where it belongs to one.
	owner string
	// shared is the department with which the owner shares it, "" for none.
	shared string
	// published: it is one for everybody who may read such rows.
	published bool
}

// company is the test's data, made by the system.
type company struct {
	t       *testing.T
	store   *store.Store
	client  *ent.Client
	depts   map[string]int
	users   map[string]*ent.User
	records map[string]*ent.ServiceRecord
	rows    map[access.Entity][]row
	part    *ent.Part
	policy  *ent.WarrantyPolicy
	product *ent.Product
	// calendar and level are the working calendar and the response-time policy.
	calendar *ent.WorkingCalendar
	level    *ent.ServiceLevelPolicy
}

var noon = time.Date(2026, 3, 2, 4, 0, 0, 0, time.UTC)

// each runs a test on a company of its own on both databases.
func each(t *testing.T, test func(t *testing.T, c *company)) {
	storetest.Each(t, func(t *testing.T, s *store.Store) { test(t, newCompany(t, s)) })
}

func newCompany(t *testing.T, s *store.Store) *company {
	c := &company{t: t, store: s, client: s.Client(), depts: map[string]int{}, users: map[string]*ent.User{},
		records: map[string]*ent.ServiceRecord{}, rows: map[access.Entity][]row{}}
	c.found()
	c.makeMasterData()
	c.makeCustomers()
	c.makeServiceLevels()
	c.makeCertificates()
	c.makeQueries()
	for _, key := range recordKeys {
		c.makeCase(key)
		c.makeClocks(key)
		c.makeFieldWork(key)
	}
	return c
}

// system makes rows without a line of each in the audit.
func (c *company) system() context.Context { return audit.InBulk(authz.System(c.t.Context())) }

func (c *company) add(entity access.Entity, id int, behind []string, owner string) {
	c.rows[entity] = append(c.rows[entity], row{id: id, behind: behind, owner: owner})
}

// found makes the departments and one person for every viewer.
func (c *company) found() {
	ctx := c.system()
	parents := map[string]string{"east": "company", "west": "company", "section": "east"}
	for _, code := range []string{"company", "east", "west", "section"} {
		create := c.client.Department.Create().SetCode(code).SetName(code)
		if parent, ok := parents[code]; ok {
			create.SetParentID(c.depts[parent])
		}
		c.depts[code] = create.SaveX(ctx).ID
		c.add(access.Department, c.depts[code], nil, "")
	}
	for _, p := range people {
		u := c.client.User.Create().SetUsername(p.name).SetName(p.name).SetRole(p.role).SetDepartmentID(c.depts[p.works]).
			SetPhone("139-" + p.name).SetEmail(p.name + "@example.com").SaveX(ctx)
		c.users[p.name] = u
		c.add(access.User, u.ID, nil, p.name)
		session := c.client.Session.Create().SetUser(u).SetStartedAt(noon).SetLastUsedAt(noon).
			SetExpiresAt(noon.AddDate(0, 0, 30)).SaveX(ctx)
		c.client.RefreshToken.Create().SetSession(session).SetTokenHash(p.name).SetIssuedAt(noon).
			SetExpiresAt(noon.AddDate(0, 0, 30)).SaveX(ctx)
		c.add(access.Session, session.ID, nil, p.name)
	}
	for _, p := range people {
		c.makeView(p.name, "")
	}
	for owner, department := range map[string]string{"clerk": "east", "inspector": "west", "liu": "section"} {
		c.makeView(owner, department)
	}
	for _, department := range []string{"east", "section", "west"} {
		entry := c.client.AuditEntry.Create().SetOperation(audit.Update).SetEntity("User").SetLabel("in " + department).
			SetActor(c.users["admin"]).SetDepartmentID(c.depts[department]).SaveX(ctx)
		c.add(access.AuditEntry, entry.ID, []string{department}, "")
	}
	c.add(access.AuditEntry, c.client.AuditEntry.Create().SetOperation(audit.Create).SetEntity("Part").SaveX(ctx).ID, nil, "")
	job := c.client.ImportJob.Create().SetFileName("parts.csv").SetSize(1).SetSha256("x").SetStatus(importing.Uploaded).
		SetRequestedBy(c.users["admin"]).SetRunBy(c.users["admin"]).SaveX(ctx)
	c.client.ImportContent.Create().SetImportJob(job).SetData([]byte("a")).SaveX(ctx)
	c.add(access.ImportJob, job.ID, nil, "")
	// The one row there is comes with the migrations.
	c.add(access.CompanySettings, c.client.CompanySettings.Query().OnlyIDX(ctx), nil, "")
	c.client.PasswordLink.Create().SetUser(c.users["clerk"]).SetTokenHash("link").SetIssuedAt(noon).
		SetExpiresAt(noon.AddDate(0, 0, 7)).SetIssuedByID(c.users["admin"].ID).SaveX(ctx)
	c.client.NumberSequence.Create().SetKind("SR").SetYear(2026).SaveX(ctx)
	c.client.IdempotencyKey.Create().SetUserID(1).SetKey("k").SetOperation("o").SetFingerprint("f").SetUsedAt(noon).SaveX(ctx)
}

// makeView saves a view of somebody's, for a department where that is given.
func (c *company) makeView(owner, department string) {
	create := c.client.SavedView.Create().SetName("view for " + department).SetOwner(c.users[owner])
	if department != "" {
		create.SetDepartmentID(c.depts[department])
	}
	view := create.SaveX(c.system())
	c.rows[access.SavedView] = append(c.rows[access.SavedView], row{id: view.ID, owner: owner, shared: department})
}

func (c *company) makeMasterData() {
	ctx := c.system()
	c.policy = c.client.WarrantyPolicy.Create().SetCode("STD").SetName("三包").SaveX(ctx)
	c.product = c.client.Product.Create().SetModel("KF-1").SetName("热泵").SetWarrantyPolicy(c.policy).SaveX(ctx)
	c.part = c.client.Part.Create().SetCode("P1").SetName("压缩机").SetUnitPrice(12_345).SetUnitCost(9_000).SaveX(ctx)
	unused := c.client.Part.Create().SetCode("P2").SetName("风扇").SetUnitPrice(500).SetUnitCost(300).SaveX(ctx)
	c.add(access.WarrantyPolicy, c.policy.ID, nil, "")
	c.add(access.Product, c.product.ID, nil, "")
	c.add(access.Part, c.part.ID, nil, "")
	c.add(access.Part, unused.ID, nil, "")
}

// makeCustomers makes the customers, each with a contact, and the units with
// their warranties. IDLE is behind no record.
func (c *company) makeCustomers() {
	ctx := c.system()
	customers := map[string]*ent.Customer{}
	for code, behind := range map[string][]string{
		"OST": {"east"}, "BOTH": {"section", "west"}, "NEU": {"nobody's"}, "IDLE": nil,
	} {
		customers[code] = c.client.Customer.Create().SetCode(code).SetName("客户" + code).SetPhone("0571-" + code).
			SetPhoneDigits("0571").SetAddress("杭州市").SetEmail(code + "@example.com").SaveX(ctx)
		c.add(access.Customer, customers[code].ID, behind, "")
		contact := c.client.Contact.Create().SetCustomer(customers[code]).SetName("张" + code).SetPhone("138").
			SetPhoneDigits("138").SetEmail("z@example.com").SaveX(ctx)
		c.add(access.Contact, contact.ID, behind, "")
	}
	units := map[string]*ent.ProductUnit{}
	for key, code := range map[string]string{"east": "OST", "section": "BOTH", "west": "BOTH", "": "IDLE"} {
		var behind []string
		if key != "" {
			behind = []string{key}
		}
		units[key] = c.client.ProductUnit.Create().SetSerialNumber("S-" + key).SetProduct(c.product).
			SetCustomer(customers[code]).SetSiteAddress("厂区" + key).SaveX(ctx)
		c.add(access.ProductUnit, units[key].ID, behind, "")
		warranty := c.client.Warranty.Create().SetProductUnit(units[key]).SetWarrantyPolicy(c.policy).
			SetStartsOn(calendar.DateIn(noon, time.UTC)).SetEndsOn(calendar.DateIn(noon.AddDate(1, 0, 0), time.UTC)).SaveX(ctx)
		c.add(access.Warranty, warranty.ID, behind, "")
	}
	for i, key := range recordKeys {
		create := c.client.ServiceRecord.Create().SetNumber("SR-" + key).SetKind(casework.KindRepair).SetSymptom("不制热").
			SetReportedAt(noon.Add(time.Duration(i) * time.Hour)).SetCallerName("李").SetCallerPhone("137").
			SetCallerPhoneDigits("137").SetServiceAddress("现场").SetStatus(casework.StatusInProgress)
		if dept, ok := c.depts[key]; ok {
			create.SetDepartmentID(dept)
		}
		if unit, ok := units[key]; ok {
			create.SetProductUnit(unit).SetProduct(c.product).SetCustomerID(*unit.CustomerID)
		} else {
			create.SetCustomer(customers["NEU"])
		}
		if key == "west" {
			create.SetOwner(c.users["sun"])
		}
		c.records[key] = create.SaveX(ctx)
		c.add(access.ServiceRecord, c.records[key].ID, []string{key}, "")
	}
}

// makeCase makes what hangs on a record.
func (c *company) makeCase(key string) {
	ctx, record, behind := c.system(), c.records[key], []string{key}
	crews := map[string][]string{"east": {"tang", "-liu"}, "section": {"liu"}, "west": {"-wang"}, "nobody's": {""}}
	for _, technician := range crews[key] {
		visit := c.client.Visit.Create().SetNumber("VS-" + key + technician).SetServiceRecord(record).SetPlannedStart(noon).
			SetDispatchedAt(noon).SetSignedBy("王经理").SetStatus(casework.VisitArrived)
		if technician != "" && technician[0] == '-' {
			visit.SetStatus(casework.VisitCancelled)
			technician = technician[1:]
		}
		if technician != "" {
			visit.AddTechnicians(c.users[technician])
		}
		made := visit.SaveX(ctx)
		c.add(access.Visit, made.ID, behind, "")
		usage := c.client.PartUsage.Create().SetServiceRecord(record).SetVisit(made).SetPart(c.part).SetQuantity(1).
			SetUnitPrice(12_345).SetUnitCost(9_000).SaveX(ctx)
		c.add(access.PartUsage, usage.ID, behind, "")
		issue := c.client.OpenIssue.Create().SetServiceRecord(record).SetVisit(made).SetDescription("漏水").SaveX(ctx)
		c.add(access.OpenIssue, issue.ID, behind, "")
		attachment := c.client.Attachment.Create().SetServiceRecord(record).SetVisit(made).SetName("a.png").
			SetKind(casework.AttachmentPhoto).SetContentType("image/png").SetSize(3).SetSha256("x").SetAddedAt(noon).SaveX(ctx)
		c.add(access.Attachment, attachment.ID, behind, "")
		c.client.AttachmentContent.Create().SetAttachment(attachment).SetData([]byte("abc")).SaveX(ctx)
		event := c.client.ServiceEvent.Create().SetServiceRecord(record).SetVisit(made).SetAt(noon).
			SetAction(casework.ActionEdit).SetRecordVersion(1).
			SetChanges([]casework.FieldChange{{Field: "callerPhone", Old: "136", New: "137"}}).SaveX(ctx)
		c.add(access.ServiceEvent, event.ID, behind, "")
	}
}

// person is somebody who works in the company and looks at its data.
type person struct {
	name string
	role access.Role
	// works is the department, sees are the departments at and below it.
	works string
	sees  []string
	// whole: the department is the company itself.
	whole bool
	// assigned are the records on which the person works, for technicians.
	assigned []string
}

var people = []person{
	{name: "admin", role: access.Admin, works: "company"},
	{name: "gm", role: access.Executive, works: "company"},
	{name: "east head", role: access.Head, works: "east", sees: []string{"east", "section"}},
	{name: "section head", role: access.Head, works: "section", sees: []string{"section"}},
	{name: "west head", role: access.Head, works: "west", sees: []string{"west"}},
	{name: "company head", role: access.Head, works: "company", whole: true},
	{name: "lost head", role: access.Head, works: "west"},
	{name: "dispatcher", role: access.Dispatcher, works: "east"},
	{name: "clerk", role: access.Clerk, works: "east"},
	{name: "tang", role: access.Technician, works: "east", assigned: []string{"east"}},
	{name: "liu", role: access.Technician, works: "section", assigned: []string{"section"}},
	{name: "wang", role: access.Technician, works: "west"},
	{name: "sun", role: access.Technician, works: "west", assigned: []string{"west"}},
	{name: "inspector", role: access.Inspector, works: "west"},
	{name: "storekeeper", role: access.Storekeeper, works: "west"},
	{name: "finance", role: access.Finance, works: "company"},
	{name: "east analyst", role: access.Analyst, works: "east", sees: []string{"east", "section"}},
	{name: "company analyst", role: access.Analyst, works: "company", whole: true},
}

// limited are the people whose view has an edge somewhere.
func limited() []person {
	return slices.DeleteFunc(slices.Clone(people), func(p person) bool {
		return access.Lookup(p.role, access.ServiceRecord, access.Read) == access.All || p.whole
	})
}

// as returns the context of a person's request.
func (c *company) as(p person) context.Context {
	u := c.users[p.name]
	v := &authz.Viewer{UserID: u.ID, Name: u.Name, Role: p.role, DepartmentID: u.DepartmentID, WholeCompany: p.whole}
	for _, code := range p.sees {
		v.Departments = append(v.Departments, c.depts[code])
	}
	return authz.With(c.t.Context(), v)
}

// reaches decides, without the code under test, whether a person's scope holds a row.
func (p person) reaches(scope access.Scope, r row) bool {
	records := p.assigned
	switch scope {
	case access.All:
		return true
	case access.Own:
		return r.owner == p.name
	case access.Shared:
		return r.owner == p.name || r.published || r.shared != "" && (r.shared == p.works || slices.Contains(p.sees, r.shared))
	case access.DepartmentTree:
		if p.whole {
			return true
		}
		records = p.sees
	case access.None:
		return false
	}
	return slices.ContainsFunc(r.behind, func(key string) bool { return slices.Contains(records, key) })
}

// reads reports whether a person's role reads any rows of an entity at all.
func (p person) reads(entity access.Entity) bool {
	return access.Lookup(p.role, entity, access.Read) != access.None
}

// ids returns the rows of an entity on which a person may do op, sorted.
func (c *company) ids(p person, entity access.Entity, op access.Operation) []int {
	ids := []int{}
	for _, r := range c.rows[entity] {
		if p.reaches(access.Lookup(p.role, entity, op), r) {
			ids = append(ids, r.id)
		}
	}
	slices.Sort(ids)
	return ids
}

// all returns every row of an entity, sorted.
func (c *company) all(entity access.Entity) []int {
	ids := []int{}
	for _, r := range c.rows[entity] {
		ids = append(ids, r.id)
	}
	slices.Sort(ids)
	return ids
}

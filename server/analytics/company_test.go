package analytics_test

import (
	"cmp"
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/analytics"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/sla"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// company is three departments with a person of each role in the first, and some
// hundred records spread over two years, many of them near midnight, with visits,
// parts and response clocks.
type company struct {
	*testing.T
	store *store.Store
	// client makes what there is.
	client      *ent.Client
	stats       *analytics.Service
	zone        *time.Location
	now         time.Time
	departments []*ent.Department
	users       map[access.Role]*ent.User
	customers   []*ent.Customer
	products    []*ent.Product
	units       []*ent.ProductUnit
	parts       []*ent.Part
	policy      *ent.ServiceLevelPolicy
}

func each(t *testing.T, zone string, test func(*company)) {
	t.Helper()
	t.Parallel()
	location, err := time.LoadLocation(zone)
	if err != nil {
		t.Fatal(err)
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) { test(found(t, s, location)) })
}

func found(t *testing.T, s *store.Store, zone *time.Location) *company {
	c := &company{T: t, store: s, zone: zone, users: map[access.Role]*ent.User{}, now: time.Date(2026, 3, 10, 4, 0, 0, 0, time.UTC)}
	c.stats = analytics.New(analytics.Config{Client: s.Client(), Dialect: s.Dialect(), Zone: zone,
		Clock: func() time.Time { return c.now }})
	err := s.WithTx(authz.System(t.Context()), func(ctx context.Context, tx *ent.Tx) error {
		c.populate(ctx, tx.Client())
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func (c *company) populate(ctx context.Context, client *ent.Client) {
	c.client = client
	for i := range 3 {
		c.departments = append(c.departments, client.Department.Create().SetCode(fmt.Sprint("D", i)).SetName(fmt.Sprint("部门", i)).SaveX(ctx))
	}
	for _, role := range access.Roles() {
		c.users[role] = client.User.Create().SetUsername(strings.ToLower(string(role))).SetName(string(role)).
			SetRole(role).SetDepartment(c.departments[0]).SaveX(ctx)
	}
	c.equip(ctx)
	c.register(ctx)
}

// equip makes customers, products, units, parts and a policy.
func (c *company) equip(ctx context.Context) {
	client := c.client
	for i := range 6 {
		c.customers = append(c.customers, client.Customer.Create().SetCode(fmt.Sprint("K", i)).SetName(fmt.Sprint("客户", i)).
			SetTier(installedbase.Tiers()[i%len(installedbase.Tiers())]).SetRegion([]string{"浙江杭州", "江苏苏州", ""}[i%3]).
			SetServiceZone(installedbase.ServiceZones()[i%len(installedbase.ServiceZones())]).SaveX(ctx))
	}
	for i := range 3 {
		product := client.Product.Create().SetModel(fmt.Sprint("M", i)).SetName("产品").SetCategory([]string{"热泵", "压缩机", ""}[i]).SaveX(ctx)
		c.products = append(c.products, product)
		for n := range 4 {
			unit := client.ProductUnit.Create().SetSerialNumber(fmt.Sprint("S", i, n)).SetProduct(product).SetCustomer(c.customers[n])
			if n+i != 4 {
				// Some on the last day of a long month, which others have not.
				unit.SetShippedOn(calendar.MustParse("2023-08-31").AddMonths(3*n + 7*i).AddDays(n % 2)).
					SetStatus([]installedbase.UnitStatus{installedbase.UnitInService, installedbase.UnitExchanged, installedbase.UnitShipped}[n%3])
			}
			c.units = append(c.units, unit.SaveX(ctx))
		}
	}
	for i := range 2 {
		c.parts = append(c.parts, client.Part.Create().SetCode(fmt.Sprint("P", i)).SetName("配件").SetUnitPrice(100).SetUnitCost(60).SaveX(ctx))
	}
	c.policy = client.ServiceLevelPolicy.Create().SetCode("STD").SetName("时限").SetPromises([]sla.Promise{}).SaveX(ctx)
}

// rows are what is to be made at once, records first.
type rows struct {
	records []*ent.ServiceRecordCreate
	usages  []*ent.PartUsageCreate
	visits  []*ent.VisitCreate
	clocks  []*ent.ResponseClockCreate
	// hang ties the others to their records.
	hang []func(records []*ent.ServiceRecord)
}

func (c *company) register(ctx context.Context) {
	dice, made := rand.New(rand.NewPCG(1, 2)), &rows{}
	for i := range 300 {
		c.registerOne(made, dice, i)
	}
	records := c.client.ServiceRecord.CreateBulk(made.records...).SaveX(ctx)
	for _, hang := range made.hang {
		hang(records)
	}
	c.client.PartUsage.CreateBulk(made.usages...).SaveX(ctx)
	c.client.Visit.CreateBulk(made.visits...).SaveX(ctx)
	c.client.ResponseClock.CreateBulk(made.clocks...).SaveX(ctx)
}

func (c *company) registerOne(made *rows, dice *rand.Rand, i int) {
	day := time.Date(2024, 3, 1+dice.IntN(730), 0, 0, 0, 0, c.zone)
	reported := day.Add(time.Duration(dice.IntN(240)-120) * time.Minute)
	// A few customers have most records, and some have next to none.
	customer := c.customers[min(dice.IntN(6), dice.IntN(6), dice.IntN(6))]
	create := c.client.ServiceRecord.Create().SetNumber(fmt.Sprint("SR-", i)).SetSymptom("异响").SetCustomer(customer).
		SetKind(casework.Kinds()[dice.IntN(3)]).SetStatus(casework.Statuses()[dice.IntN(10)]).
		SetChargeClass(casework.ChargeClasses()[dice.IntN(4)]).SetReportedAt(reported).
		SetLabourCharge(int64(dice.IntN(5_000))).SetTravelCharge(int64(dice.IntN(3_000)))
	if dice.IntN(5) > 0 {
		create.SetDepartment(c.departments[dice.IntN(3)])
	}
	switch dice.IntN(12) {
	case 0, 1, 2, 3:
		create.SetOwner(c.users[access.Technician])
	case 4, 5:
		create.SetOwner(c.users[access.Dispatcher])
	case 6:
		create.SetOwner(c.users[access.Clerk])
	}
	if dice.IntN(3) > 0 {
		unit := c.units[dice.IntN(len(c.units))]
		create.SetProductID(unit.ProductID)
		if dice.IntN(3) > 0 {
			create.SetProductUnit(unit)
		}
	}
	if dice.IntN(3) == 0 {
		create.SetLabourChargeClass(casework.ChargeClasses()[dice.IntN(4)])
	}
	if dice.IntN(4) == 0 {
		create.SetOutcome(casework.Outcomes()[dice.IntN(len(casework.Outcomes()))])
	}
	if dice.IntN(3) == 0 {
		create.SetPlan(casework.Plans()[dice.IntN(4)])
	}
	if dice.IntN(2) == 0 {
		create.SetFirstRepliedAt(reported.Add(time.Duration(dice.IntN(3000)) * time.Minute))
		create.SetCompletedAt(reported.Add(time.Duration(dice.IntN(90_000)) * time.Minute))
	}
	if dice.IntN(2) == 0 {
		create.SetPromisedAt(reported.Add(48 * time.Hour))
	}
	if dice.IntN(2) == 0 {
		create.SetStartedAt(reported.Add(time.Duration(dice.IntN(96)) * time.Hour))
	}
	c.work(made, dice, create, i, reported)
}

// work makes what hangs on a record: parts, visits and clocks.
func (c *company) work(made *rows, dice *rand.Rand, create *ent.ServiceRecordCreate, i int, reported time.Time) {
	client, parts := c.client, dice.IntN(3)
	var sum int64
	quantities := make([]int, parts)
	for n := range quantities {
		quantities[n] = 1 + dice.IntN(4)
		sum += int64(quantities[n]) * 100
	}
	made.records = append(made.records, create.SetPartsCharge(sum))
	hang := func(on func(*ent.ServiceRecord)) {
		made.hang = append(made.hang, func(records []*ent.ServiceRecord) { on(records[i]) })
	}
	for _, quantity := range quantities {
		usage := client.PartUsage.Create().SetPart(c.parts[dice.IntN(2)]).SetQuantity(quantity).SetUnitPrice(100)
		if dice.IntN(4) > 0 {
			usage.SetUnitCost(int64(50 + dice.IntN(20)))
		}
		if dice.IntN(2) == 0 {
			usage.SetChargeClass(casework.ChargeClasses()[dice.IntN(4)])
		}
		made.usages = append(made.usages, usage)
		hang(func(r *ent.ServiceRecord) { usage.SetServiceRecord(r) })
	}
	for n := range dice.IntN(4) {
		visit := client.Visit.Create().SetNumber(fmt.Sprint("VS-", i, "-", n)).SetPlannedStart(reported).
			SetDispatchedAt(reported).SetStatus(casework.VisitStatuses()[dice.IntN(6)])
		if dice.IntN(8) == 0 {
			visit.AddTechnicians(c.users[access.Technician])
		}
		c.travel(visit, rand.New(rand.NewPCG(uint64(i), uint64(n))), reported)
		made.visits = append(made.visits, visit)
		hang(func(r *ent.ServiceRecord) { visit.SetServiceRecord(r) })
	}
	for n := range dice.IntN(4) {
		clock := client.ResponseClock.Create().SetKind(sla.ClockKinds()[n]).SetMeasure(sla.Measures()[0]).SetAmount(60).SetStartedAt(reported).
			SetServiceLevelPolicy(c.policy).SetMissed(dice.IntN(4) == 0)
		if dice.IntN(2) == 0 {
			clock.SetStoppedAt(reported.Add(time.Hour))
		}
		if dice.IntN(3) == 0 {
			clock.SetSupersededAt(reported.Add(time.Hour))
		}
		made.clocks = append(made.clocks, clock)
		hang(func(r *ent.ServiceRecord) { clock.SetServiceRecord(r) })
	}
}

// travel gives a visit its times, its crew and what the customer said.
func (c *company) travel(visit *ent.VisitCreate, dice *rand.Rand, planned time.Time) {
	for _, role := range []access.Role{access.Clerk, access.Dispatcher} {
		if dice.IntN(3) == 0 {
			visit.AddTechnicians(c.users[role])
		}
	}
	departed := planned.Add(-time.Duration(dice.IntN(180)) * time.Minute)
	arrived := departed.Add(time.Duration(20+dice.IntN(200)) * time.Minute)
	if stage := dice.IntN(4); stage > 0 {
		visit.SetDepartedAt(departed)
		if stage > 1 {
			visit.SetArrivedAt(arrived)
		}
		if stage > 2 {
			visit.SetFinishedAt(arrived.Add(time.Duration(dice.IntN(600)) * time.Minute)).SetLabourMinutes(dice.IntN(600))
		}
	}
	if dice.IntN(2) == 0 {
		visit.SetOpinion(casework.Opinions()[dice.IntN(4)])
	}
}

func (c *company) as(role access.Role) context.Context {
	u := c.users[role]
	return authz.With(c.Context(), &authz.Viewer{UserID: u.ID, Name: u.Name, Role: role, DepartmentID: u.DepartmentID,
		Departments: []int{u.DepartmentID, c.departments[1].ID}})
}

func (c *company) ask(ctx context.Context, q analytics.ServiceQuestion) []*analytics.ServiceStat {
	c.Helper()
	q.Limit = cmp.Or(q.Limit, ref(1_000))
	stats, err := c.stats.ServiceStats(ctx, q)
	if err != nil {
		c.Fatal(err)
	}
	return stats
}

func (c *company) statements() *storetest.Statements { return storetest.CountStatements(c.store) }

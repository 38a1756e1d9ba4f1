package authz_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"sanbao/ent"
	"sanbao/ent/openissue"
	"sanbao/ent/servicerecord"
	"sanbao/ent/visit"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/notice"
)

// marks are columns that an update may fill, and their tables; the entities
// without one are never updated by anybody.
var marks = map[access.Entity][2]string{
	access.Department: {"departments", "name"}, access.User: {"users", "employee_number"},
	access.CompanySettings: {"company_settings", "hotline_hours"},
	access.Session:         {"sessions", "end_reason"}, access.Customer: {"customers", "note"},
	access.Contact: {"contacts", "title"}, access.Product: {"products", "brand"},
	access.WarrantyPolicy: {"warranty_policies", "note"}, access.ProductUnit: {"product_units", "promises"},
	access.Warranty: {"warranties", "note"}, access.Part: {"parts", "supplier"}, access.PartUsage: {"part_usages", "note"},
	access.ServiceRecord: {"service_records", "customer_wish"}, access.Visit: {"visits", "purpose"},
	access.OpenIssue: {"open_issues", "settlement"}, access.SavedView: {"saved_views", "query"},
	access.ImportJob:       {"import_jobs", "source"},
	access.WorkingCalendar: {"working_calendars", "note"}, access.CalendarDay: {"calendar_days", "name"},
	access.ServiceLevelPolicy: {"service_level_policies", "note"}, access.ResponseClock: {"response_clocks", "superseded_because"},
	access.Notification: {"notifications", "read_at"}, access.NotificationSetting: {"notification_settings", "mailing"},
	access.CustodyTransfer: {"custody_transfers", "tracking_number"}, access.RepairCard: {"repair_cards", "check_note"},
	access.Installation: {"installations", "scope"}, access.Certificate: {"certificates", "note"},
	access.SavedQuery: {"saved_queries", "description"}, access.QuerySchedule: {"query_schedules", "problem"},
	access.ServiceToken: {"service_tokens", "last_address"},
}

const mark = "marked"

// unusual are the marks of columns that hold no text, and how they look in SQL.
var unusual = map[access.Entity]struct {
	value any
	sql   string
}{
	access.Notification:        {noon, "IS NOT NULL"},
	access.NotificationSetting: {notice.MailDaily, "= 'DAILY'"},
}

// update returns an update builder that fills the entity's mark.
func update(tx *ent.Tx, entity access.Entity, method string, args ...any) (any, error) {
	builder := chain(tableOf(tx.Client(), entity).client, method, args...)
	mutation := chain(builder, "Mutation").Interface().(ent.Mutation)
	if m, ok := marks[entity]; ok {
		if other, ok := unusual[entity]; ok {
			return builder.Interface(), mutation.SetField(m[1], other.value)
		}
		return builder.Interface(), mutation.SetField(m[1], mark)
	}
	return builder.Interface(), nil
}

// marked returns the rows that carry the mark, whoever may see them.
func (c *company) marked(tx *ent.Tx, entity access.Entity) []int {
	c.t.Helper()
	m := marks[entity]
	condition := "= '" + mark + "'"
	if other, ok := unusual[entity]; ok {
		condition = other.sql
	}
	rows, err := tx.QueryContext(c.system(), fmt.Sprintf("SELECT id FROM %s WHERE %s %s ORDER BY id", m[0], m[1], condition))
	if err != nil {
		c.t.Fatal(err)
	}
	defer rows.Close()
	ids := []int{}
	for rows.Next() {
		var id int
		if err := rows.Scan(&id); err != nil {
			c.t.Fatal(err)
		}
		ids = append(ids, id)
	}
	if err := rows.Err(); err != nil {
		c.t.Fatal(err)
	}
	return ids
}

// TestEveryoneUpdatesTheirRowsAndNoOther updates all rows at once and each by itself.
func TestEveryoneUpdatesTheirRowsAndNoOther(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		for _, p := range people {
			for _, table := range public(c.client) {
				c.updatesAll(p, table.entity)
				for _, id := range c.tried(p, table.entity, access.Update) {
					c.updatesOne(p, table.entity, id)
				}
			}
		}
	})
}

// tried are the rows to try one by one: all of them, or a first one alone where the
// matrix denies the role before any row is looked at.
func (c *company) tried(p person, entity access.Entity, op access.Operation) []int {
	ids := c.all(entity)
	if access.Lookup(p.role, entity, op) == access.None {
		return ids[:min(1, len(ids))]
	}
	return ids
}

func (c *company) updatesAll(p person, entity access.Entity) {
	c.t.Helper()
	want := c.ids(p, entity, access.Update)
	_ = c.undone(func(tx *ent.Tx) error {
		builder, err := update(tx, entity, "Update")
		if err != nil {
			c.t.Fatal(err)
		}
		changed, err := call(valueOf(builder), "Save", c.as(p))
		if c.deniedOutright(p, entity, access.Update, err) {
			return nil
		}
		if got := c.marked(tx, entity); err != nil || int(changed.Int()) != len(want) || !slices.Equal(got, want) {
			c.t.Errorf("%s updates %v of %s, want %v (%v)", p.name, got, entity, want, err)
		}
		return nil
	})
}

func (c *company) updatesOne(p person, entity access.Entity, id int) {
	c.t.Helper()
	mine := slices.Contains(c.ids(p, entity, access.Update), id)
	_ = c.undone(func(tx *ent.Tx) error {
		builder, err := update(tx, entity, "UpdateOneID", id)
		if err != nil {
			c.t.Fatal(err)
		}
		_, err = call(valueOf(builder), "Save", c.as(p))
		switch {
		case c.deniedOutright(p, entity, access.Update, err):
		case mine && err != nil, !mine && !ent.IsNotFound(err):
			c.t.Errorf("%s updates %s %d: %v", p.name, entity, id, err)
		case mine != slices.Equal(c.marked(tx, entity), []int{id}):
			c.t.Errorf("%s updated %v of %s", p.name, c.marked(tx, entity), entity)
		}
		return nil
	})
}

// deniedOutright reports whether the matrix grants nothing; then the error has to say so.
func (c *company) deniedOutright(p person, entity access.Entity, op access.Operation, err error) bool {
	c.t.Helper()
	if access.Lookup(p.role, entity, op) != access.None {
		return false
	}
	if f := fault.As(err); f == nil || f.Code != fault.Forbidden || f.Key != fault.RoleNotAllowed {
		c.t.Errorf("%s may not %s %s: %v", p.name, op, entity, err)
	}
	return true
}

// TestEveryoneDeletesTheirRowsAndNoOther deletes all rows at once and each by itself.
func TestEveryoneDeletesTheirRowsAndNoOther(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		for _, p := range people {
			for _, table := range public(c.client) {
				c.deletesAll(p, table.entity)
				for _, id := range c.tried(p, table.entity, access.Delete) {
					c.deletesOne(p, table.entity, id)
				}
			}
		}
	})
}

func (c *company) deletesAll(p person, entity access.Entity) {
	c.t.Helper()
	all, want := c.all(entity), c.ids(p, entity, access.Delete)
	_ = c.undone(func(tx *ent.Tx) error {
		table := tableOf(tx.Client(), entity)
		gone, err := call(chain(table.client, "Delete"), "Exec", c.as(p))
		if c.deniedOutright(p, entity, access.Delete, err) {
			return nil
		}
		left, counting := idsOf(c.system(), table.query())
		if err != nil || counting != nil || int(gone.Int()) != len(want) || !slices.Equal(left, without(all, want)) {
			c.t.Errorf("%s deletes all but %v of %s, want %v (%v)", p.name, left, entity, want, err)
		}
		return nil
	})
}

func (c *company) deletesOne(p person, entity access.Entity, id int) {
	c.t.Helper()
	mine := slices.Contains(c.ids(p, entity, access.Delete), id)
	_ = c.undone(func(tx *ent.Tx) error {
		_, err := call(chain(tableOf(tx.Client(), entity).client, "DeleteOneID", id), "Exec", c.as(p))
		if c.deniedOutright(p, entity, access.Delete, err) {
			return nil
		}
		if mine && err != nil || !mine && !ent.IsNotFound(err) {
			c.t.Errorf("%s deletes %s %d: %v", p.name, entity, id, err)
		}
		return nil
	})
}

// TestFiltersInWritesKnowTheViewer: a condition on an edge sees the visible
// neighbours in an update or a deletion as it does in a query, on one row too.
func TestFiltersInWritesKnowTheViewer(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		liu, section := c.as(named("liu")), c.records["section"]
		crewed := visit.HasTechniciansWith()
		issue := c.client.OpenIssue.Query().Where(openissue.ServiceRecordID(section.ID)).FirstX(c.system())
		here := openissue.HasServiceRecordWith(servicerecord.ID(section.ID))
		elsewhere := openissue.HasServiceRecordWith(servicerecord.IDNEQ(section.ID))
		_ = c.undone(func(tx *ent.Tx) error {
			if err := tx.OpenIssue.UpdateOneID(issue.ID).SetSettlement(mark).Where(here).Exec(liu); err != nil {
				t.Error(err)
			}
			if err := tx.OpenIssue.UpdateOneID(issue.ID).SetSettlement(mark).Where(elsewhere).Exec(liu); !ent.IsNotFound(err) {
				t.Error(err)
			}
			if n, err := tx.OpenIssue.Update().SetSettlement(mark).Where(here).Save(liu); n != 1 || err != nil {
				t.Error(n, err)
			}
			// Every record but the own one is hidden: turned round, the condition
			// holds for the own rows alone, and is no way to others.
			if n, err := tx.OpenIssue.Update().SetSettlement(mark).Where(openissue.Not(elsewhere)).Save(liu); n != 1 || err != nil {
				t.Error(n, err)
			}
			if n, err := tx.Visit.Update().SetPurpose(mark).Where(crewed).Save(liu); n != 1 || err != nil {
				t.Error(n, err)
			}
			return nil
		})
	})
}

func named(name string) person { return people[slices.IndexFunc(people, isNamed(name))] }

// TestARecordMayBeRoutedAway: the update that takes a record out of a head's
// sight succeeds, its line on the timeline is written, and then it is gone.
func TestARecordMayBeRoutedAway(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		head, record := c.as(named("east head")), c.records["east"]
		err := c.store.WithTx(head, func(ctx context.Context, tx *ent.Tx) error {
			routed, err := tx.ServiceRecord.UpdateOneID(record.ID).SetDepartmentID(c.depts["west"]).Save(ctx)
			if err != nil {
				return err
			}
			if *routed.DepartmentID != c.depts["west"] || routed.Version != record.Version+1 {
				t.Errorf("answered with %v", routed)
			}
			return tx.ServiceEvent.Create().SetServiceRecordID(record.ID).SetAt(noon).SetAction("TRIAGE").
				SetRecordVersion(routed.Version).Exec(ctx)
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := c.client.ServiceRecord.Get(head, record.ID); !ent.IsNotFound(err) {
			t.Errorf("still seen: %v", err)
		}
		if err := c.client.ServiceRecord.UpdateOneID(record.ID).SetDepartmentID(c.depts["east"]).Exec(head); !ent.IsNotFound(err) {
			t.Errorf("taken back: %v", err)
		}
		if _, err := c.client.ServiceRecord.Get(c.as(named("west head")), record.ID); err != nil {
			t.Error(err)
		}
	})
}

// TestAVisitCalledOffEndsTheAssignment: the technician sees the record as long
// as there is a visit, or an ownership, that stands.
func TestAVisitCalledOffEndsTheAssignment(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		sees := func(name string, record string, want bool) {
			t.Helper()
			ctx := c.as(named(name))
			if found := c.client.ServiceRecord.Query().Where(servicerecord.ID(c.records[record].ID)).ExistX(ctx); found != want {
				t.Errorf("%s sees the record: %t", name, found)
			}
			customers := c.client.Customer.Query().CountX(ctx)
			if (customers > 0) != want {
				t.Errorf("%s sees %d customers", name, customers)
			}
		}
		sees("liu", "section", true)
		ofLiu := c.client.Visit.Query().Where(visit.ServiceRecordID(c.records["section"].ID)).OnlyIDX(c.system())
		c.client.Visit.UpdateOneID(ofLiu).SetStatus("CANCELLED").ExecX(c.system())
		sees("liu", "section", false)
		c.client.Visit.UpdateOneID(ofLiu).SetStatus("RETURNED").ExecX(c.system())
		sees("liu", "section", true)
		c.client.Visit.UpdateOneID(ofLiu).RemoveTechnicianIDs(c.users["liu"].ID).ExecX(c.system())
		sees("liu", "section", false)
		sees("sun", "west", true)
		c.client.ServiceRecord.UpdateOneID(c.records["west"].ID).ClearOwner().ExecX(c.system())
		sees("sun", "west", false)
	})
}

// TestAnUpdateOfNothingTellsNothing: ent answers it with the row, unfiltered.
func TestAnUpdateOfNothingTellsNothing(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		for _, p := range people {
			for _, r := range c.rows[access.Session] {
				if found, err := c.client.Session.UpdateOneID(r.id).Save(c.as(p)); err == nil {
					t.Errorf("%s is answered with %v", p.name, found)
				}
			}
		}
	})
}

// TestTheSystemMayDoEverything: what it may not do, no job and no import can.
func TestTheSystemMayDoEverything(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		for entity := range marks {
			_ = c.undone(func(tx *ent.Tx) error {
				builder, err := update(tx, entity, "Update")
				if err != nil {
					t.Fatal(err)
				}
				changed, err := call(valueOf(builder), "Save", authz.System(t.Context()))
				if err != nil || int(changed.Int()) != len(c.rows[entity]) {
					t.Errorf("%s: %v, %v", entity, changed, err)
				}
				return nil
			})
		}
	})
}

package authz_test

import (
	"context"
	"fmt"
	"reflect"
	"testing"
	"time"

	"entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/customer"
	"sanbao/ent/openissue"
	"sanbao/ent/servicerecord"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/importing"
)

func valueOf(v any) reflect.Value { return reflect.ValueOf(v) }

// creations make a row of each entity; those of rows that hang on a record take
// which.
func (c *company) creations(record string) map[access.Entity]func(context.Context, *ent.Tx) error {
	id := c.records[record].ID
	today := calendar.DateIn(noon, time.UTC)
	unit := c.rows[access.ProductUnit][0].id
	owner := c.rows[access.Customer][0].id
	all := map[access.Entity]func(context.Context, *ent.Tx) error{
		access.Department: func(ctx context.Context, tx *ent.Tx) error {
			return tx.Department.Create().SetCode("new").SetName("new").Exec(ctx)
		},
		access.CompanySettings: func(ctx context.Context, tx *ent.Tx) error {
			return tx.CompanySettings.Create().SetSingleton(2).Exec(ctx)
		},
		access.User: func(ctx context.Context, tx *ent.Tx) error {
			return tx.User.Create().SetUsername("new").SetName("new").SetRole(access.Clerk).SetDepartmentID(c.depts["east"]).Exec(ctx)
		},
		access.Session: func(ctx context.Context, tx *ent.Tx) error {
			return tx.Session.Create().SetUserID(c.users["clerk"].ID).SetStartedAt(noon).SetLastUsedAt(noon).SetExpiresAt(noon).Exec(ctx)
		},
		access.SavedView: func(ctx context.Context, tx *ent.Tx) error {
			return tx.SavedView.Create().SetName("new").SetOwnerID(c.users["clerk"].ID).Exec(ctx)
		},
		access.AuditEntry: func(ctx context.Context, tx *ent.Tx) error {
			return tx.AuditEntry.Create().SetOperation(audit.Create).SetEntity("Part").Exec(ctx)
		},
		access.ImportJob: func(ctx context.Context, tx *ent.Tx) error {
			return tx.ImportJob.Create().SetFileName("new").SetSize(1).SetSha256("x").SetStatus(importing.Uploaded).
				SetRequestedByID(c.users["admin"].ID).Exec(ctx)
		},
		access.Customer: func(ctx context.Context, tx *ent.Tx) error {
			return tx.Customer.Create().SetCode("new").SetName("new").Exec(ctx)
		},
		access.Contact: func(ctx context.Context, tx *ent.Tx) error {
			return tx.Contact.Create().SetName("new").SetCustomerID(owner).Exec(ctx)
		},
		access.Product: func(ctx context.Context, tx *ent.Tx) error {
			return tx.Product.Create().SetModel("new").SetName("new").Exec(ctx)
		},
		access.WarrantyPolicy: func(ctx context.Context, tx *ent.Tx) error {
			return tx.WarrantyPolicy.Create().SetCode("new").SetName("new").Exec(ctx)
		},
		access.ProductUnit: func(ctx context.Context, tx *ent.Tx) error {
			return tx.ProductUnit.Create().SetSerialNumber("new").SetProduct(c.product).Exec(ctx)
		},
		access.Warranty: func(ctx context.Context, tx *ent.Tx) error {
			return tx.Warranty.Create().SetProductUnitID(unit).SetStartsOn(today).SetEndsOn(today).Exec(ctx)
		},
		access.Part: func(ctx context.Context, tx *ent.Tx) error {
			return tx.Part.Create().SetCode("new").SetName("new").Exec(ctx)
		},
		access.PartUsage: func(ctx context.Context, tx *ent.Tx) error {
			return tx.PartUsage.Create().SetServiceRecordID(id).SetPart(c.part).SetQuantity(1).Exec(ctx)
		},
		access.Visit: func(ctx context.Context, tx *ent.Tx) error {
			return tx.Visit.Create().SetServiceRecordID(id).SetNumber("new").SetPlannedStart(noon).SetDispatchedAt(noon).Exec(ctx)
		},
		access.OpenIssue: func(ctx context.Context, tx *ent.Tx) error {
			return tx.OpenIssue.Create().SetServiceRecordID(id).SetDescription("new").Exec(ctx)
		},
		access.Attachment: func(ctx context.Context, tx *ent.Tx) error {
			return tx.Attachment.Create().SetServiceRecordID(id).SetName("new").SetKind(casework.AttachmentPhoto).
				SetContentType("image/png").SetSize(1).SetSha256("x").SetAddedAt(noon).Exec(ctx)
		},
		access.ServiceEvent: func(ctx context.Context, tx *ent.Tx) error {
			return tx.ServiceEvent.Create().SetServiceRecordID(id).SetAt(noon).SetAction(casework.ActionComment).SetRecordVersion(1).Exec(ctx)
		},
		access.ServiceRecord: func(ctx context.Context, tx *ent.Tx) error {
			create := tx.ServiceRecord.Create().SetNumber("new").SetKind(casework.KindRepair).SetSymptom("new").
				SetReportedAt(noon).SetCustomerID(owner)
			if department, ok := c.depts[record]; ok {
				create.SetDepartmentID(department)
			}
			return create.Exec(ctx)
		},
	}
	c.creationsOfLevels(all, id, unit)
	c.creationsOfFieldWork(all, id)
	c.creationsOfQueries(all, record)
	return all
}

// TestEveryoneCreatesInTheirScopeAndNowhereElse creates a row of each entity,
// for each record and each department.
func TestEveryoneCreatesInTheirScopeAndNowhereElse(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		for _, record := range recordKeys {
			creations := c.creations(record)
			if len(creations) != len(access.Entities()) {
				t.Fatal("an entity is not tried")
			}
			for entity, create := range creations {
				for _, p := range people {
					err := c.undone(func(tx *ent.Tx) error { return create(c.as(p), tx) })
					scope := access.Lookup(p.role, entity, access.Create)
					// The timeline may be added to while the record leaves the scope.
					allowed := scope != access.None && (entity == access.ServiceEvent || p.reaches(scope, row{behind: []string{record}, owner: "clerk"}))
					if f := fault.As(err); allowed && err != nil || !allowed && (f == nil || f.Code != fault.Forbidden) {
						t.Errorf("%s creates %s on %s: %v", p.name, entity, record, err)
					}
				}
			}
		}
	})
}

// TestManyAtOnceAreCheckedEach: one row out of scope, and none is created.
func TestManyAtOnceAreCheckedEach(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		ctx := c.as(named("liu"))
		before := c.client.OpenIssue.Query().CountX(c.system())
		for _, order := range [][]string{{"section", "east"}, {"east", "section"}} {
			err := c.client.OpenIssue.MapCreateBulk(order, func(create *ent.OpenIssueCreate, i int) {
				create.SetServiceRecordID(c.records[order[i]].ID).SetDescription("new")
			}).Exec(ctx)
			if fault.CodeOf(err) != fault.Forbidden {
				t.Errorf("%v: %v", order, err)
			}
		}
		if after := c.client.OpenIssue.Query().CountX(c.system()); after != before {
			t.Errorf("%d rows were created", after-before)
		}
		own := []string{"section", "section"}
		if err := c.client.OpenIssue.MapCreateBulk(own, func(create *ent.OpenIssueCreate, i int) {
			create.SetServiceRecordID(c.records[own[i]].ID).SetDescription("new")
		}).Exec(ctx); err != nil {
			t.Error(err)
		}
	})
}

// TestWhatHangsOnARecordStaysInScope: it is not moved to a record out of sight.
func TestWhatHangsOnARecordStaysInScope(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		ctx := c.as(named("east head"))
		issue := c.client.OpenIssue.Query().Where(openissue.ServiceRecordID(c.records["east"].ID)).FirstX(c.system())
		for record, code := range map[string]fault.Code{"section": "", "west": fault.Forbidden, "nobody's": fault.Forbidden} {
			for way, err := range map[string]error{
				"one": c.undone(func(tx *ent.Tx) error {
					return tx.OpenIssue.UpdateOneID(issue.ID).SetServiceRecordID(c.records[record].ID).Exec(ctx)
				}),
				"many": c.undone(func(tx *ent.Tx) error {
					return tx.OpenIssue.Update().SetServiceRecordID(c.records[record].ID).Exec(ctx)
				}),
			} {
				if fault.CodeOf(err) != code {
					t.Errorf("moving %s to %s: %v", way, record, err)
				}
			}
		}
	})
}

// TestUpsertsAreTheSystems: an insert that turns into an update asks no rule for
// updating, and no filter for the row that it meets.
func TestUpsertsAreTheSystems(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		meet := func(ctx context.Context, how string) error {
			return c.undone(func(tx *ent.Tx) error {
				record := tx.ServiceRecord.Create().SetNumber("SR-west").SetKind(casework.KindRepair).SetSymptom(mark).
					SetReportedAt(noon).SetCustomerID(c.rows[access.Customer][0].id).SetDepartmentID(c.depts["east"])
				onConflict := sql.ConflictColumns(servicerecord.FieldNumber)
				switch how {
				case "one":
					return record.OnConflict(onConflict, sql.ResolveWithNewValues()).Exec(ctx)
				case "one, ignored":
					return record.OnConflict(onConflict, sql.ResolveWithIgnore()).Exec(ctx)
				default:
					return record.AddOpenIssueIDs(c.rows[access.OpenIssue][0].id).OnConflict(onConflict, sql.ResolveWithNewValues()).Exec(ctx)
				}
			})
		}
		for _, p := range people {
			for _, how := range []string{"one", "one, ignored", "an edge as well"} {
				if err := meet(c.as(p), how); fault.CodeOf(err) != fault.Forbidden {
					t.Errorf("%s upserts %s: %v", p.name, how, err)
				}
			}
		}
		if err := meet(authz.System(t.Context()), "one"); err != nil {
			t.Errorf("the system upserts: %v", err)
		}
	})
}

// TestTheSystemsUpsertCountsTheRows pins that the driver under an upsert is the
// transaction's own.
func TestTheSystemsUpsertCountsTheRows(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		before := c.client.Customer.Query().CountX(c.system())
		for i := range 2 {
			err := c.client.Customer.Create().SetCode("OST").SetName(fmt.Sprint("renamed ", i)).
				OnConflict(sql.ConflictColumns(customer.FieldCode), sql.ResolveWith(func(u *sql.UpdateSet) { u.SetExcluded(customer.FieldName) })).
				Exec(c.system())
			if err != nil {
				t.Fatal(err)
			}
		}
		if after := c.client.Customer.Query().CountX(c.system()); after != before {
			t.Errorf("%d rows more", after-before)
		}
		if name := c.client.Customer.Query().Where(customer.Code("OST")).OnlyX(c.system()).Name; name != "renamed 1" {
			t.Error(name)
		}
	})
}

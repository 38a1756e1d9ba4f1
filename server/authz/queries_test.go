package authz_test

import (
	"context"
	"maps"
	"slices"
	"testing"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/notice"
	"sanbao/server/domain/querying"
)

// makeQueries makes a private query of each person, some that are shared with a
// department or published, what hangs on each, and a token in each department.
func (c *company) makeQueries() {
	ctx := c.system()
	for _, code := range []string{"company", "east", "section", "west"} {
		token := c.client.ServiceToken.Create().SetName(code).SetPrefix("sbt_" + code).SetTokenHash(code).SetRole(access.Analyst).
			SetExpiresAt(noon).SetDepartmentID(c.depts[code]).SetIssuedBy(c.users["admin"]).SaveX(ctx)
		c.add(access.ServiceToken, token.ID, []string{code}, "")
	}
	for _, p := range people {
		c.makeQuery(p.name, "", querying.Private)
	}
	c.makeQuery("east head", "east", querying.Department)
	c.makeQuery("finance", "section", querying.Department)
	c.makeQuery("inspector", "west", querying.Department)
	c.makeQuery("west head", "", querying.Published)
}

func (c *company) makeQuery(owner, department string, visibility querying.Visibility) {
	ctx := c.system()
	create := c.client.SavedQuery.Create().SetName("query for " + string(visibility)).SetDocument("{ viewer { role } }").
		SetOwner(c.users[owner]).SetVisibility(visibility)
	if department != "" {
		create.SetDepartmentID(c.depts[department])
	}
	if visibility == querying.Published {
		create.SetSlug("published")
	}
	query := create.SaveX(ctx)
	seen := row{owner: owner, shared: department, published: visibility == querying.Published}
	note := func(entity access.Entity, id int) {
		seen.id = id
		c.rows[entity] = append(c.rows[entity], seen)
	}
	note(access.SavedQuery, query.ID)
	note(access.QueryRevision, c.client.QueryRevision.Create().SetSavedQuery(query).SetNumber(1).SetDocument("{ a }").SetAt(noon).
		SetAuthor(c.users[owner]).SaveX(ctx).ID)
	note(access.QueryRun, c.client.QueryRun.Create().SetSavedQuery(query).SetAt(noon).SetChannel(querying.Workbench).SetRevision(1).
		SetMilliseconds(1).SetRows(1).SetCost(1).SetUser(c.users[owner]).SaveX(ctx).ID)
	note(access.QuerySchedule, c.client.QuerySchedule.Create().SetSavedQuery(query).SetDayOfMonth(5).SetHour(8).SetNextRunAt(noon).
		SetOwner(c.users[owner]).AddRecipients(c.users[owner]).SaveX(ctx).ID)
	switch visibility {
	case querying.Private:
		told := c.client.Notification.Create().SetUser(c.users[owner]).SetKind(notice.QueryBroken).SetAt(noon).SetKey("query").
			SetSavedQuery(query).SaveX(ctx)
		c.add(access.Notification, told.ID, nil, owner)
	case querying.Published:
		c.client.QueryAddress.Create().SetSlug("published").SetQueryID(query.ID).SaveX(ctx)
	}
}

// TestQueriesAreOnesOwn: who writes queries makes them under the own name alone.
func TestQueriesAreOnesOwn(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		for _, p := range people {
			for _, owner := range []string{p.name, "admin", "west head"} {
				err := c.undone(func(tx *ent.Tx) error {
					return tx.SavedQuery.Create().SetName("mine").SetDocument("{ a }").SetOwner(c.users[owner]).Exec(c.as(p))
				})
				if allowed := p.reads(access.SavedQuery) && owner == p.name; allowed != (err == nil) {
					t.Errorf("%s makes a query of %s: %v", p.name, owner, err)
				}
			}
		}
	})
}

// TestToolsOnlyRead: a token reads what its role reads in its department, and
// writes nothing, whatever its role would let a person do.
func TestToolsOnlyRead(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		head := named("east head")
		tool := *authz.From(c.as(head))
		tool.UserID, tool.TokenID = 0, 1
		ctx := authz.With(t.Context(), &tool)
		seen, err := c.client.ServiceRecord.Query().IDs(ctx)
		if want := c.ids(head, access.ServiceRecord, access.Read); err != nil || !slices.Equal(seen, want) {
			t.Errorf("sees %v, want %v (%v)", seen, want, err)
		}
		for entity, create := range c.creations("east") {
			if err := c.undone(func(tx *ent.Tx) error { return create(ctx, tx) }); fault.CodeOf(err) != fault.Forbidden {
				t.Errorf("creates %s: %v", entity, err)
			}
		}
		err = c.undone(func(tx *ent.Tx) error { return tx.OpenIssue.Update().SetSettlement("x").Exec(ctx) })
		if fault.CodeOf(err) != fault.Forbidden {
			t.Errorf("updates: %v", err)
		}
	})
}

// creationsOfQueries make a row of each entity around queries, as creations do.
func (c *company) creationsOfQueries(all map[access.Entity]func(context.Context, *ent.Tx) error, record string) {
	query := c.rows[access.SavedQuery][0].id
	maps.Copy(all, map[access.Entity]func(context.Context, *ent.Tx) error{
		access.SavedQuery: func(ctx context.Context, tx *ent.Tx) error {
			return tx.SavedQuery.Create().SetName("new").SetDocument("{ a }").SetOwner(c.users["clerk"]).Exec(ctx)
		},
		access.QueryRevision: func(ctx context.Context, tx *ent.Tx) error {
			return tx.QueryRevision.Create().SetSavedQueryID(query).SetNumber(2).SetDocument("{ a }").SetAt(noon).
				SetAuthor(c.users["admin"]).Exec(ctx)
		},
		access.QueryRun: func(ctx context.Context, tx *ent.Tx) error {
			return tx.QueryRun.Create().SetSavedQueryID(query).SetAt(noon).SetChannel(querying.Tool).SetRevision(1).SetMilliseconds(1).
				SetRows(1).SetCost(1).Exec(ctx)
		},
		access.QuerySchedule: func(ctx context.Context, tx *ent.Tx) error {
			return tx.QuerySchedule.Create().SetSavedQueryID(query).SetDayOfMonth(1).SetHour(1).SetNextRunAt(noon).
				SetOwner(c.users["clerk"]).Exec(ctx)
		},
		access.ServiceToken: func(ctx context.Context, tx *ent.Tx) error {
			create := tx.ServiceToken.Create().SetName("new").SetPrefix("sbt_new").SetTokenHash("new").SetRole(access.Analyst).
				SetExpiresAt(noon).SetIssuedBy(c.users["admin"])
			if department, known := c.depts[record]; known {
				return create.SetDepartmentID(department).Exec(ctx)
			}
			return create.SetDepartmentID(c.depts["company"]).Exec(ctx)
		},
	})
}

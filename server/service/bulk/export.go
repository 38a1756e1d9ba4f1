package bulk

import (
	"context"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/store"
)

// Position is how far somebody has read a table whose rows come in the order in which
// they changed: to the row of an id that changed at a time.
type Position struct {
	At time.Time
	ID int
}

// Moment returns the field of an entity that says when a row changed, or was added to
// what is only ever added to; "" for an entity that has none, or that is not read in
// bulk.
func Moment(entity string) string {
	if lists[entity].row == nil {
		return ""
	}
	table := authz.TableOf(access.Entity(entity))
	for _, name := range []string{"updated_at", "at"} {
		if column(table, name) != nil {
			return fieldName(name)
		}
	}
	return ""
}

// Stored returns those of an entity's fields that are told as they are stored, and that
// are not hidden from the viewer.
func Stored(viewer *authz.Viewer, entity string, fields []string) []string {
	stored := []string{}
	table := authz.TableOf(access.Entity(entity))
	for _, field := range fields {
		name := columnName(field)
		if lists[entity].row == nil || column(table, name) == nil || fieldName(name) != field {
			continue
		}
		if _, _, plain := kindOf(lists[entity].row, name); plain && !access.Hidden(viewer.Role, access.Entity(entity), name) {
			stored = append(stored, field)
		}
	}
	return stored
}

// Changed returns the statement of the rows of an entity that changed after a position,
// up to a time, in the order of their changes, and that time; nil where the entity has no
// Moment. Rows that did not change come as well where the viewer may have begun to see
// them since. The time is to lie some seconds back: rows note it before they are
// committed, and later ones may be there already. On PostgreSQL it is put back further to
// when the oldest transaction began that still writes, and, on a standby, to as long
// before what it has come to.
func (s *Service) Changed(ctx context.Context, entity string, fields []string, after Position, until time.Time) (*Statement, time.Time, error) {
	moment := Moment(entity)
	if moment == "" {
		return nil, until, nil
	}
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, until, err
	}
	until, err = s.settled(ctx, until)
	if err != nil {
		return nil, until, err
	}
	columns := make([][]string, len(fields))
	for i, field := range fields {
		columns[i] = []string{field}
	}
	at := columnName(moment)
	cameInSight := authz.CameInSight(viewer, access.Entity(entity), after.At, until)
	statement, err := s.compile(ctx, Request{Entity: entity, Columns: columns}, func(selector *entsql.Selector) {
		since := []*entsql.Predicate{entsql.GT(selector.C(at), after.At),
			entsql.And(entsql.EQ(selector.C(at), after.At), entsql.GT(selector.C("id"), after.ID))}
		if cameInSight != nil && !after.At.IsZero() {
			since = append(since, cameInSight(selector))
		}
		selector.Where(entsql.LTE(selector.C(at), until)).Where(entsql.Or(since...))
		selector.OrderBy(entsql.Asc(selector.C(at)), entsql.Asc(selector.C("id")))
	})
	return statement, until, err
}

// settled is up to when all that was noted is there, at a given time or before it. LEAST
// passes over what is null.
const settled = `SELECT LEAST($1::timestamptz,
	(SELECT min(xact_start) - (now() - $1::timestamptz) FROM pg_stat_activity WHERE datname = current_database() AND backend_xid IS NOT NULL),
	CASE WHEN pg_is_in_recovery() THEN pg_last_xact_replay_timestamp() - (now() - $1::timestamptz) END)`

func (s *Service) settled(ctx context.Context, until time.Time) (time.Time, error) {
	if s.store.Dialect() != dialect.Postgres {
		return until, nil
	}
	rows, err := s.store.Rows(ctx, settled, []any{until})
	if err != nil {
		return until, store.Fault(err)
	}
	defer rows.Close()
	if rows.Next() {
		if err := rows.Scan(&until); err != nil {
			return until, store.Fault(err)
		}
	}
	return until, store.Fault(rows.Err())
}

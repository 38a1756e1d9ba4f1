package queries

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/ent/predicate"
	"sanbao/ent/queryschedule"
	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/querying"
	"sanbao/server/store"
)

const (
	// mostRecipients is how many people one answer is sent to.
	mostRecipients = 20
	// mostOffered is how many are offered at a time.
	mostOffered = 50
	termLimit   = 100
)

// Reached is who can be sent an answer: who may see what queries tell, may sign in, and
// has an e-mail address. A schedule skips whoever is not any more.
func Reached() predicate.User {
	return user.And(user.Active(true), user.LockedAtIsNil(), user.EmailNEQ(""), user.RoleIn(access.QueryWriters()...))
}

// InSightOf is who is meant to see a query: its owner alone a private one, also of
// administrators; the people of its department, and of those above it, a shared one.
func InSightOf(ctx context.Context, client *ent.Client, query *ent.SavedQuery) (predicate.User, error) {
	switch {
	case query.Visibility == querying.Published:
		return user.IDGT(0), nil
	case query.Visibility == querying.Private || query.DepartmentID == nil:
		return user.ID(query.OwnerID), nil
	}
	departments, err := client.Department.Query().Select(department.FieldID, department.FieldParentID).All(authz.System(ctx))
	if err != nil {
		return nil, err
	}
	return user.Or(user.ID(query.OwnerID), user.DepartmentIDIn(upwards(departments, *query.DepartmentID)...)), nil
}

// upwards returns a department and all above it.
func upwards(departments []*ent.Department, from int) []int {
	parents := map[int]*int{}
	for _, d := range departments {
		parents[d.ID] = d.ParentID
	}
	above := []int{from}
	for parent := parents[from]; parent != nil && !slices.Contains(above, *parent); parent = parents[*parent] {
		above = append(above, *parent)
	}
	return above
}

// Recipients returns people to whom the answers of a query can be sent, by name, at most
// limit of them: those with the term in their name or sign-in name, all for an empty one.
// Returns FORBIDDEN to those who make no schedules, INVALID for a limit or a term that
// is out of bounds, NOT_FOUND for a query that the viewer does not see.
func (s *Service) Recipients(ctx context.Context, query int, term string, limit int) ([]*ent.User, error) {
	if _, err := authz.May(ctx, access.Create, access.QuerySchedule); err != nil {
		return nil, err
	}
	var p check.Problems
	p.Line("term", &term, check.Optional, termLimit)
	check.Between(&p, "limit", &limit, 1, mostOffered)
	if err := p.Err(); err != nil {
		return nil, err
	}
	about, err := s.Find(ctx, query)
	if err != nil {
		return nil, err
	}
	insight, err := InSightOf(ctx, s.Store.Client(), about)
	if err != nil {
		return nil, store.Fault(err)
	}
	reached := s.Store.Client().User.Query().Where(Reached(), insight)
	if term != "" {
		reached.Where(user.Or(user.NameContainsFold(term), user.UsernameContainsFold(term)))
	}
	reached, err = reached.Order(user.ByName(), user.ByID(sql.OrderAsc())).Limit(limit).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	people, err := reached.All(ctx)
	return people, store.Fault(err)
}

func checkRecipients(p *check.Problems, ids []int) {
	switch {
	case len(ids) == 0:
		p.Add("recipientIDs", fault.Required)
	case len(ids) > mostRecipients:
		p.Add("recipientIDs", fault.TooMany, fault.Params{"max": mostRecipients})
	}
}

// areReached returns INVALID if somebody among them cannot be sent an answer of the query.
func areReached(ctx context.Context, tx *ent.Tx, query *ent.SavedQuery, ids []int) error {
	insight, err := InSightOf(ctx, tx.Client(), query)
	if err != nil {
		return err
	}
	reached, err := tx.User.Query().Where(user.IDIn(ids...), Reached(), insight).IDs(authz.System(ctx))
	if err != nil {
		return err
	}
	for _, id := range ids {
		if !slices.Contains(reached, id) {
			return fault.InvalidField("recipientIDs", fault.NotAnOption)
		}
	}
	return nil
}

// newAreReached is areReached for those to whom a schedule was not sent before: whoever
// changes its hour need not take out who has left since, and gets nothing.
func newAreReached(ctx context.Context, tx *ent.Tx, query *ent.SavedQuery, schedule *ent.QuerySchedule, ids []int) error {
	before, err := tx.QuerySchedule.Query().Where(queryschedule.ID(schedule.ID)).QueryRecipients().IDs(authz.System(ctx))
	if err != nil {
		return err
	}
	added := slices.DeleteFunc(slices.Clone(ids), func(id int) bool { return slices.Contains(before, id) })
	if len(added) == 0 {
		return nil
	}
	return areReached(ctx, tx, query, added)
}

// MayChangeSchedule reports whether the viewer may change and delete a schedule.
func MayChangeSchedule(ctx context.Context, schedule *ent.QuerySchedule) bool {
	viewer, err := authz.May(ctx, access.Update, access.QuerySchedule)
	return err == nil && mine(viewer, schedule.OwnerID)
}

package cases

import (
	"context"
	"fmt"
	"slices"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/ent/predicate"
	"sanbao/ent/repaircard"
	"sanbao/ent/user"
	"sanbao/ent/visit"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

// mentionLimit is how many people one comment may speak to.
const mentionLimit = 20

// MentionableUsers returns the active people who can see a record and whose name
// or user name contains term, in the order of their names. Returns NOT_FOUND if
// the viewer does not see the record.
func (s *Service) MentionableUsers(ctx context.Context, recordID int, term string, limit int) ([]*ent.User, error) {
	var p check.Problems
	p.Line("term", &term, check.Optional, 100)
	check.Between(&p, "limit", &limit, 1, 50)
	if err := p.Err(); err != nil {
		return nil, err
	}
	client := s.Store.Client()
	record, err := readRecord(ctx, client, recordID)
	if err != nil {
		return nil, err
	}
	able, err := ableToSee(ctx, client, record)
	if err != nil {
		return nil, err
	}
	query := client.User.Query().Where(user.Active(true), able)
	if term != "" {
		query.Where(user.Or(user.NameContainsFold(term), user.UsernameContainsFold(term)))
	}
	query, err = query.Order(user.ByName(), user.ByID()).Limit(limit).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.All(ctx)
}

// mention sets the people whom the note speaks to, all of whom have to be able
// to see the record: a name in a note is no way around the rights.
func (st *step) mention(ctx context.Context, ids []int) error {
	slices.Sort(ids)
	ids = slices.Compact(ids)
	if len(ids) == 0 {
		return nil
	}
	able, err := ableToSee(ctx, st.tx.Client(), st.record)
	if err != nil {
		return err
	}
	found, err := st.tx.User.Query().Where(user.IDIn(ids...), user.Active(true), able).IDs(ctx)
	if err != nil {
		return err
	}
	var p check.Problems
	for i, id := range ids {
		if !slices.Contains(found, id) {
			p.Add(fmt.Sprintf("mentionIDs.%d", i), fault.NoSuchReference, fault.Params{"what": fault.User})
		}
	}
	st.event.mentioned = ids
	return p.Err()
}

// ableToSee returns the predicate for the people whose role and place let them
// read the record, as the access matrix has it.
func ableToSee(ctx context.Context, client *ent.Client, record *ent.ServiceRecord) (predicate.User, error) {
	roles := map[access.Scope][]access.Role{}
	for _, role := range access.Roles() {
		scope := access.Lookup(role, access.ServiceRecord, access.Read)
		roles[scope] = append(roles[scope], role)
	}
	above, err := departmentsAbove(ctx, client, record.DepartmentID)
	if err != nil {
		return nil, err
	}
	sent := user.HasVisitsWith(visit.ServiceRecordID(record.ID), visit.StatusNEQ(casework.VisitCancelled))
	assigned := user.Or(sent, user.HasRepairCardsWith(repaircard.ServiceRecordID(record.ID)))
	if record.OwnerID != nil {
		assigned = user.Or(assigned, user.ID(*record.OwnerID))
	}
	return user.Or(
		user.RoleIn(roles[access.All]...),
		user.And(user.RoleIn(roles[access.DepartmentTree]...), user.DepartmentIDIn(above...)),
		user.And(user.RoleIn(roles[access.Assigned]...), assigned),
	), nil
}

// departmentsAbove returns a department and all above it. A record without one is
// seen, of those limited to departments, by the people of the company itself.
func departmentsAbove(ctx context.Context, client *ent.Client, id *int) ([]int, error) {
	var rows []struct {
		ID       int  `json:"id"`
		ParentID *int `json:"parent_id"`
	}
	err := client.Department.Query().Select(department.FieldID, department.FieldParentID).Scan(authz.System(ctx), &rows)
	if err != nil {
		return nil, err
	}
	parents := make(map[int]*int, len(rows))
	var above []int
	for _, row := range rows {
		parents[row.ID] = row.ParentID
		if row.ParentID == nil {
			above = append(above, row.ID)
		}
	}
	for at, steps := id, 0; at != nil && steps < len(rows); at, steps = parents[*at], steps+1 {
		above = append(above, *at)
	}
	return above, nil
}

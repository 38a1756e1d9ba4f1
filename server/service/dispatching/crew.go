package dispatching

import (
	"context"
	"slices"

	"sanbao/ent"
	"sanbao/ent/predicate"
	"sanbao/ent/user"
	"sanbao/ent/visit"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
)

// technicianLimit is how many technicians a board shows, by name.
const technicianLimit = 200

// readCrew reads the technicians of the board: those in use, and those who are not
// and still have a visit ahead, which somebody else has to make.
func (b *DispatchBoard) readCrew(ctx context.Context) ([]*ent.User, error) {
	all, err := b.client.User.Query().Where(b.technicians(ctx)...).
		Order(user.ByName(), user.ByID()).Limit(technicianLimit).All(ctx)
	if err != nil || b.wanted.Skill == nil {
		return all, err
	}
	return slices.DeleteFunc(all, func(u *ent.User) bool { return !slices.Contains(u.Skills, *b.wanted.Skill) }), nil
}

func (b *DispatchBoard) technicians(ctx context.Context) []predicate.User {
	narrowed := []predicate.User{user.RoleEQ(access.Technician), user.Or(user.Active(true),
		user.HasVisitsWith(visit.StatusEQ(casework.VisitDispatched), visit.PlannedStartGTE(b.service.beginning(b.From))))}
	if b.wanted.Zone != nil {
		narrowed = append(narrowed, user.ServiceZoneEQ(*b.wanted.Zone))
	}
	if departments, err := b.departments(ctx); err == nil && departments != nil {
		narrowed = append(narrowed, user.DepartmentIDIn(departments...))
	}
	return narrowed
}

// Technicians are those whom the board shows, by name.
func (b *DispatchBoard) Technicians(ctx context.Context) ([]*ent.User, error) {
	if _, err := b.departments(ctx); err != nil {
		return nil, err
	}
	crew, err := b.crew(ctx)
	if err != nil || len(crew) == 0 {
		return []*ent.User{}, err
	}
	query, err := b.client.User.Query().Where(user.IDIn(idsOf(crew)...)).Order(user.ByName(), user.ByID()).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.All(ctx)
}

func idsOf(people []*ent.User) []int {
	ids := make([]int, len(people))
	for i, u := range people {
		ids[i] = u.ID
	}
	return ids
}

// Skills are the product categories in which technicians are skilled, for the filter.
func (b *DispatchBoard) Skills(ctx context.Context) ([]string, error) {
	people, err := b.client.User.Query().Where(user.RoleEQ(access.Technician), user.Active(true)).
		Select(user.FieldID, user.FieldSkills).All(ctx)
	if err != nil {
		return nil, err
	}
	skills := []string{}
	for _, u := range people {
		skills = append(skills, u.Skills...)
	}
	slices.Sort(skills)
	return slices.Compact(skills), nil
}

package notices

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/user"
	"sanbao/server/domain/access"
)

// planners are the dispatchers and the heads: those who can help where work of a
// department is late, or cannot be given to somebody any more.
type planners []*ent.User

func (s *Service) planners(ctx context.Context) (planners, error) {
	return s.Store.Client().User.Query().Where(user.RoleIn(access.Dispatcher, access.Head), user.Active(true)).
		Order(user.ByID()).Select(user.FieldID, user.FieldRole, user.FieldDepartmentID).All(ctx)
}

// of returns the dispatchers, and the heads of one department; of none where none is named.
func (p planners) of(departmentID *int) []int {
	var people []int
	for _, u := range p {
		if u.Role == access.Dispatcher || departmentID != nil && *departmentID == u.DepartmentID {
			people = append(people, u.ID)
		}
	}
	return people
}

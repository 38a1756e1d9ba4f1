// Package staff says who in the company stands for what: the people of a role, and
// the heads of a department. It reads as the context says; whoever tells people things
// does so as the system.
package staff

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/ent/user"
	"sanbao/server/domain/access"
)

// Active returns the people of a role who are there, by their ids.
func Active(ctx context.Context, client *ent.Client, role access.Role) ([]int, error) {
	return client.User.Query().Where(user.RoleEQ(role), user.Active(true)).Order(user.ByID()).IDs(ctx)
}

// Responsible returns who answers for a department's work: its active heads, or those
// of the nearest department above it that has any. What no department has yet is the
// dispatchers'.
func Responsible(ctx context.Context, client *ent.Client, departmentID *int) ([]int, error) {
	if departmentID == nil {
		return Active(ctx, client, access.Dispatcher)
	}
	for next := departmentID; next != nil; {
		found, err := client.User.Query().
			Where(user.RoleEQ(access.Head), user.Active(true), user.DepartmentID(*next)).Order(user.ByID()).IDs(ctx)
		if err != nil || len(found) > 0 {
			return found, err
		}
		above, err := client.Department.Query().Where(department.ID(*next)).Only(ctx)
		if err != nil {
			return nil, err
		}
		next = above.ParentID
	}
	return nil, nil
}

package seed

import "sanbao/server/domain/access"

// Password is the password of every demo account.
const Password = "sanbao-demo"

// SignIn is a demo account.
type SignIn struct {
	Username string
	// Name is the person's.
	Name string
	Role access.Role
	// Department is the name of the department in which the person works.
	Department string
}

// SignIns returns the accounts to try the demo with: one a role, named after it,
// and a second head, of another department. The other people of the demo have
// the same password, but are left out here.
func SignIns() []SignIn {
	names := map[string]string{}
	for _, d := range departmentTable {
		names[d.code] = d.name
	}
	var list []SignIn
	seen := map[access.Role]bool{}
	for _, p := range peopleTable {
		if !seen[p.role] || p.username == "head2" {
			list = append(list, SignIn{Username: p.username, Name: p.name, Role: p.role, Department: names[p.department]})
		}
		seen[p.role] = true
	}
	return list
}

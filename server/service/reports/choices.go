package reports

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/ent/predicate"
	"sanbao/ent/user"
	"sanbao/server/domain/access"
	"sanbao/server/domain/dailyreport"
)

// DailyReportChoices are the daily reports that there are for the viewer.
type DailyReportChoices struct {
	// Own: the viewer has a daily report.
	Own bool
	// WholeCompany: reports of all departments together are the viewer's to read.
	WholeCompany bool
	// Departments and Technicians whose reports the viewer reads, by code and by name.
	Departments []*ent.Department
	Technicians []*ent.User
}

// DailyReportChoices says which daily reports there are for the viewer; none for
// roles without them.
func (s *Service) DailyReportChoices(ctx context.Context) (*DailyReportChoices, error) {
	viewer, err := reader(ctx)
	if err != nil {
		return nil, err
	}
	choices := &DailyReportChoices{Own: dailyreport.ReadsOwn(viewer.Role), Departments: []*ent.Department{}, Technicians: []*ent.User{}}
	if !dailyreport.ReadsOthers(viewer.Role) {
		return choices, nil
	}
	within := reach(viewer)
	choices.WholeCompany = within == nil
	departments, people := []predicate.Department{department.Active(true)}, []predicate.User{user.RoleEQ(access.Technician), user.Active(true)}
	if within != nil {
		departments, people = append(departments, department.IDIn(within...)), append(people, user.DepartmentIDIn(within...))
	}
	client := s.Store.Client()
	choices.Departments, err = client.Department.Query().Where(departments...).Order(department.ByCode()).All(ctx)
	if err != nil {
		return nil, err
	}
	choices.Technicians, err = client.User.Query().Where(people...).WithDepartment().Order(user.ByName(), user.ByID()).All(ctx)
	return choices, err
}

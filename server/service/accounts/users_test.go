package accounts_test

import (
	"context"
	"slices"
	"strings"
	"sync"
	"testing"

	"sanbao/ent/department"
	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/change"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/service/accounts"
)

func (w *world) newcomer() accounts.CreateUserInput {
	zone, phone, email, number := installedbase.ServiceZones()[0], "0571-8888 6666", "wang@example.com", "A-17"
	return accounts.CreateUserInput{Username: "Wang.Wei", Name: " 王伟 ", Role: access.Technician, DepartmentID: w.technical,
		EmployeeNumber: &number, Phone: &phone, Email: &email, ServiceZone: &zone,
		Skills: []string{"泵", " 泵 ", "热水器"}, Language: "en", Password: ptr(another)}
}

func TestCreateUser(t *testing.T) {
	each(t, func(w *world) {
		id, err := w.CreateUser(w.as(w.admin), w.newcomer())
		w.must(err)
		u := w.user(id)
		if u.Username != "wang.wei" || u.Name != "王伟" || u.Role != access.Technician || u.DepartmentID != w.technical ||
			u.EmployeeNumber != "A-17" || u.Phone != "0571-8888 6666" || u.Email != "wang@example.com" ||
			u.ServiceZone == nil || !slices.Equal(u.Skills, []string{"泵", "热水器"}) || u.Language != "en" || !u.Active {
			w.Errorf("%+v", u)
		}
		w.must(w.try("wang.wei", another))
		_, err = w.CreateUser(w.as(w.admin), w.newcomer())
		w.refused(err, fault.Conflict, fault.AlreadyExists)
		if f := fault.As(err); len(f.Fields) != 1 || f.Fields[0].Path != "username" {
			w.Error(f.Fields)
		}
	})
}

func TestCreateUserOnce(t *testing.T) {
	each(t, func(w *world) {
		input := func() accounts.CreateUserInput {
			in := w.newcomer()
			in.IdempotencyKey = ptr("retry-1")
			return in
		}
		ids := make([]int, 4)
		var group sync.WaitGroup
		for i := range ids {
			group.Go(func() {
				var err error
				if ids[i], err = w.CreateUser(w.as(w.admin), input()); err != nil {
					w.Error(err)
				}
			})
		}
		group.Wait()
		if ids[0] == 0 || !slices.Equal(ids, []int{ids[0], ids[0], ids[0], ids[0]}) {
			w.Error(ids)
		}
		// What is kept of the input to recognise it does not depend on the
		// password, which could be guessed from it.
		in := input()
		in.Password = ptr("yet-another-one")
		if id, err := w.CreateUser(w.as(w.admin), in); id != ids[0] || err != nil {
			w.Error(id, err)
		}
		in.Name = "somebody else"
		_, err := w.CreateUser(w.as(w.admin), in)
		w.refused(err, fault.Conflict, fault.IdempotencyReuse)
	})
}

func TestCreateUserRefused(t *testing.T) {
	each(t, func(w *world) {
		_, err := w.CreateUser(w.Context(), w.newcomer())
		w.refused(err, fault.Unauthenticated, fault.NotSignedIn)
		for _, role := range access.Roles() {
			if role == access.Admin {
				continue
			}
			ctx := authz.With(w.Context(), &authz.Viewer{UserID: w.head, Role: role})
			_, err := w.CreateUser(ctx, w.newcomer())
			w.refused(err, fault.Forbidden, fault.RoleNotAllowed)
		}
		bad := "bad"
		_, err = w.CreateUser(w.as(w.admin), accounts.CreateUserInput{Username: " ", Name: "", Role: "BOSS",
			Phone: &bad, Email: &bad, Skills: []string{"泵", " "}, Language: "fr", Password: ptr("short")})
		w.invalid(err, map[string]fault.Key{"username": fault.Required, "name": fault.Required, "role": fault.NotAnOption,
			"phone": fault.BadFormat, "email": fault.BadFormat, "skills.1": fault.Required, "language": fault.NotAnOption,
			"password": fault.PasswordWeak})
		for username, key := range map[string]fault.Key{
			strings.Repeat("長", 65): fault.TooLong, "a b": fault.BadFormat, ".a": fault.BadFormat, "a-": fault.BadFormat,
			"a\x00b": fault.BadFormat, "a/b": fault.BadFormat, "a\xffb": fault.BadFormat,
		} {
			in := w.newcomer()
			in.Username = username
			_, err = w.CreateUser(w.as(w.admin), in)
			w.invalid(err, map[string]fault.Key{"username": key})
		}
		in := w.newcomer()
		in.DepartmentID = 424242
		_, err = w.CreateUser(w.as(w.admin), in)
		w.invalid(err, map[string]fault.Key{"departmentID": fault.NoSuchReference})
		in = w.newcomer()
		in.Skills = make([]string, 51)
		_, err = w.CreateUser(w.as(w.admin), in)
		w.invalid(err, map[string]fault.Key{"skills": fault.TooMany})
	})
}

func TestUsernamesOfAllScripts(t *testing.T) {
	each(t, func(w *world) {
		for given, kept := range map[string]string{"王伟": "王伟", "ＬＩ＿ｎａ": "li_na", "Ćosić": "ćosić", "x@y.cn": "x@y.cn", "7": "7"} {
			in := w.newcomer()
			in.Username = given
			id, err := w.CreateUser(w.as(w.admin), in)
			w.must(err)
			if got := w.user(id).Username; got != kept {
				w.Errorf("%q is kept as %q", given, got)
			}
			w.must(w.try(given, another))
		}
	})
}

func ptr[T any](v T) *T { return &v }

func TestUpdateUser(t *testing.T) {
	each(t, func(w *world) {
		id, err := w.UpdateUser(w.as(w.admin), accounts.UpdateUserInput{ID: w.technician, Version: 1,
			Name: ptr(" 李娜 "), Role: ptr(access.Inspector), DepartmentID: &w.sales, EmployeeNumber: ptr("B-1"),
			Phone: ptr("13800138000"), Email: ptr("li@example.com"), ServiceZone: change.Set(installedbase.ServiceZones()[1]),
			Skills: []string{"泵"}, Language: ptr("en")})
		w.must(err)
		u := w.user(id)
		if id != w.technician || u.Version != 2 || u.Name != "李娜" || u.Role != access.Inspector || u.DepartmentID != w.sales ||
			u.EmployeeNumber != "B-1" || u.Phone != "13800138000" || u.Email != "li@example.com" ||
			*u.ServiceZone != installedbase.ServiceZones()[1] || !slices.Equal(u.Skills, []string{"泵"}) || u.Language != "en" || !u.Active {
			w.Errorf("%+v", u)
		}
		_, err = w.UpdateUser(w.as(w.admin), accounts.UpdateUserInput{ID: w.technician, Version: 2, Skills: []string{}, Phone: ptr(""),
			ServiceZone: change.Clear[installedbase.ServiceZone]()})
		w.must(err)
		if u = w.user(id); len(u.Skills) != 0 || u.ServiceZone != nil || u.Phone != "" || u.Name != "李娜" || u.Email != "li@example.com" {
			w.Errorf("%+v", u)
		}
	})
}

func TestUpdateUserStale(t *testing.T) {
	each(t, func(w *world) {
		_, err := w.UpdateUser(w.as(w.admin), accounts.UpdateUserInput{ID: w.head, Version: 1, Name: ptr("first")})
		w.must(err)
		_, err = w.UpdateUser(w.as(w.admin), accounts.UpdateUserInput{ID: w.head, Version: 1, Name: ptr("second")})
		w.refused(err, fault.Conflict, fault.StaleVersion)
		if f := fault.As(err); f.Change == nil || f.Change.Version != 2 {
			w.Error(f.Change)
		}
	})
}

// Of parallel changes against one version exactly one is written.
func TestUpdateUserInParallel(t *testing.T) {
	each(t, func(w *world) {
		var group sync.WaitGroup
		errs := make([]error, 6)
		for i := range errs {
			group.Go(func() {
				_, errs[i] = w.UpdateUser(w.as(w.admin), accounts.UpdateUserInput{ID: w.head, Version: 1, Name: ptr("head")})
			})
		}
		group.Wait()
		written := 0
		for _, err := range errs {
			if err == nil {
				written++
				continue
			}
			w.refused(err, fault.Conflict, fault.StaleVersion)
			if f := fault.As(err); f.Change == nil || f.Change.Version != 2 {
				w.Error(f.Change)
			}
		}
		if version := w.user(w.head).Version; written != 1 || version != 2 {
			w.Error(written, version)
		}
	})
}

func TestUpdateOneself(t *testing.T) {
	each(t, func(w *world) {
		id, err := w.UpdateUser(w.as(w.technician), accounts.UpdateUserInput{ID: w.technician, Version: 1,
			Phone: ptr("13800138000"), Email: ptr("me@example.com"), Language: ptr("en"),
			// What does not change anything may come along.
			Name: ptr(string(access.Technician)), Role: ptr(access.Technician), Active: ptr(true)})
		w.must(err)
		if u := w.user(id); u.Phone != "13800138000" || u.Email != "me@example.com" || u.Language != "en" {
			w.Errorf("%+v", u)
		}
		forbidden := func(in accounts.UpdateUserInput, key fault.Key) {
			w.Helper()
			in.ID, in.Version = w.technician, 2
			_, err := w.UpdateUser(w.as(w.technician), in)
			w.refused(err, fault.Forbidden, key)
		}
		forbidden(accounts.UpdateUserInput{Name: ptr("boss")}, fault.RoleNotAllowed)
		forbidden(accounts.UpdateUserInput{DepartmentID: &w.company}, fault.RoleNotAllowed)
		forbidden(accounts.UpdateUserInput{EmployeeNumber: ptr("1")}, fault.RoleNotAllowed)
		forbidden(accounts.UpdateUserInput{ServiceZone: change.Set(installedbase.ServiceZones()[0])}, fault.RoleNotAllowed)
		forbidden(accounts.UpdateUserInput{Skills: []string{"泵"}}, fault.RoleNotAllowed)
		forbidden(accounts.UpdateUserInput{Role: ptr(access.Admin)}, fault.OwnAccount)
		forbidden(accounts.UpdateUserInput{Active: ptr(false)}, fault.OwnAccount)
		if u := w.user(w.technician); u.Version != 2 || u.Role != access.Technician {
			w.Errorf("%+v", u)
		}
	})
}

func TestUpdateUserRefused(t *testing.T) {
	each(t, func(w *world) {
		update := func(ctx context.Context, in accounts.UpdateUserInput) error {
			_, err := w.UpdateUser(ctx, in)
			return err
		}
		in := accounts.UpdateUserInput{ID: w.technician, Version: 1, Phone: ptr("13800138000")}
		w.refused(update(w.Context(), in), fault.Unauthenticated, fault.NotSignedIn)
		w.refused(update(w.as(w.head), in), fault.Forbidden, fault.RoleNotAllowed)
		admin := w.as(w.admin)
		w.refused(update(admin, accounts.UpdateUserInput{ID: w.admin, Version: 1, Role: ptr(access.Clerk)}), fault.Forbidden, fault.OwnAccount)
		w.refused(update(admin, accounts.UpdateUserInput{ID: w.admin, Version: 1, Active: ptr(false)}), fault.Forbidden, fault.OwnAccount)
		w.must(update(admin, accounts.UpdateUserInput{ID: w.admin, Version: 1, Name: ptr("root")}))
		w.refused(update(admin, accounts.UpdateUserInput{ID: 424242, Version: 1}), fault.NotFound, fault.RowNotFound)
		w.invalid(update(admin, accounts.UpdateUserInput{ID: w.head, Version: 1, Name: ptr(" "), Role: ptr(access.Role("BOSS")),
			Language: ptr("fr")}), map[string]fault.Key{"name": fault.Required, "role": fault.NotAnOption, "language": fault.NotAnOption})
		w.invalid(update(admin, accounts.UpdateUserInput{ID: w.head, Version: 1, DepartmentID: ptr(424242)}),
			map[string]fault.Key{"departmentID": fault.NoSuchReference})
	})
}

// From an analyst phones are hidden, the own one too: a form that sends the
// emptiness back does not delete it.
func TestUpdateOneselfWithHiddenColumns(t *testing.T) {
	each(t, func(w *world) {
		analyst := w.addUser(access.Analyst, w.company)
		w.must(w.store.Client().User.UpdateOneID(analyst).SetPhone("13800138000").Exec(authz.System(w.Context())))
		_, err := w.UpdateUser(w.as(analyst), accounts.UpdateUserInput{ID: analyst, Version: 2, Phone: ptr(""), Language: ptr("en")})
		w.must(err)
		if u := w.user(analyst); u.Phone != "13800138000" || u.Language != "en" {
			w.Errorf("%+v", u)
		}
		_, err = w.UpdateUser(w.as(analyst), accounts.UpdateUserInput{ID: analyst, Version: 3, Phone: ptr("13900139000")})
		w.must(err)
		if u := w.user(analyst); u.Phone != "13900139000" {
			w.Errorf("%+v", u)
		}
	})
}

func TestDisablingEndsSessions(t *testing.T) {
	each(t, func(w *world) {
		grant, b := w.signIn("technician")
		ctx := w.bearer(grant.AccessToken)
		_, err := w.UpdateUser(w.as(w.admin), accounts.UpdateUserInput{ID: w.technician, Version: 1, Active: ptr(false)})
		w.must(err)
		_, _, err = w.Authenticate(w.Context(), grant.AccessToken)
		w.refused(err, fault.Unauthenticated, fault.AccountDisabled)
		_, err = w.Revalidate(ctx)
		w.refused(err, fault.Unauthenticated, fault.AccountDisabled)
		_, err = w.Refresh(b.request(w.Context()))
		w.refused(err, fault.Unauthenticated, fault.AccountDisabled)
		if of := w.sessions(w.technician)[0]; of.EndedAt == nil || of.EndReason != "DISABLED" {
			w.Error(of)
		}
		_, err = w.UpdateUser(w.as(w.admin), accounts.UpdateUserInput{ID: w.technician, Version: 2, Active: ptr(true)})
		w.must(err)
		_, _, err = w.Authenticate(w.Context(), grant.AccessToken)
		w.refused(err, fault.Unauthenticated, fault.SessionEnded)
		w.must(w.try("technician", password))
	})
}

func TestAddUser(t *testing.T) {
	each(t, func(w *world) {
		system := authz.System(w.Context())
		id, err := w.AddUser(system, accounts.NewUser{Username: "Root", Name: "管理员", Role: access.Admin, Password: another})
		w.must(err)
		if u := w.user(id); u.Username != "root" || u.DepartmentID != w.company || u.Language != "zh-CN" {
			w.Errorf("%+v", u)
		}
		id, err = w.AddUser(system, accounts.NewUser{Username: "li", Name: "李", Role: access.Clerk, Department: "T", Password: another})
		w.must(err)
		if u := w.user(id); u.DepartmentID != w.technical {
			w.Errorf("%+v", u)
		}
		w.must(w.try("root", another))
		_, err = w.AddUser(system, accounts.NewUser{Username: "LI", Name: "李", Role: access.Clerk, Password: another})
		w.refused(err, fault.Conflict, fault.AlreadyExists)
		_, err = w.AddUser(system, accounts.NewUser{Username: "x", Name: "x", Role: access.Clerk, Department: "nowhere", Password: another})
		w.invalid(err, map[string]fault.Key{"department": fault.NoSuchReference})
		_, err = w.AddUser(system, accounts.NewUser{Username: "x", Name: "x", Role: access.Clerk, Password: "short"})
		w.invalid(err, map[string]fault.Key{"password": fault.PasswordWeak})
		_, err = w.AddUser(w.Context(), accounts.NewUser{Username: "x", Name: "x", Role: access.Clerk, Password: another})
		w.refused(err, fault.Unauthenticated, fault.NotSignedIn)
	})
}

// The first administrator comes before the first department.
func TestAddUserToAnEmptyDatabase(t *testing.T) {
	each(t, func(w *world) {
		system := authz.System(w.Context())
		w.store.Client().User.Delete().ExecX(system)
		for _, code := range []string{"T", "S", "X", "C"} {
			w.store.Client().Department.Delete().Where(department.Code(code)).ExecX(system)
		}
		for _, username := range []string{"first", "second"} {
			_, err := w.AddUser(system, accounts.NewUser{Username: username, Name: username, Role: access.Admin, Password: another})
			w.must(err)
		}
		company := w.store.Client().Department.Query().OnlyX(system)
		if company.ParentID != nil || company.Name == "" || !company.Active {
			w.Error(company)
		}
		if n := w.store.Client().User.Query().Where(user.DepartmentID(company.ID)).CountX(system); n != 2 {
			w.Error(n)
		}
	})
}

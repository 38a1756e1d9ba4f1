package accounts

import (
	"context"
	"slices"
	"time"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/ent/session"
	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/change"
	"sanbao/server/domain/fault"
	"sanbao/server/service/once"
	"sanbao/server/service/trail"
	"sanbao/server/store"
)

// CreateUser adds a person who can sign in: with a password, or without one until
// a password link is used. Returns the id; FORBIDDEN to those
// who may not add people, INVALID with the fields at fault, CONFLICT
// (AlreadyExists, with the field "username") if the name is taken.
func (s *Service) CreateUser(ctx context.Context, in CreateUserInput) (int, error) {
	// The policy would say so too, but only after the costly hash.
	if _, err := authz.May(ctx, access.Create, access.User); err != nil {
		return 0, err
	}
	if err := checkNewUser(&in); err != nil {
		return 0, err
	}
	hash, err := s.hashFirst(ctx, in.Password)
	if err != nil {
		return 0, store.Fault(err)
	}
	// Of the input a quick hash is kept, which must not give the password away.
	recognised := in
	recognised.Password = nil
	request := once.Request{Operation: "createUser", Key: in.IdempotencyKey, Input: recognised, Now: s.now()}
	id, err := once.Do(ctx, s.cfg.Store, request, func(ctx context.Context, tx *ent.Tx) (int, error) {
		if err := checkDepartment(ctx, tx, &in.DepartmentID); err != nil {
			return 0, err
		}
		return insert(ctx, tx, in, hash, s.now())
	})
	return id, store.Fault(err)
}

// hashFirst hashes the first password of a person; "" where there is none yet, with
// which nobody signs in.
func (s *Service) hashFirst(ctx context.Context, password *string) (string, error) {
	if password == nil {
		return "", nil
	}
	return s.cfg.Hasher.Hash(ctx, *password)
}

// NewUser is a person to be added from the command line.
type NewUser struct {
	Username, Name string
	Role           access.Role
	// Department is a department's code; "" means the company itself, the
	// department above all others, which is made where there are none yet.
	Department string
	Password   string
}

// AddUser adds a person who can sign in: for the command line, in a context of the
// system; the first administrator comes this way. Returns the id; INVALID with the
// fields at fault, CONFLICT (AlreadyExists) if the username is taken.
func (s *Service) AddUser(ctx context.Context, person NewUser) (int, error) {
	in := CreateUserInput{Username: person.Username, Name: person.Name, Role: person.Role,
		Language: string(fault.Chinese), Password: &person.Password}
	if err := checkNewUser(&in); err != nil {
		return 0, err
	}
	hash, err := s.hashFirst(ctx, in.Password)
	if err != nil {
		return 0, store.Fault(err)
	}
	id := 0
	err = s.cfg.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) (err error) {
		if in.DepartmentID, err = findDepartment(ctx, tx, person.Department); err != nil {
			return err
		}
		id, err = insert(ctx, tx, in, hash, s.now())
		return err
	})
	return id, store.Fault(err)
}

// What the company is called until an administrator names it.
const (
	companyCode = "COMPANY"
	companyName = "公司"
)

func findDepartment(ctx context.Context, tx *ent.Tx, code string) (int, error) {
	query := tx.Department.Query().Order(ent.Asc(department.FieldID))
	if code != "" {
		query.Where(department.Code(code))
	} else {
		query.Where(department.ParentIDIsNil())
	}
	id, err := query.FirstID(ctx)
	if !ent.IsNotFound(err) {
		return id, err
	}
	if code != "" {
		return 0, noSuchDepartment("department")
	}
	company, err := tx.Department.Create().SetCode(companyCode).SetName(companyName).Save(ctx)
	if err != nil {
		return 0, err
	}
	return company.ID, nil
}

func checkDepartment(ctx context.Context, tx *ent.Tx, id *int) error {
	if id == nil {
		return nil
	}
	exists, err := tx.Department.Query().Where(department.ID(*id)).Exist(ctx)
	if err == nil && !exists {
		return noSuchDepartment("departmentID")
	}
	return err
}

func noSuchDepartment(path string) error {
	return fault.InvalidField(path, fault.NoSuchReference, fault.Params{"what": fault.Department})
}

func insert(ctx context.Context, tx *ent.Tx, in CreateUserInput, hash string, now time.Time) (int, error) {
	create := tx.User.Create().SetUsername(in.Username).SetName(in.Name).SetRole(in.Role).
		SetDepartmentID(in.DepartmentID).SetNillableEmployeeNumber(in.EmployeeNumber).
		SetNillablePhone(in.Phone).SetNillableEmail(in.Email).SetNillableServiceZone(in.ServiceZone).
		SetLanguage(in.Language)
	if hash != "" {
		create.SetPasswordHash(hash).SetPasswordChangedAt(now)
	}
	if in.Skills != nil {
		create.SetSkills(in.Skills)
	}
	u, err := create.Save(ctx)
	if err != nil {
		return 0, err
	}
	return u.ID, nil
}

// UpdateUser changes a person; what is left out stays. Everybody may change the
// own telephone, e-mail and language; who manages users changes the rest, and
// other people, but neither the own role nor whether the own account is active
// (OwnAccount). Disabling a person ends all of the person's sessions. Returns the
// id; CONFLICT if the row has changed since it was read, FORBIDDEN, NOT_FOUND,
// INVALID with the fields at fault.
func (s *Service) UpdateUser(ctx context.Context, in UpdateUserInput) (int, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return 0, err
	}
	if in.ID != viewer.UserID && !managesUsers(viewer) {
		return 0, fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	if err := checkUserChanges(&in); err != nil {
		return 0, err
	}
	err = s.cfg.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		u, err := tx.User.Get(ctx, in.ID)
		if err != nil {
			return err
		}
		if u.Version != in.Version {
			return stale(ctx, tx, u)
		}
		if err := mayChange(viewer, u, in); err != nil {
			return err
		}
		if err := checkDepartment(ctx, tx, in.DepartmentID); err != nil {
			return err
		}
		return s.write(ctx, tx, u, in)
	})
	return in.ID, store.Fault(err)
}

// mayChange compares with the row: a form may well send what it does not change.
func mayChange(viewer *authz.Viewer, u *ent.User, in UpdateUserInput) error {
	role, active := differs(in.Role, u.Role), differs(in.Active, u.Active)
	if u.ID == viewer.UserID && (role || active) {
		return fault.New(fault.Forbidden, fault.OwnAccount)
	}
	managed := role || active || differs(in.Name, u.Name) || differs(in.DepartmentID, u.DepartmentID) ||
		differs(in.EmployeeNumber, u.EmployeeNumber) || differsOptional(in.ServiceZone, u.ServiceZone) ||
		in.Skills != nil && !slices.Equal(in.Skills, u.Skills)
	if managed && !managesUsers(viewer) {
		return fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	return nil
}

func differs[T comparable](wanted *T, is T) bool { return wanted != nil && *wanted != is }

func differsOptional[T comparable](wanted change.To[T], is *T) bool {
	to := wanted.Of(is)
	return (to == nil) != (is == nil) || to != nil && *to != *is
}

// write writes the given fields. A row read by the viewer has the viewer's hidden
// columns empty: a form that sends such an emptiness back changes nothing.
func (s *Service) write(ctx context.Context, tx *ent.Tx, u *ent.User, in UpdateUserInput) error {
	update := tx.User.Update().Where(user.ID(u.ID), user.Version(in.Version)).
		SetNillableName(in.Name).SetNillableRole(in.Role).SetNillableDepartmentID(in.DepartmentID).
		SetNillableEmployeeNumber(in.EmployeeNumber).
		SetNillableLanguage(in.Language).SetNillableActive(in.Active)
	change.Write(in.ServiceZone, update.SetServiceZone, update.ClearServiceZone)
	if differs(in.Phone, u.Phone) {
		update.SetPhone(*in.Phone)
	}
	if differs(in.Email, u.Email) {
		update.SetEmail(*in.Email)
	}
	if in.Skills != nil {
		update.SetSkills(in.Skills)
	}
	changed, err := update.Save(ctx)
	if err != nil {
		return err
	}
	if changed == 0 {
		if u, err = tx.User.Get(ctx, u.ID); err != nil {
			return err
		}
		return stale(ctx, tx, u)
	}
	if u.Active && differs(in.Active, true) {
		_, err = endSessions(ctx, tx, accountDisabled, s.now(), session.UserID(u.ID))
	}
	return err
}

// stale is the CONFLICT with a row that was written in the meantime, by whom.
func stale(ctx context.Context, tx *ent.Tx, u *ent.User) error {
	return trail.Stale(ctx, tx.Client(), u.ID, u.Version, u.UpdatedAt)
}

package registry

import (
	"context"

	"entgo.io/ent/dialect"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/server/domain/access"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

func checkDepartment(code, name *string, position *int) error {
	var p check.Problems
	p.Line("code", code, check.Required, 32)
	p.Line("name", name, check.Required, 100)
	check.Between(&p, "position", position, 0, countLimit)
	return p.Err()
}

// CreateDepartment adds a department and returns its id. The first one is the
// company itself; every other one has a department above it. Returns INVALID
// for bad fields, CONFLICT if the code exists.
func (s *Service) CreateDepartment(ctx context.Context, in CreateDepartmentInput) (int, error) {
	if err := checkDepartment(&in.Code, &in.Name, &in.Position); err != nil {
		return 0, err
	}
	c := creation{"createDepartment", access.Department, in.IdempotencyKey, in}
	return s.create(ctx, c, func(ctx context.Context, tx *ent.Tx) (int, error) {
		tree, err := s.lockTree(ctx, tx)
		if err != nil {
			return 0, err
		}
		switch {
		case in.ParentID == nil && len(tree) > 0:
			return 0, fault.InvalidField("parentID", fault.Required)
		case in.ParentID != nil && !tree.has(*in.ParentID):
			return 0, noSuchParent()
		}
		row, err := tx.Department.Create().SetCode(in.Code).SetName(in.Name).
			SetNillableParentID(in.ParentID).SetPosition(in.Position).SetActive(in.Active).Save(ctx)
		if err != nil {
			return 0, err
		}
		return row.ID, nil
	})
}

// UpdateDepartment changes a department, also the one above it, and returns its
// id. Returns INVALID for bad fields and for a move below itself, CONFLICT if the
// department has changed since, the code exists, or it is to be closed while people,
// open records or active departments hang on it; NOT_FOUND if there is none.
func (s *Service) UpdateDepartment(ctx context.Context, in UpdateDepartmentInput) (int, error) {
	if err := checkDepartment(in.Code, in.Name, in.Position); err != nil {
		return 0, err
	}
	return in.ID, s.change(ctx, access.Update, access.Department, func(ctx context.Context, tx *ent.Tx) error {
		if in.ParentID != nil {
			if err := s.mayMove(ctx, tx, in.ID, *in.ParentID); err != nil {
				return err
			}
		}
		if in.Active != nil && !*in.Active {
			if err := mayClose(ctx, tx, in.ID); err != nil {
				return err
			}
		}
		err := tx.Department.UpdateOneID(in.ID).Where(department.Version(in.Version)).
			SetNillableCode(in.Code).SetNillableName(in.Name).SetNillableParentID(in.ParentID).
			SetNillablePosition(in.Position).SetNillableActive(in.Active).Exec(ctx)
		return outdated(ctx, tx, in.ID, err, fault.Department, tx.Department.Query().Where(department.ID(in.ID)).
			Select(department.FieldVersion, department.FieldUpdatedAt))
	})
}

func noSuchParent() error {
	return fault.InvalidField("parentID", fault.NoSuchReference, fault.Params{"what": fault.Department})
}

// tree holds for each department the one above it, 0 for the company itself.
type tree map[int]int

func (t tree) has(id int) bool {
	_, exists := t[id]
	return exists
}

// below reports whether a department is another one or below it.
func (t tree) below(id, other int) bool {
	for range len(t) {
		if id == other {
			return true
		}
		id = t[id]
	}
	return false
}

// lockTree reads the whole tree and keeps it as it is until the transaction ends:
// two moves at once could make a circle that neither of them sees. A writing
// transaction on SQLite is alone anyway.
func (s *Service) lockTree(ctx context.Context, tx *ent.Tx) (tree, error) {
	query := tx.Department.Query().Order(department.ByID())
	if s.Store.Dialect() == dialect.Postgres {
		query.ForUpdate()
	}
	rows, err := query.All(ctx)
	if err != nil {
		return nil, err
	}
	all := make(tree, len(rows))
	for _, row := range rows {
		all[row.ID] = value(row.ParentID)
	}
	return all, nil
}

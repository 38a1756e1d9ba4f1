package main

import (
	"context"
	"database/sql"
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"sanbao/ent"
	"sanbao/ent/servicerecord"
	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/store"
)

type dataSize struct{ records, usages, units int }

// facts are the rows that the requests name.
type facts struct {
	department int
	// records are some of the department's.
	records []int
}

const (
	headName    = "bench-head"
	adminName   = "bench-admin"
	password    = "bench-password"
	departments = 20
)

//go:embed data.sql
var dataSQL string

// fill makes the company: departments under a root, a head of one of them, an
// administrator, and the bulk by one set-based script.
func fill(ctx context.Context, s *store.Store, size dataSize) (facts, error) {
	ctx = authz.System(ctx)
	if err := s.Migrate(ctx); err != nil {
		return facts{}, err
	}
	hash, err := auth.NewHasher(1).Hash(ctx, password)
	if err != nil {
		return facts{}, err
	}
	var f facts
	err = s.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		root, err := tx.Department.Create().SetCode("ROOT").SetName("公司").Save(ctx)
		if err != nil {
			return err
		}
		for i := range departments {
			d, err := tx.Department.Create().SetCode(string(rune('A' + i))).SetName("部门").SetParent(root).Save(ctx)
			if err != nil {
				return err
			}
			f.department = d.ID
		}
		if err := tx.User.Create().SetUsername(adminName).SetName("管理员").SetRole(access.Admin).
			SetDepartment(root).SetPasswordHash(hash).Exec(ctx); err != nil {
			return err
		}
		return tx.User.Create().SetUsername(headName).SetName("主管").SetRole(access.Head).
			SetDepartmentID(f.department).SetPasswordHash(hash).Exec(ctx)
	})
	if err != nil {
		return facts{}, err
	}
	sizes := strings.NewReplacer(":records", strconv.Itoa(size.records), ":usages", strconv.Itoa(size.usages),
		":units", strconv.Itoa(size.units))
	if err := execute(ctx, s.WriteDB(), sizes.Replace(dataSQL)); err != nil {
		return facts{}, err
	}
	f.records, err = s.Client().ServiceRecord.Query().
		Where(servicerecord.DepartmentID(f.department)).Limit(500).IDs(ctx)
	return f, err
}

// execute runs a script's statements one by one: VACUUM stands in no transaction.
func execute(ctx context.Context, db *sql.DB, script string) error {
	for _, statement := range strings.Split(script, ";\n") {
		if strings.TrimSpace(statement) == "" {
			continue
		}
		if _, err := db.ExecContext(ctx, statement); err != nil {
			return fmt.Errorf("%w in %s", err, statement)
		}
	}
	return nil
}

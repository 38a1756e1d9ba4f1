package seed

import (
	"context"

	"sanbao/ent"
	"sanbao/server/domain/access"
)

// writeHouse fills in what the company is called and how it is reached, and adds
// the people who take no part in the stories: one is invited and has no password
// yet, one is locked, one has left.
func (w *world) writeHouse(ctx context.Context, tx *ent.Tx) error {
	err := tx.CompanySettings.Update().SetName(departmentTable[0].name).
		SetAddress("浙江省湖州市吴兴区织里镇煦源路 88 号").SetPhone("400-820-0000").
		SetHotlineHours("每天 8:00–18:00").SetUpdatedAt(w.opening).Exec(ctx)
	if err != nil {
		return err
	}
	for _, person := range []struct {
		entry  personEntry
		adjust func(*ent.UserCreate)
	}{
		{personEntry{username: "newcomer", name: "许诺", role: access.Clerk, department: generalDesk}, func(*ent.UserCreate) {}},
		{personEntry{username: "locked", name: "唐磊", role: access.Storekeeper, department: partsSection},
			func(c *ent.UserCreate) { c.SetPasswordChangedAt(w.opening).SetLockedAt(w.opening.AddDate(0, 2, 0)) }},
		{personEntry{username: "left", name: "冯坤", role: access.Technician, department: fieldSection},
			func(c *ent.UserCreate) { c.SetPasswordChangedAt(w.opening).SetActive(false) }},
	} {
		create := tx.User.Create().SetUsername(person.entry.username).SetName(person.entry.name).
			SetRole(person.entry.role).SetDepartmentID(w.departmentByCode[person.entry.department].row.ID).
			SetCreatedAt(w.opening).SetUpdatedAt(w.opening)
		person.adjust(create)
		if err := create.Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

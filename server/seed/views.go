package seed

import (
	"context"

	"sanbao/ent"
)

// viewEntry is a view of the list of service records that somebody has saved. The
// query is the list's address, as the page writes it.
type viewEntry struct {
	owner, name, query string
	// shared: with the owner's department.
	shared bool
}

// No view is anybody's default: the list opens for everybody as the manual says.
var viewTable = []viewEntry{
	{"dispatcher", "紧急与严重", "severity=URGENT&severity=MAJOR", true},
	{"dispatcher", "客诉跟进", "columns=status.customer.caller.responsible.reported.promised&kind=COMPLAINT", false},
	{"clerk", "逾期未上门", "overdue=yes&sort=reported", false},
	{"clerk", "等客户与等配件", "columns=status.customer.caller.updated&sort=-updated&view=hold", false},
	{"head", "待审核的收费单", "charge=PAID&columns=status.customer.responsible.chargeClass.completed&view=review", false},
	{"technician", "我的安装调试", "kind=INSTALLATION&view=mine", false},
	{"finance", "已结的收费单", "charge=PAID&columns=status.customer.chargeClass.completed&view=closed", false},
}

// writeViews writes the views that people have saved since they have worked with
// the list for a while.
func (w *world) writeViews(ctx context.Context, tx *ent.Tx) error {
	for i, entry := range viewTable {
		owner := w.personByName[entry.owner]
		saved := w.clockOn(w.dayOf(w.opening).AddMonths(1).AddDays(i), 10, 5*i)
		create := tx.SavedView.Create().SetName(entry.name).SetQuery(entry.query).SetOwnerID(owner.row.ID).
			SetCreatedAt(saved).SetUpdatedAt(saved)
		if entry.shared {
			create.SetDepartmentID(owner.department.row.ID)
		}
		if err := create.Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

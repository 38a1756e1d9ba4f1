package analytics

import (
	"context"
	"sync"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/ent/product"
	"sanbao/ent/user"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
)

// ServiceStat is a row of statistics about records: the dimensions that were
// selected, and what was asked of the group. Dimensions that were not selected,
// and those that the records of the group do not have, are nil.
type ServiceStat struct {
	Kind        *casework.Kind
	Channel     *casework.Channel
	Status      *casework.Status
	Severity    *casework.Severity
	ChargeClass *casework.ChargeClass
	Outcome     *casework.Outcome
	Plan        *casework.Plan
	HoldReason  *casework.HoldReason
	FaultCode   *string

	// Count is the number of records.
	Count int
	// Open are those that are neither closed nor cancelled.
	Open int
	// Overdue are those whose promised arrival is over, and work has not begun.
	Overdue int
	// FirstReplyMinutes is the mean time from report to first reply, of those replied to.
	FirstReplyMinutes *float64
	// RepairMinutes is the mean time from report to completion, of those completed.
	RepairMinutes *float64
	// Promised are those with a promised arrival on which work has begun, PromiseKept
	// those of them on which it had begun by then.
	Promised, PromiseKept int
	// LabourCharge, TravelCharge and PartsCharge are sums, in fen.
	LabourCharge, TravelCharge, PartsCharge int64

	beginning                        *calendar.Date
	departmentID, ownerID, productID int
	neighbours                       *neighbours
}

func (s *ServiceStat) begin(day calendar.Date) { s.beginning = &day }

// Day, Week and Month are the first day of the piece of time that was selected.
func (s *ServiceStat) Day() *calendar.Date { return s.beginning }

// Week is the Monday of the week.
func (s *ServiceStat) Week() *calendar.Date { return s.beginning }

// Month is the first day of the month.
func (s *ServiceStat) Month() *calendar.Date { return s.beginning }

// dimensions tell a group from the others, time aside.
type dimensions struct {
	kind, channel, status, severity, chargeClass, outcome, plan, holdReason, faultCode string
	departmentID, ownerID, productID                                                   int
}

func (s *ServiceStat) dimensions() dimensions {
	return dimensions{text(s.Kind), text(s.Channel), text(s.Status), text(s.Severity), text(s.ChargeClass), text(s.Outcome),
		text(s.Plan), text(s.HoldReason), text(s.FaultCode), s.departmentID, s.ownerID, s.productID}
}

// text is the value of a dimension, told from every value where there is none.
func text[T ~string](value *T) string {
	if value == nil {
		return "\x00"
	}
	return string(*value)
}

// nothing is the row of the same group for a piece of time without records.
func (s *ServiceStat) nothing(begin calendar.Date) *ServiceStat {
	return &ServiceStat{Kind: s.Kind, Channel: s.Channel, Status: s.Status, Severity: s.Severity, ChargeClass: s.ChargeClass,
		Outcome: s.Outcome, Plan: s.Plan, HoldReason: s.HoldReason, FaultCode: s.FaultCode, beginning: &begin,
		departmentID: s.departmentID, ownerID: s.ownerID, productID: s.productID, neighbours: s.neighbours}
}

// Department that handles the records; nil for those that no department handles.
func (s *ServiceStat) Department(ctx context.Context) (*ent.Department, error) {
	if s.departmentID == 0 {
		return nil, nil
	}
	rows, err := s.neighbours.departments(ctx)
	return rows[s.departmentID], err
}

// Owner of the records; nil for those that nobody owns.
func (s *ServiceStat) Owner(ctx context.Context) (*ent.User, error) {
	if s.ownerID == 0 {
		return nil, nil
	}
	rows, err := s.neighbours.owners(ctx)
	return rows[s.ownerID], err
}

// Product that the records are about; nil where it is not known.
func (s *ServiceStat) Product(ctx context.Context) (*ent.Product, error) {
	if s.productID == 0 {
		return nil, nil
	}
	rows, err := s.neighbours.products(ctx)
	return rows[s.productID], err
}

// neighbours are the rows that dimensions refer to, read under the viewer's own
// rights: one statement a type for all rows of an answer, when the first is asked
// for.
type neighbours struct {
	departments func(context.Context) (map[int]*ent.Department, error)
	owners      func(context.Context) (map[int]*ent.User, error)
	products    func(context.Context) (map[int]*ent.Product, error)
}

func newNeighbours(client *ent.Client, rows []row) *neighbours {
	var departments, owners, products []int
	for _, r := range rows {
		departments = append(departments, int(r.Department.Int64))
		owners = append(owners, int(r.Owner.Int64))
		products = append(products, int(r.Product.Int64))
	}
	return &neighbours{
		departments: once(func(ctx context.Context) ([]*ent.Department, error) {
			return client.Department.Query().Where(department.IDIn(departments...)).All(ctx)
		}, func(d *ent.Department) int { return d.ID }),
		owners: once(func(ctx context.Context) ([]*ent.User, error) {
			return client.User.Query().Where(user.IDIn(owners...)).All(ctx)
		}, func(u *ent.User) int { return u.ID }),
		products: once(func(ctx context.Context) ([]*ent.Product, error) {
			return client.Product.Query().Where(product.IDIn(products...)).All(ctx)
		}, func(p *ent.Product) int { return p.ID }),
	}
}

// once reads rows when they are first asked for, by their ids.
func once[Row any](read func(context.Context) ([]*Row, error), id func(*Row) int) func(context.Context) (map[int]*Row, error) {
	var (
		done sync.Once
		byID map[int]*Row
		err  error
	)
	return func(ctx context.Context) (map[int]*Row, error) {
		done.Do(func() {
			var rows []*Row
			rows, err = read(ctx)
			byID = make(map[int]*Row, len(rows))
			for _, r := range rows {
				byID[id(r)] = r
			}
		})
		return byID, err
	}
}

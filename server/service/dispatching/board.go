package dispatching

import (
	"context"
	"slices"
	"sync"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/check"
	"sanbao/server/domain/dispatch"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
)

// longestBoard is how many days a board may show.
const longestBoard = 31

// Wanted says what a board shows.
type Wanted struct {
	// From and To are the first and the last day.
	From, To calendar.Date
	// DepartmentID narrows technicians and jobs to a department and all below it.
	DepartmentID *int
	// Zone narrows technicians to those who usually work there, jobs to customers there.
	Zone *installedbase.ServiceZone
	// Skill narrows technicians to those skilled in a product category, jobs to products of it.
	Skill *string
}

// DispatchBoard is the plan of some days. Each of its methods reads one list when
// it is asked for; how many statements that takes does not depend on how long the
// lists are.
type DispatchBoard struct {
	// From and To are the first and the last day.
	From, To calendar.Date

	service  *Service
	client   *ent.Client
	wanted   Wanted
	crew     func(context.Context) ([]*ent.User, error)
	planned  func(context.Context) (map[int][]dispatch.Span, error)
	waitings func(context.Context) (waiting, error)
	// departments are the wanted one and all below it; nil for all.
	departments func(context.Context) ([]int, error)
}

// Board prepares the board of some days. Returns FORBIDDEN for roles that send
// nobody, INVALID for days out of order or more than a month of them.
func (s *Service) Board(ctx context.Context, wanted Wanted) (*DispatchBoard, error) {
	if _, err := dispatcher(ctx); err != nil {
		return nil, err
	}
	var p check.Problems
	switch days := wanted.To.DaysSince(wanted.From) + 1; {
	case days < 1:
		p.Add("to", fault.DateOrder)
	case days > longestBoard:
		p.Add("to", fault.TooMany, fault.Params{"max": longestBoard})
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	b := &DispatchBoard{From: wanted.From, To: wanted.To, service: s, client: s.Store.Client(), wanted: wanted}
	b.departments = once(b.readDepartments)
	b.crew = once(b.readCrew)
	b.planned = once(b.readPlanned)
	b.waitings = once(b.readWaiting)
	return b, nil
}

// once reads something when it is first asked for, and answers the same to all
// who ask.
func once[T any](read func(context.Context) (T, error)) func(context.Context) (T, error) {
	var (
		done  sync.Once
		value T
		err   error
	)
	return func(ctx context.Context) (T, error) {
		done.Do(func() { value, err = read(ctx) })
		return value, err
	}
}

// Days are the days of the board, in order.
func (b *DispatchBoard) Days() []calendar.Date {
	days := make([]calendar.Date, 0, longestBoard)
	for day := b.From; !day.After(b.To); day = day.AddDays(1) {
		days = append(days, day)
	}
	return days
}

// readDepartments returns the wanted department and all below it.
func (b *DispatchBoard) readDepartments(ctx context.Context) ([]int, error) {
	if b.wanted.DepartmentID == nil {
		return nil, nil
	}
	all, err := b.client.Department.Query().Select(department.FieldID, department.FieldParentID).All(ctx)
	if err != nil {
		return nil, err
	}
	tree := []int{*b.wanted.DepartmentID}
	for i := 0; i < len(tree); i++ {
		for _, d := range all {
			if d.ParentID != nil && *d.ParentID == tree[i] && !slices.Contains(tree, d.ID) {
				tree = append(tree, d.ID)
			}
		}
	}
	return tree, nil
}

package reports

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/customer"
	"sanbao/ent/openissue"
	"sanbao/ent/predicate"
	"sanbao/ent/servicerecord"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
)

// IssuesWanted says which issues left over are wanted.
type IssuesWanted struct {
	// Standing of the issues; all of them where it is nil.
	Standing *casework.IssueStanding
	// Mine: those alone that the viewer follows.
	Mine bool
	// DepartmentID narrows them to records of a department and all below it.
	DepartmentID *int
	// Matching narrows them to those with a text in what is left, in the record's
	// number or in the customer's name.
	Matching *string
	// Offset is how many are passed over, Limit how many are wanted.
	Offset, Limit int
}

// FollowedIssues are issues left over, as they are followed.
type FollowedIssues struct {
	// Today is the day by which they are overdue.
	Today calendar.Date

	wanted IssuesWanted
	client *ent.Client
	where  []predicate.OpenIssue
}

const (
	longestIssueList  = 100
	furthestIssue     = 100_000
	longestIssueMatch = 100
)

// FollowedIssues prepares the list of issues left over. Returns INVALID for a limit
// outside 1 to 100, an offset outside 0 to 100,000, and an empty text or one of more
// than 100 characters; NOT_FOUND for an unknown department.
func (s *Service) FollowedIssues(ctx context.Context, wanted IssuesWanted) (*FollowedIssues, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, err
	}
	var p check.Problems
	check.Between(&p, "limit", &wanted.Limit, 1, longestIssueList)
	check.Between(&p, "offset", &wanted.Offset, 0, furthestIssue)
	match := ""
	if wanted.Matching != nil {
		match = p.RequiredText("matching", *wanted.Matching, longestIssueMatch)
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	today := calendar.DateIn(s.Clock(), s.Zone)
	list := &FollowedIssues{Today: today, wanted: wanted, client: s.Store.Client()}
	if wanted.Standing != nil {
		list.where = append(list.where, standing(*wanted.Standing, today))
	}
	if wanted.Mine {
		list.where = append(list.where, openissue.OwnerID(viewer.UserID))
	}
	departments, err := tree(ctx, list.client, wanted.DepartmentID)
	if err != nil {
		return nil, err
	}
	if departments != nil {
		list.where = append(list.where, openissue.HasServiceRecordWith(servicerecord.DepartmentIDIn(departments...)))
	}
	if match != "" {
		list.where = append(list.where, openissue.Or(openissue.DescriptionContainsFold(match), openissue.HasServiceRecordWith(
			servicerecord.Or(servicerecord.NumberContainsFold(match), servicerecord.HasCustomerWith(customer.NameContainsFold(match))))))
	}
	return list, nil
}

// standing selects the issues that stand so on a day.
func standing(is casework.IssueStanding, today calendar.Date) predicate.OpenIssue {
	switch is {
	case casework.IssueOpen:
		return openissue.SettledAtIsNil()
	case casework.IssueOverdue:
		return openissue.And(openissue.SettledAtIsNil(), openissue.DueOnLT(today))
	default:
		return openissue.SettledAtNotNil()
	}
}

// TotalCount is how many there are.
func (l *FollowedIssues) TotalCount(ctx context.Context) (int, error) {
	return l.client.OpenIssue.Query().Where(l.where...).Count(ctx)
}

// OverdueCount is how many of them are overdue.
func (l *FollowedIssues) OverdueCount(ctx context.Context) (int, error) {
	return l.client.OpenIssue.Query().Where(l.where...).Where(standing(casework.IssueOverdue, l.Today)).Count(ctx)
}

// OpenIssues are those wanted: what is not settled first, by the day on which it is
// due, without a day last; then what is, the latest first.
func (l *FollowedIssues) OpenIssues(ctx context.Context) ([]*ent.OpenIssue, error) {
	ids, err := l.client.OpenIssue.Query().Where(l.where...).
		Order(settledLast, openissue.BySettledAt(sql.OrderDesc()), openissue.ByDueOn(sql.OrderNullsLast()), openissue.ByID()).
		Offset(l.wanted.Offset).Limit(l.wanted.Limit).IDs(ctx)
	if err != nil {
		return nil, err
	}
	query, err := l.client.OpenIssue.Query().Where(openissue.IDIn(ids...)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	issues, err := query.All(ctx)
	slices.SortFunc(issues, func(a, b *ent.OpenIssue) int { return slices.Index(ids, a.ID) - slices.Index(ids, b.ID) })
	return issues, err
}

// settledLast puts what is settled behind what is not.
func settledLast(s *sql.Selector) {
	s.OrderExprFunc(func(b *sql.Builder) {
		b.WriteString("CASE WHEN ").Join(sql.IsNull(s.C(openissue.FieldSettledAt))).WriteString(" THEN 0 ELSE 1 END")
	})
}

// checkLimit refuses a limit outside 1 to most.
func checkLimit(path string, limit, most int) error {
	var p check.Problems
	check.Between(&p, path, &limit, 1, most)
	return p.Err()
}

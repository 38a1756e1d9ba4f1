package analytics

import (
	"context"
	"io"

	entsql "entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/servicerecord"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/enum"
	"sanbao/server/domain/installedbase"
)

// Moment is the moment of a record's life by which it falls into a period.
type Moment string

const (
	// ReportedAt: when the customer reported it.
	ReportedAt Moment = "REPORTED_AT"
	// CompletedAt: when the work was reported as done.
	CompletedAt Moment = "COMPLETED_AT"
	// ClosedAt: when it was closed.
	ClosedAt Moment = "CLOSED_AT"
)

// MarshalGQL writes the value as a GraphQL enum.
func (m Moment) MarshalGQL(w io.Writer) { enum.Marshal(w, m) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (m *Moment) UnmarshalGQL(raw any) error {
	return enum.Unmarshal(m, raw, []Moment{ReportedAt, CompletedAt, ClosedAt})
}

// column in which the moment stands, and its name in the filter; unknown ones are
// the report.
func (m Moment) column() (column, field string) {
	switch m {
	case CompletedAt:
		return servicerecord.FieldCompletedAt, "completedAt"
	case ClosedAt:
		return servicerecord.FieldClosedAt, "closedAt"
	default:
		return servicerecord.FieldReportedAt, "reportedAt"
	}
}

// ServiceQuestion is a question about records.
type ServiceQuestion struct {
	Question
	// By is the moment that has to lie in the period.
	By Moment
	// Where narrows the records; nil for all that the viewer sees.
	Where *ent.ServiceRecordWhereInput
}

// ServiceStats answers a question about service records: one row for each combination
// of the selected dimensions that occurs, in the order of time, then by number, if the
// question says no other. Returns UNAUTHENTICATED or FORBIDDEN as any query of records
// does, FORBIDDEN for what is hidden from the role, INVALID with the fields for a
// question that makes no sense, and LIMIT where filling in makes too many rows.
func (s *Service) ServiceStats(ctx context.Context, q ServiceQuestion) ([]*ServiceStat, error) {
	column, field := q.By.column()
	found, err := s.answer(ctx, recordTopic, &q.Question, moments{column: column, field: field}, q.Where, func(ctx context.Context, shape func(*entsql.Selector), into any) error {
		query := s.Client.ServiceRecord.Query()
		if q.Where != nil {
			if _, err := q.Where.Filter(query); err != nil {
				return err
			}
		}
		return query.Order(shape).Select().Scan(ctx, into)
	})
	if err != nil {
		return nil, err
	}
	return mapped(found, s.Client, func(r *Row, n *neighbours) *ServiceStat { return &ServiceStat{r, n} }), nil
}

// ServiceStat is a row of statistics about records: the dimensions that were
// selected, and what was asked of the group. Dimensions that were not selected,
// and those that the records of the group do not have, are nil.
type ServiceStat struct {
	*Row
	neighbours *neighbours
}

// Before is the same group in the compared period; nil where none was asked for, and
// where it may not be told.
func (s *ServiceStat) Before() *ServiceStat {
	if s.Row.before == nil {
		return nil
	}
	return &ServiceStat{s.Row.before, s.neighbours}
}

// Kind is what the records are about.
func (s *ServiceStat) Kind() *casework.Kind { return known[casework.Kind](s.Row, "kind") }

// Channel is how the customers reached the desk.
func (s *ServiceStat) Channel() *casework.Channel { return known[casework.Channel](s.Row, "channel") }

// Status is where the records stand.
func (s *ServiceStat) Status() *casework.Status { return known[casework.Status](s.Row, "status") }

// Severity is how bad it is.
func (s *ServiceStat) Severity() *casework.Severity {
	return known[casework.Severity](s.Row, "severity")
}

// ChargeClass is who pays.
func (s *ServiceStat) ChargeClass() *casework.ChargeClass {
	return known[casework.ChargeClass](s.Row, "chargeClass")
}

// Outcome is what came of the work.
func (s *ServiceStat) Outcome() *casework.Outcome { return known[casework.Outcome](s.Row, "outcome") }

// Plan is the repair plan.
func (s *ServiceStat) Plan() *casework.Plan { return known[casework.Plan](s.Row, "plan") }

// HoldReason is why the records are on hold.
func (s *ServiceStat) HoldReason() *casework.HoldReason {
	return known[casework.HoldReason](s.Row, "holdReason")
}

// FaultCode is the fault code, empty where none is given.
func (s *ServiceStat) FaultCode() *string { return known[string](s.Row, "faultCode") }

// CustomerTier is the tier of the customers.
func (s *ServiceStat) CustomerTier() *installedbase.Tier {
	return known[installedbase.Tier](s.Row, "customerTier")
}

// ServiceZone is how far away the customers are.
func (s *ServiceStat) ServiceZone() *installedbase.ServiceZone {
	return known[installedbase.ServiceZone](s.Row, "serviceZone")
}

// Region is the customers' province and city, empty where it is not known.
func (s *ServiceStat) Region() *string { return known[string](s.Row, "region") }

// Category is that of the product; nil where the product is not known.
func (s *ServiceStat) Category() *string { return known[string](s.Row, "category") }

// Department that handles the records; nil for those that no department handles.
func (s *ServiceStat) Department(ctx context.Context) (*ent.Department, error) {
	return one(ctx, s.reference("department"), s.neighbours.departments)
}

// Owner of the records; nil for those that nobody owns.
func (s *ServiceStat) Owner(ctx context.Context) (*ent.User, error) {
	return one(ctx, s.reference("owner"), s.neighbours.users)
}

// Product that the records are about; nil where it is not known.
func (s *ServiceStat) Product(ctx context.Context) (*ent.Product, error) {
	return one(ctx, s.reference("product"), s.neighbours.products)
}

// ProductUnit that the records are about; nil where it is not known.
func (s *ServiceStat) ProductUnit(ctx context.Context) (*ent.ProductUnit, error) {
	return one(ctx, s.reference("productUnit"), s.neighbours.units)
}

// Customer of the records.
func (s *ServiceStat) Customer(ctx context.Context) (*ent.Customer, error) {
	return one(ctx, s.reference("customer"), s.neighbours.customers)
}

// Open are the records that are neither closed nor cancelled.
func (s *ServiceStat) Open() int { return s.number("open") }

// Closed are the records that are closed.
func (s *ServiceStat) Closed() int { return s.number("closed") }

// Overdue are those whose promised arrival is over, and work has not begun.
func (s *ServiceStat) Overdue() int { return s.number("overdue") }

// Promised are those with a promised arrival on which work has begun.
func (s *ServiceStat) Promised() int { return s.number("promised") }

// PromiseKept are those on which work had begun by the promised arrival.
func (s *ServiceStat) PromiseKept() int { return s.number("promiseKept") }

// FirstReplyMinutes is the mean time from report to first reply, of those replied to.
func (s *ServiceStat) FirstReplyMinutes() *float64 { return s.figure("firstReplyMinutes") }

// FirstReplyMedianMinutes is the time within which half of them were replied to.
func (s *ServiceStat) FirstReplyMedianMinutes() *float64 { return s.figure("firstReplyMedianMinutes") }

// FirstReplyP90Minutes is the time within which nine in ten of them were replied to.
func (s *ServiceStat) FirstReplyP90Minutes() *float64 { return s.figure("firstReplyP90Minutes") }

// OnSiteMinutes is the mean time from report to the beginning of work, of those begun.
func (s *ServiceStat) OnSiteMinutes() *float64 { return s.figure("onSiteMinutes") }

// OnSiteMedianMinutes is the time within which work had begun on half of them.
func (s *ServiceStat) OnSiteMedianMinutes() *float64 { return s.figure("onSiteMedianMinutes") }

// OnSiteP90Minutes is the time within which work had begun on nine in ten of them.
func (s *ServiceStat) OnSiteP90Minutes() *float64 { return s.figure("onSiteP90Minutes") }

// RepairMinutes is the mean time from report to completion, of those completed.
func (s *ServiceStat) RepairMinutes() *float64 { return s.figure("repairMinutes") }

// RepairMedianMinutes is the time within which half of them were completed.
func (s *ServiceStat) RepairMedianMinutes() *float64 { return s.figure("repairMedianMinutes") }

// RepairP90Minutes is the time within which nine in ten of them were completed.
func (s *ServiceStat) RepairP90Minutes() *float64 { return s.figure("repairP90Minutes") }

// LabourCharge is the labour charged, in fen.
func (s *ServiceStat) LabourCharge() int64 { return int64(s.number("labourCharge")) }

// TravelCharge is the travel charged, in fen.
func (s *ServiceStat) TravelCharge() int64 { return int64(s.number("travelCharge")) }

// PartsCharge are the parts charged, in fen.
func (s *ServiceStat) PartsCharge() int64 { return int64(s.number("partsCharge")) }

// TotalCost are all three together.
func (s *ServiceStat) TotalCost() int64 { return int64(s.number("totalCost")) }

// AverageCost is their mean over the records, in fen.
func (s *ServiceStat) AverageCost() *float64 { return s.figure("averageCost") }

// WarrantyCost is what of the cost is free under the three guarantees.
func (s *ServiceStat) WarrantyCost() int64 { return int64(s.number("warrantyCost")) }

// ContractCost is what of it a contract covers.
func (s *ServiceStat) ContractCost() int64 { return int64(s.number("contractCost")) }

// PaidCost is what of it customers pay.
func (s *ServiceStat) PaidCost() int64 { return int64(s.number("paidCost")) }

// InternalCost is what of it departments of the company bear.
func (s *ServiceStat) InternalCost() int64 { return int64(s.number("internalCost")) }

// PartsCost is what the parts used cost the company, in fen.
func (s *ServiceStat) PartsCost() int64 { return int64(s.number("partsCost")) }

// SLAJudged are the records of which a response time is judged.
func (s *ServiceStat) SLAJudged() int { return s.number("slaJudged") }

// SLAMet are those of them that missed none.
func (s *ServiceStat) SLAMet() int { return s.number("slaMet") }

// SLAMetRate is the part of the judged that missed none.
func (s *ServiceStat) SLAMetRate() *float64 { return s.figure("slaMetRate") }

// FirstTimeJudged are the completed records for which a visit was made.
func (s *ServiceStat) FirstTimeJudged() int { return s.number("firstTimeJudged") }

// FirstTimeFixed are those of them for which one was enough.
func (s *ServiceStat) FirstTimeFixed() int { return s.number("firstTimeFixed") }

// FirstTimeFixRate is their part.
func (s *ServiceStat) FirstTimeFixRate() *float64 { return s.figure("firstTimeFixRate") }

// RepeatRepairs are the repairs reported within thirty days after the same unit was
// repaired.
func (s *ServiceStat) RepeatRepairs() int { return s.number("repeatRepairs") }

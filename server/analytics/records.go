package analytics

import (
	"context"
	"database/sql"
	"io"
	"slices"

	entsql "entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/servicerecord"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/enum"
	"sanbao/server/domain/fault"
)

// rowLimit is how many rows one answer may have, those filled in included.
const rowLimit = 1_000

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

// column in which the moment stands; unknown ones are the report.
func (m Moment) column() string {
	switch m {
	case CompletedAt:
		return servicerecord.FieldCompletedAt
	case ClosedAt:
		return servicerecord.FieldClosedAt
	default:
		return servicerecord.FieldReportedAt
	}
}

// Question is a question about records.
type Question struct {
	// Selected names the dimensions and measures of the answer; the dimensions
	// among them are the GROUP BY. Other names are left alone.
	Selected []string
	// From and To bound the period by days; both are needed to group by time.
	From, To *calendar.Date
	// By is the moment that has to lie in the period.
	By Moment
	// Where narrows the records; nil for all that the viewer sees.
	Where func(*ent.ServiceRecordQuery) error
	// Fill adds rows of nothing for pieces of time without records.
	Fill bool
	// Limit is how many rows at most: the earliest, then those with most records.
	Limit int
}

// plan is a question, checked.
type plan struct {
	columns  map[string]string
	bucket   Bucket
	bucketAs string
	measures []string
	period   *Period
}

// ServiceStats answers a question: one row for each combination of the selected
// dimensions that occurs, in the order of time, then by number. Returns
// UNAUTHENTICATED or FORBIDDEN as any query of records does, INVALID for a
// grouping by time without a period, by two pieces of time, or over too long a
// period, and for more rows than are allowed.
func (s *Service) ServiceStats(ctx context.Context, q Question) ([]*ServiceStat, error) {
	p, err := planOf(q)
	if err != nil {
		return nil, err
	}
	columns := make([]string, 0, len(p.columns))
	for _, column := range p.columns {
		columns = append(columns, column)
	}
	if err := mayGroup(ctx, access.ServiceRecord, append(columns, q.By.column())); err != nil {
		return nil, err
	}
	query := s.Client.ServiceRecord.Query()
	if q.Where != nil {
		if err := q.Where(query); err != nil {
			return nil, err
		}
	}
	var rows []row
	if err := query.Modify(s.grouped(q, p)).Scan(ctx, &rows); err != nil {
		return nil, err
	}
	stats := make([]*ServiceStat, len(rows))
	neighbours := newNeighbours(s.Client, rows)
	for i, r := range rows {
		stats[i] = r.stat(neighbours)
	}
	// Without any records there is a row of nothing only for "all together".
	if q.Fill && p.bucket != "" && (len(stats) > 0 || len(p.columns) == 0) {
		return filled(stats, p)
	}
	return stats, nil
}

// planOf sorts what is selected into dimensions and measures.
func planOf(q Question) (plan, error) {
	p := plan{columns: map[string]string{}, measures: []string{"count"}}
	var problems check.Problems
	for _, name := range q.Selected {
		switch column, dimension := recordDimensions[name]; {
		case dimension:
			p.columns[name] = column
		case timeDimensions[name] != "":
			if p.bucket != "" && p.bucketAs != name {
				problems.Add("selection", fault.NotAnOption)
			}
			p.bucket, p.bucketAs = timeDimensions[name], name
		case recordMeasures[name] != nil && !slices.Contains(p.measures, name):
			p.measures = append(p.measures, name)
		}
	}
	if q.Limit < 1 || q.Limit > rowLimit {
		problems.Add("limit", fault.NotInRange, fault.Params{"min": 1, "max": rowLimit})
	}
	if p.bucket != "" {
		if q.From == nil {
			problems.Add("from", fault.Required)
		}
		if q.To == nil {
			problems.Add("to", fault.Required)
		}
	}
	if q.From != nil && q.To != nil {
		p.period = &Period{*q.From, *q.To}
		switch days := q.To.DaysSince(*q.From) + 1; {
		case days < 1:
			problems.Add("to", fault.DateOrder)
		case p.bucket != "" && days > longest[p.bucket]:
			problems.Add("to", fault.TooMany, fault.Params{"max": longest[p.bucket]})
		}
	}
	return p, problems.Err()
}

// grouped turns the query into the grouped one. The row filters and the where are
// ent's own and stay; only what is selected, grouped and ordered changes.
func (s *Service) grouped(q Question, p plan) func(*entsql.Selector) {
	return func(sel *entsql.Selector) {
		sel.Select()
		grouping := []string{}
		add := func(expression, as string) {
			sel.AppendSelectExprAs(entsql.Expr(expression), as)
			grouping = append(grouping, expression)
		}
		if p.bucket != "" {
			add(bucketOf(p.bucket, sel.C(q.By.column()), s.Dialect, *p.period, s.Zone), "bucket")
		}
		for _, name := range sorted(p.columns) {
			add(sel.C(p.columns[name]), columnName(name))
		}
		m := measuring{s: sel, dialect: s.Dialect, now: s.Clock()}
		for _, name := range p.measures {
			sel.AppendSelectExprAs(entsql.Expr(recordMeasures[name](m)), columnName(name))
		}
		s.within(sel, q)
		if len(grouping) > 0 {
			sel.GroupBy(grouping...)
		}
		if p.bucket != "" {
			sel.OrderExpr(entsql.Expr(grouping[0]))
		}
		sel.OrderExpr(entsql.Expr("COUNT(*) DESC"))
		for _, expression := range grouping {
			sel.OrderExpr(entsql.Expr(expression))
		}
		sel.Limit(q.Limit)
	}
}

// within narrows to the period, either end of which may be open.
func (s *Service) within(sel *entsql.Selector, q Question) {
	column := sel.C(q.By.column())
	if q.From != nil {
		from, _ := Period{*q.From, *q.From}.bounds(s.Zone)
		sel.Where(entsql.GTE(column, from.UTC()))
	}
	if q.To != nil {
		_, until := Period{*q.To, *q.To}.bounds(s.Zone)
		sel.Where(entsql.LT(column, until.UTC()))
	}
}

func sorted(columns map[string]string) []string {
	names := make([]string, 0, len(columns))
	for name := range columns {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// columnName is the name under which a row carries a dimension or measure: not
// that of a table's column, which some databases would take in its place.
func columnName(name string) string { return "stat_" + name }

// row is a row as the database answers it.
type row struct {
	Bucket            sql.NullString  `sql:"bucket"`
	Kind              sql.NullString  `sql:"stat_kind"`
	Channel           sql.NullString  `sql:"stat_channel"`
	Status            sql.NullString  `sql:"stat_status"`
	Severity          sql.NullString  `sql:"stat_severity"`
	ChargeClass       sql.NullString  `sql:"stat_chargeClass"`
	Outcome           sql.NullString  `sql:"stat_outcome"`
	Plan              sql.NullString  `sql:"stat_plan"`
	FaultCode         sql.NullString  `sql:"stat_faultCode"`
	HoldReason        sql.NullString  `sql:"stat_holdReason"`
	Department        sql.NullInt64   `sql:"stat_department"`
	Owner             sql.NullInt64   `sql:"stat_owner"`
	Product           sql.NullInt64   `sql:"stat_product"`
	Count             int             `sql:"stat_count"`
	Open              int             `sql:"stat_open"`
	Overdue           int             `sql:"stat_overdue"`
	FirstReplyMinutes sql.NullFloat64 `sql:"stat_firstReplyMinutes"`
	RepairMinutes     sql.NullFloat64 `sql:"stat_repairMinutes"`
	Promised          int             `sql:"stat_promised"`
	PromiseKept       int             `sql:"stat_promiseKept"`
	LabourCharge      int64           `sql:"stat_labourCharge"`
	TravelCharge      int64           `sql:"stat_travelCharge"`
	PartsCharge       int64           `sql:"stat_partsCharge"`
}

func (r row) stat(n *neighbours) *ServiceStat {
	stat := &ServiceStat{
		Kind: known[casework.Kind](r.Kind), Channel: known[casework.Channel](r.Channel), Status: known[casework.Status](r.Status),
		Severity: known[casework.Severity](r.Severity), ChargeClass: known[casework.ChargeClass](r.ChargeClass),
		Outcome: known[casework.Outcome](r.Outcome), Plan: known[casework.Plan](r.Plan), FaultCode: known[string](r.FaultCode),
		HoldReason: known[casework.HoldReason](r.HoldReason),
		Count:      r.Count, Open: r.Open, Overdue: r.Overdue, Promised: r.Promised, PromiseKept: r.PromiseKept,
		FirstReplyMinutes: float(r.FirstReplyMinutes), RepairMinutes: float(r.RepairMinutes),
		LabourCharge: r.LabourCharge, TravelCharge: r.TravelCharge, PartsCharge: r.PartsCharge,
		departmentID: int(r.Department.Int64), ownerID: int(r.Owner.Int64), productID: int(r.Product.Int64), neighbours: n,
	}
	if day, err := calendar.Parse(r.Bucket.String); err == nil {
		stat.begin(day)
	}
	return stat
}

func known[T ~string](s sql.NullString) *T {
	if !s.Valid {
		return nil
	}
	value := T(s.String)
	return &value
}

func float(f sql.NullFloat64) *float64 {
	if !f.Valid {
		return nil
	}
	return &f.Float64
}

// filled adds rows of nothing for the pieces of time in which a combination of the
// other dimensions has no records. Returns LIMIT where there would be too many.
func filled(stats []*ServiceStat, p plan) ([]*ServiceStat, error) {
	type cell struct {
		key   dimensions
		begin calendar.Date
	}
	there, groups, order := map[cell]*ServiceStat{}, map[dimensions]*ServiceStat{}, []dimensions{}
	for _, stat := range stats {
		key := stat.dimensions()
		if groups[key] == nil {
			groups[key], order = stat, append(order, key)
		}
		there[cell{key, *stat.beginning}] = stat
	}
	if len(order) == 0 {
		groups[dimensions{}], order = &ServiceStat{}, append(order, dimensions{})
	}
	buckets := p.period.buckets(p.bucket)
	if len(buckets)*len(order) > rowLimit {
		return nil, fault.New(fault.Limit, fault.TooMany, fault.Params{"max": rowLimit})
	}
	all := make([]*ServiceStat, 0, len(buckets)*len(order))
	for _, begin := range buckets {
		for _, key := range order {
			if found := there[cell{key, begin}]; found != nil {
				all = append(all, found)
				continue
			}
			all = append(all, groups[key].nothing(begin))
		}
	}
	return all, nil
}

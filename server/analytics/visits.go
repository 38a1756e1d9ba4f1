package analytics

import (
	"context"
	"fmt"
	"io"

	entsql "entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/product"
	"sanbao/ent/servicerecord"
	"sanbao/ent/visit"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/enum"
)

// The neighbours of a visit whose columns are dimensions.
var (
	visitsRecord = &neighbour{entity: access.ServiceRecord, table: servicerecord.Table, reference: visit.FieldServiceRecordID,
		edge: "hasServiceRecordWith", field: "serviceRecordID",
		columns: []string{servicerecord.FieldDepartmentID, servicerecord.FieldProductID, servicerecord.FieldKind}}
	visitsProduct = &neighbour{entity: access.Product, table: product.Table, reference: servicerecord.FieldProductID, optional: true, via: visitsRecord,
		edge: "hasProductWith", field: "productID", columns: []string{product.FieldCategory}}
	visitsCrew = &neighbour{entity: access.User, table: visit.TechniciansTable, reference: visit.FieldID, key: visit.TechniciansPrimaryKey[0],
		columns: []string{visit.TechniciansPrimaryKey[1]}}
)

// visitTopic is what can be asked about visits.
var visitTopic = &topic{
	entity: access.Visit, ofRecords: true, persons: persons,
	dimensions: map[string]dimension{
		"status":     {column: visit.FieldStatus, text: true, field: "status"},
		"opinion":    {column: visit.FieldOpinion, text: true, optional: true, field: "opinion"},
		"department": {column: servicerecord.FieldDepartmentID, through: visitsRecord, optional: true, field: "departmentID"},
		"product":    {column: servicerecord.FieldProductID, through: visitsRecord, optional: true, field: "productID"},
		"category":   {column: product.FieldCategory, through: visitsProduct, text: true, field: "category"},
		"kind":       {column: servicerecord.FieldKind, through: visitsRecord, text: true, field: "kind"},
		"technician": {column: visit.TechniciansPrimaryKey[1], through: visitsCrew, optional: true, person: true, spread: true, selecting: madeBy},
	},
	facts: map[string]fact{
		"cancelled": condition(func(b *base) string { return isVisit(b, casework.VisitCancelled) }),
		"finished": condition(func(b *base) string {
			return b.C(visit.FieldFinishedAt) + " IS NOT NULL AND NOT " + isVisit(b, casework.VisitCancelled)
		}),
		"inTime": expression(func(b *base) string {
			return fmt.Sprintf("CASE WHEN %s <= %s THEN 1 WHEN %s IS NOT NULL THEN 0 END",
				b.C(visit.FieldArrivedAt), b.C(visit.FieldPlannedStart), b.C(visit.FieldArrivedAt))
		}),
		"onTheWay": lapse(visit.FieldDepartedAt, visit.FieldArrivedAt),
		"onSite":   lapse(visit.FieldArrivedAt, visit.FieldFinishedAt),
		"labour":   column(visit.FieldLabourMinutes),
		"content": expression(func(b *base) string {
			opinion := b.C(visit.FieldOpinion)
			return fmt.Sprintf("CASE WHEN %s IN ('%s', '%s') THEN 1 WHEN %s IS NOT NULL THEN 0 END",
				opinion, casework.OpinionVerySatisfied, casework.OpinionSatisfied, opinion)
		}),
		"discontent": condition(func(b *base) string {
			return fmt.Sprintf("%s = '%s'", b.C(visit.FieldOpinion), casework.OpinionDissatisfied)
		}),
	},
	measures: map[string]measure{
		"count":               rows(),
		"cancelled":           counted("cancelled"),
		"finished":            counted("finished"),
		"arrived":             counted("inTime"),
		"arrivedOnTime":       countedAs("inTime", "1"),
		"arrivedOnTimeRate":   rate("inTime", "1"),
		"onTheWayMinutes":     averaged("onTheWay"),
		"onSiteMinutes":       averaged("onSite"),
		"onSiteMedianMinutes": percentile("onSite", "0.5"),
		"onSiteP90Minutes":    percentile("onSite", "0.9"),
		"labourMinutes":       summed("labour"),
		"opinions":            counted("content"),
		"goodOpinions":        countedAs("content", "1"),
		"badOpinions":         counted("discontent"),
		"satisfactionRate":    rate("content", "1"),
	},
}

func isVisit(b *base, status casework.VisitStatus) string {
	return fmt.Sprintf("%s = '%s'", b.C(visit.FieldStatus), status)
}

// madeBy selects the visits to which a person was sent, or those of nobody.
func madeBy(_ *asking, technician any) Filter {
	if technician == nil {
		return Filter{"hasTechnicians": false}
	}
	return Filter{"hasTechniciansWith": []any{Filter{"id": technician}}}
}

// VisitMoment is the moment of a visit by which it falls into a period.
type VisitMoment string

const (
	// PlannedStart: when the technicians were to be there.
	PlannedStart VisitMoment = "PLANNED_START"
	// FinishedAt: when the work on site ended.
	FinishedAt VisitMoment = "FINISHED_AT"
)

// MarshalGQL writes the value as a GraphQL enum.
func (m VisitMoment) MarshalGQL(w io.Writer) { enum.Marshal(w, m) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (m *VisitMoment) UnmarshalGQL(raw any) error {
	return enum.Unmarshal(m, raw, []VisitMoment{PlannedStart, FinishedAt})
}

func (m VisitMoment) moments() moments {
	if m == FinishedAt {
		return moments{column: visit.FieldFinishedAt, field: "finishedAt"}
	}
	return moments{column: visit.FieldPlannedStart, field: "plannedStart"}
}

// VisitQuestion is a question about visits.
type VisitQuestion struct {
	Question
	// By is the moment that has to lie in the period.
	By VisitMoment
	// Where narrows the visits; nil for all that the viewer sees.
	Where *ent.VisitWhereInput
}

// VisitStats answers a question about visits, as ServiceStats does about records. A
// visit of several technicians stands in the row of each.
func (s *Service) VisitStats(ctx context.Context, q VisitQuestion) ([]*VisitStat, error) {
	found, err := s.answer(ctx, visitTopic, &q.Question, q.By.moments(), q.Where, func(ctx context.Context, shape func(*entsql.Selector), into any) error {
		query := s.Client.Visit.Query()
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
	return mapped(found, s.Client, func(r *Row, n *neighbours) *VisitStat { return &VisitStat{r, n} }), nil
}

// VisitStat is a row of statistics about visits.
type VisitStat struct {
	*Row
	neighbours *neighbours
}

// Before is the same group in the compared period; nil where none was asked for, and
// where it may not be told.
func (s *VisitStat) Before() *VisitStat {
	if s.Row.before == nil {
		return nil
	}
	return &VisitStat{s.Row.before, s.neighbours}
}

// Status is where the visits stand.
func (s *VisitStat) Status() *casework.VisitStatus {
	return known[casework.VisitStatus](s.Row, "status")
}

// Opinion is the customer's; nil where none was given.
func (s *VisitStat) Opinion() *casework.Opinion { return known[casework.Opinion](s.Row, "opinion") }

// Kind is what the records are about for which the visits were made.
func (s *VisitStat) Kind() *casework.Kind { return known[casework.Kind](s.Row, "kind") }

// Department that handles the records; nil for those that no department handles.
func (s *VisitStat) Department(ctx context.Context) (*ent.Department, error) {
	return one(ctx, s.reference("department"), s.neighbours.departments)
}

// Product that the records are about; nil where it is not known.
func (s *VisitStat) Product(ctx context.Context) (*ent.Product, error) {
	return one(ctx, s.reference("product"), s.neighbours.products)
}

// Category is that of the product, empty where it has none; nil where the product is
// not known.
func (s *VisitStat) Category() *string { return known[string](s.Row, "category") }

// Technician who was sent; nil for visits of nobody.
func (s *VisitStat) Technician(ctx context.Context) (*ent.User, error) {
	return one(ctx, s.reference("technician"), s.neighbours.users)
}

// Cancelled are the visits that were called off.
func (s *VisitStat) Cancelled() int { return s.number("cancelled") }

// Finished are the visits whose work on site ended.
func (s *VisitStat) Finished() int { return s.number("finished") }

// Arrived are the visits whose technicians arrived.
func (s *VisitStat) Arrived() int { return s.number("arrived") }

// ArrivedOnTime are those of them that were there by the planned start.
func (s *VisitStat) ArrivedOnTime() int { return s.number("arrivedOnTime") }

// ArrivedOnTimeRate is their part.
func (s *VisitStat) ArrivedOnTimeRate() *float64 { return s.figure("arrivedOnTimeRate") }

// OnTheWayMinutes is the mean time from departure to arrival.
func (s *VisitStat) OnTheWayMinutes() *float64 { return s.figure("onTheWayMinutes") }

// OnSiteMinutes is the mean time from arrival to the end of the work.
func (s *VisitStat) OnSiteMinutes() *float64 { return s.figure("onSiteMinutes") }

// OnSiteMedianMinutes is the time within which half of them were done.
func (s *VisitStat) OnSiteMedianMinutes() *float64 { return s.figure("onSiteMedianMinutes") }

// OnSiteP90Minutes is the time within which nine in ten of them were done.
func (s *VisitStat) OnSiteP90Minutes() *float64 { return s.figure("onSiteP90Minutes") }

// LabourMinutes is the working time, over all technicians.
func (s *VisitStat) LabourMinutes() int { return s.number("labourMinutes") }

// Opinions are the visits on which the customer gave one.
func (s *VisitStat) Opinions() int { return s.number("opinions") }

// GoodOpinions are those with which the customer was satisfied, or very.
func (s *VisitStat) GoodOpinions() int { return s.number("goodOpinions") }

// BadOpinions are those with which the customer was not.
func (s *VisitStat) BadOpinions() int { return s.number("badOpinions") }

// SatisfactionRate is the part of the good ones.
func (s *VisitStat) SatisfactionRate() *float64 { return s.figure("satisfactionRate") }

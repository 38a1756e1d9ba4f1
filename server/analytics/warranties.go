package analytics

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	entsql "entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/product"
	"sanbao/ent/productunit"
	"sanbao/ent/servicerecord"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
)

// oldest is for how many months after shipping units are followed.
const oldest = 240

// age is the dimension of the months since a unit was shipped.
const age = "monthsSinceShipping"

// unitsProduct is the product of a unit.
var unitsProduct = &neighbour{entity: access.Product, table: product.Table, reference: productunit.FieldProductID, edge: "hasProductWith", field: "productID",
	columns: []string{product.FieldCategory}}

// warrantyTopic is what can be asked about the units that were shipped, and their
// failures. By age a unit stands in the row of each month that it has been in the field,
// with what happened to it in that month.
var warrantyTopic = &topic{
	entity: access.ProductUnit, persons: persons,
	only: Filter{"statusNEQ": string(installedbase.UnitOrdered)},
	dimensions: map[string]dimension{
		"product":  {column: productunit.FieldProductID, field: "productID"},
		"category": {column: product.FieldCategory, through: unitsProduct, text: true, field: "category"},
		"status":   {column: productunit.FieldStatus, text: true, field: "status"},
		age:        {column: productunit.FieldShippedOn, spread: true, write: writeAge, selecting: inMonth},
	},
	facts: map[string]fact{
		"failures":  recordsOfUnit(servicerecord.FieldKind, string(casework.KindRepair)),
		"exchanges": recordsOfUnit(servicerecord.FieldOutcome, string(casework.OutcomeExchanged)),
		"refunds":   recordsOfUnit(servicerecord.FieldOutcome, string(casework.OutcomeRefunded)),
	},
	measures: map[string]measure{
		"count":              rows(),
		"failures":           summed("failures"),
		"failuresPerHundred": perHundred("failures"),
		"unitsFailed": {facts: []string{"failures"}, whole: true, sql: func(of func(string) string, _ string) string {
			return "COUNT(CASE WHEN " + of("failures") + " > 0 THEN 1 END)"
		}},
		"exchanges": summed("exchanges"),
		"refunds":   summed("refunds"),
	},
}

// recordsOfUnit is the fact of how many records of a unit have a value, those called
// off aside; by age, of those reported in that month after shipping. They are narrowed
// to what the viewer sees. What is counted stands in the count: as a condition SQLite
// would go through all records with the value for each unit, where the few of the unit
// are at hand.
func recordsOfUnit(column, value string) fact {
	return fact{sql: func(b *base) entsql.Querier {
		records := b.beside(servicerecord.Table, "record_of_unit", access.ServiceRecord)
		records.Where(entsql.ColumnsEQ(records.C(servicerecord.FieldProductUnitID), b.C(productunit.FieldID)))
		counts := fmt.Sprintf("%s = '%s' AND %s <> '%s'", records.C(column), value, records.C(servicerecord.FieldStatus), casework.StatusCancelled)
		if slices.Contains(b.asking.dims, age) {
			in, shipped := b.asking.service.field(), b.C(productunit.FieldShippedOn)
			day := in.dayOf(records.C(servicerecord.FieldReportedAt))
			counts += fmt.Sprintf(" AND %s >= %s AND %s < %s", day, in.monthsLater(shipped, agesColumn, "0"), day, in.monthsLater(shipped, agesColumn, "1"))
		}
		return records.SelectExpr(entsql.Expr("COUNT(CASE WHEN " + counts + " THEN 1 END)"))
	}}
}

// writeAge joins the months that a unit has been in the field, and writes which one it is.
func writeAge(b *base) string {
	series := "(WITH RECURSIVE series(months) AS (SELECT 0 UNION ALL SELECT months + 1 FROM series WHERE months < " +
		strconv.Itoa(oldest) + ") SELECT months FROM series) AS series"
	ages := entsql.Dialect(b.asking.service.Dialect).Select("months").FromExpr(entsql.Raw(series)).As("ages")
	through := b.asking.service.field().through(b.Selector, agesColumn)
	b.Join(ages).OnP(entsql.P(func(w *entsql.Builder) { w.WriteString(through) }))
	return agesColumn
}

const agesColumn = `"ages"."months"`

// inMonth selects the units that were in the field in a month.
func inMonth(_ *asking, value any) Filter { return Filter{"inFieldMonth": whole(value)} }

// WarrantyQuestion is a question about units in the field.
type WarrantyQuestion struct {
	Question
	// Where narrows the units; nil for all that the viewer sees.
	Where *ent.ProductUnitWhereInput
}

// WarrantyStats answers a question about units and their failures, as ServiceStats does
// about records; the period is that in which the units were shipped.
func (s *Service) WarrantyStats(ctx context.Context, q WarrantyQuestion) ([]*WarrantyStat, error) {
	by := moments{column: productunit.FieldShippedOn, field: "shippedOn", days: true}
	found, err := s.answer(ctx, warrantyTopic, &q.Question, by, q.Where, func(ctx context.Context, shape func(*entsql.Selector), into any) error {
		query := s.Client.ProductUnit.Query().Where(productunit.StatusNEQ(installedbase.UnitOrdered))
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
	return mapped(found, s.Client, func(r *Row, n *neighbours) *WarrantyStat { return &WarrantyStat{r, n} }), nil
}

// WarrantyStat is a row of statistics about units in the field.
type WarrantyStat struct {
	*Row
	neighbours *neighbours
}

// Before is the same group among the units shipped in the compared period; nil where
// none was asked for, and where it may not be told.
func (s *WarrantyStat) Before() *WarrantyStat {
	if s.Row.before == nil {
		return nil
	}
	return &WarrantyStat{s.Row.before, s.neighbours}
}

// Product of the units.
func (s *WarrantyStat) Product(ctx context.Context) (*ent.Product, error) {
	return one(ctx, s.reference("product"), s.neighbours.products)
}

// Category of the product, empty where it has none.
func (s *WarrantyStat) Category() *string { return known[string](s.Row, "category") }

// Status is where the units are in their life.
func (s *WarrantyStat) Status() *installedbase.UnitStatus {
	return known[installedbase.UnitStatus](s.Row, "status")
}

// MonthsSinceShipping is the month of the units' life, 0 for the first.
func (s *WarrantyStat) MonthsSinceShipping() *int {
	if s.dimension(age) == nil {
		return nil
	}
	months := s.reference(age)
	return &months
}

// Failures are the repairs of the units.
func (s *WarrantyStat) Failures() int { return s.number("failures") }

// FailuresPerHundred are those for every hundred units.
func (s *WarrantyStat) FailuresPerHundred() *float64 { return s.figure("failuresPerHundred") }

// UnitsFailed are the units that were repaired at least once.
func (s *WarrantyStat) UnitsFailed() int { return s.number("unitsFailed") }

// Exchanges are the records that ended in an exchange.
func (s *WarrantyStat) Exchanges() int { return s.number("exchanges") }

// Refunds are the records that ended in a refund.
func (s *WarrantyStat) Refunds() int { return s.number("refunds") }

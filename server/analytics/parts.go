package analytics

import (
	"context"
	"fmt"

	entsql "entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/partusage"
	"sanbao/ent/product"
	"sanbao/ent/servicerecord"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
)

// usagesRecord is the record on which a part was used.
var usagesRecord = &neighbour{entity: access.ServiceRecord, table: servicerecord.Table, reference: partusage.FieldServiceRecordID,
	edge: "hasServiceRecordWith", field: "serviceRecordID",
	columns: []string{servicerecord.FieldDepartmentID, servicerecord.FieldProductID, servicerecord.FieldKind, servicerecord.FieldChargeClass}}

// usagesProduct is the product of that record.
var usagesProduct = &neighbour{entity: access.Product, table: product.Table, reference: servicerecord.FieldProductID, optional: true, via: usagesRecord,
	edge: "hasProductWith", field: "productID", columns: []string{product.FieldCategory}}

// partTopic is what can be asked about the use of parts.
var partTopic = &topic{
	entity: access.PartUsage, ofRecords: true, persons: persons,
	dimensions: map[string]dimension{
		"part":        {column: partusage.FieldPartID, field: "partID"},
		"department":  {column: servicerecord.FieldDepartmentID, through: usagesRecord, optional: true, field: "departmentID"},
		"product":     {column: servicerecord.FieldProductID, through: usagesRecord, optional: true, field: "productID"},
		"category":    {column: product.FieldCategory, through: usagesProduct, text: true, field: "category"},
		"kind":        {column: servicerecord.FieldKind, through: usagesRecord, text: true, field: "kind"},
		"chargeClass": {column: partusage.FieldChargeClass, text: true, write: whoPays, selecting: paidAs, sparing: notPaidAs},
	},
	facts: map[string]fact{
		"record":   column(partusage.FieldServiceRecordID),
		"quantity": column(partusage.FieldQuantity),
		"charge": expression(func(b *base) string {
			return b.C(partusage.FieldQuantity) + " * " + b.C(partusage.FieldUnitPrice)
		}),
		"cost": {hidden: []hiddenColumn{{access.PartUsage, partusage.FieldUnitCost}}, sql: func(b *base) entsql.Querier {
			return entsql.Expr(b.C(partusage.FieldQuantity) + " * " + b.C(partusage.FieldUnitCost))
		}},
	},
	measures: map[string]measure{
		"count":    rows(),
		"records":  different("record"),
		"quantity": summed("quantity"),
		"charge":   summed("charge"),
		"cost":     summed("cost"),
	},
}

// whoPays writes who pays for a part: who pays for the record, unless the part says
// otherwise.
func whoPays(b *base) string {
	return fmt.Sprintf("COALESCE(%s, %s)", b.C(partusage.FieldChargeClass),
		b.named(dimension{column: servicerecord.FieldChargeClass, through: usagesRecord}))
}

func paidAs(_ *asking, class any) Filter {
	return Filter{"or": []any{Filter{"chargeClass": class},
		Filter{"chargeClassIsNil": true, "hasServiceRecordWith": []any{Filter{"chargeClass": class}}}}}
}

func notPaidAs(class any) Filter {
	return Filter{"or": []any{Filter{"chargeClassNEQ": class},
		Filter{"chargeClassIsNil": true, "hasServiceRecordWith": []any{Filter{"chargeClassNEQ": class}}}}}
}

// PartQuestion is a question about the use of parts.
type PartQuestion struct {
	Question
	// Where narrows the uses; nil for all that the viewer sees.
	Where *ent.PartUsageWhereInput
}

// PartStats answers a question about the use of parts, as ServiceStats does about
// records; the period is that in which the use was written down.
func (s *Service) PartStats(ctx context.Context, q PartQuestion) ([]*PartStat, error) {
	by := moments{column: partusage.FieldCreatedAt, field: "createdAt"}
	found, err := s.answer(ctx, partTopic, &q.Question, by, q.Where, func(ctx context.Context, shape func(*entsql.Selector), into any) error {
		query := s.Client.PartUsage.Query()
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
	return mapped(found, s.Client, func(r *Row, n *neighbours) *PartStat { return &PartStat{r, n} }), nil
}

// PartStat is a row of statistics about the use of parts.
type PartStat struct {
	*Row
	neighbours *neighbours
}

// Before is the same group in the compared period; nil where none was asked for, and
// where it may not be told.
func (s *PartStat) Before() *PartStat {
	if s.Row.before == nil {
		return nil
	}
	return &PartStat{s.Row.before, s.neighbours}
}

// Part that was used.
func (s *PartStat) Part(ctx context.Context) (*ent.Part, error) {
	return one(ctx, s.reference("part"), s.neighbours.parts)
}

// Department that handles the records; nil for those that no department handles.
func (s *PartStat) Department(ctx context.Context) (*ent.Department, error) {
	return one(ctx, s.reference("department"), s.neighbours.departments)
}

// Product that the records are about; nil where it is not known.
func (s *PartStat) Product(ctx context.Context) (*ent.Product, error) {
	return one(ctx, s.reference("product"), s.neighbours.products)
}

// Category is that of the product, empty where it has none; nil where the product is
// not known.
func (s *PartStat) Category() *string { return known[string](s.Row, "category") }

// Kind is what the records are about.
func (s *PartStat) Kind() *casework.Kind { return known[casework.Kind](s.Row, "kind") }

// ChargeClass is who pays for the parts.
func (s *PartStat) ChargeClass() *casework.ChargeClass {
	return known[casework.ChargeClass](s.Row, "chargeClass")
}

// Records are the different records on which parts were used.
func (s *PartStat) Records() int { return s.number("records") }

// Quantity is how many were used.
func (s *PartStat) Quantity() int { return s.number("quantity") }

// Charge is what they are charged at, in fen.
func (s *PartStat) Charge() int64 { return int64(s.number("charge")) }

// Cost is what they cost the company, in fen.
func (s *PartStat) Cost() int64 { return int64(s.number("cost")) }

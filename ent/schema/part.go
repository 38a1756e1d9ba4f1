package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
)

// Part is a spare part 配件.
type Part struct{ ent.Schema }

// Mixin adds what many entities have.
func (Part) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}, Audited{}} }

// Policy says who reaches which rows.
func (Part) Policy() ent.Policy { return authz.Policy(access.Part) }

// Interceptors empty the columns that are hidden from the viewer's role.
func (Part) Interceptors() []ent.Interceptor { return authz.HideColumns(access.Part) }

// Fields of the entity.
func (Part) Fields() []ent.Field {
	return []ent.Field{

		field.String("code").NotEmpty().MaxRuneLen(64).Unique().Comment("Part code, the natural key of imports.").Annotations(entgql.OrderField("CODE")),
		field.String("name").NotEmpty().MaxRuneLen(200).Comment("Name 名称.").Annotations(entgql.OrderField("NAME")),
		field.String("unit_of_measure").MaxRuneLen(20).Default("件").Comment("Unit of measure 单位."),
		line("supplier", "Supplier 供应商."),
		field.Int64("unit_cost").NonNegative().Optional().Nillable().Comment("What one costs the company, in fen; null for roles from which it is hidden.").Annotations(entgql.Type("Money")),
		money("unit_price", "What a customer pays for one, in fen."),
		field.Int("safety_stock").NonNegative().Default(0).Comment("The stock below which more is ordered."),
		field.Bool("main_part").Default(false).Comment("Whether it is a named main part with a longer guarantee 主要部件."),
		line("main_part_key", "The key by which policies name the main part, e.g. COMPRESSOR; empty for a main part that none names."),
		field.Bool("obsolete").Default(false).Comment("Whether it serves only products no longer made."),
		field.Bool("active").Default(true).Comment("Whether it may be used."),
	}
}

// Edges of the entity.
func (Part) Edges() []ent.Edge {
	return []ent.Edge{

		edge.To("part_usages", PartUsage.Type).Comment("Where it was used.").Annotations(many()),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (Part) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("name"), index.Fields("supplier"), index.Fields("updated_at"), index.Fields("created_at"),
	}
}

// Annotations of the entity.
func (Part) Annotations() []schema.Annotation {
	return connection("Spare parts 配件.")
}

// PartUsage is a part used on a service record.
type PartUsage struct{ ent.Schema }

// Mixin adds what many entities have.
func (PartUsage) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}} }

// Policy says who reaches which rows.
func (PartUsage) Policy() ent.Policy { return authz.Policy(access.PartUsage) }

// Interceptors empty the columns that are hidden from the viewer's role.
func (PartUsage) Interceptors() []ent.Interceptor { return authz.HideColumns(access.PartUsage) }

// Hooks empty them in what writes answer with as well.
func (PartUsage) Hooks() []ent.Hook { return authz.HideReturned(access.PartUsage) }

// Fields of the entity.
func (PartUsage) Fields() []ent.Field {
	return []ent.Field{

		field.Int("quantity").Positive().Comment("How many."),
		money("unit_price", "What the customer pays for one, in fen, as it stood on that day."),
		field.Int64("unit_cost").NonNegative().Optional().Nillable().Comment("What one cost the company, in fen, as it stood on that day; null for roles from which it is hidden.").Annotations(entgql.Type("Money")),
		field.Enum("charge_class").GoType(casework.ChargeClass("")).Annotations(entgql.Type("ChargeClass")).Optional().Nillable().Comment("Who pays for it, where that is another than for the record."),
		line("serial_number", "Serial number of the fitted part, where it has one."),
		line("note", "Remark."),
		reference("service_record_id", "The record on which it was used."),
		optionalReference("visit_id", "The visit during which it was used."),
		reference("part_id", "The part."),
		optionalReference("used_by_id", "Who used it."),
	}
}

// Edges of the entity.
func (PartUsage) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("service_record", ServiceRecord.Type).Ref("part_usages").Field("service_record_id").Unique().Required().Comment("The record on which it was used."),
		edge.From("visit", Visit.Type).Ref("part_usages").Field("visit_id").Unique().Comment("The visit during which it was used."),
		edge.From("part", Part.Type).Ref("part_usages").Field("part_id").Unique().Required().Comment("The part."),
		edge.To("used_by", User.Type).Field("used_by_id").Unique().Comment("Who used it."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (PartUsage) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("service_record_id", "id"), index.Fields("part_id", "id"), index.Fields("visit_id"),
	}
}

// Annotations of the entity.
func (PartUsage) Annotations() []schema.Annotation {
	return connection("Parts used on service records.")
}

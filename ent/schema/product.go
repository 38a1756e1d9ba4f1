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
	"sanbao/server/domain/warranty/ledger"
)

// Product is a model that the company makes or services.
type Product struct{ ent.Schema }

// Mixin adds what many entities have.
func (Product) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}, Audited{}} }

// Policy says who reaches which rows.
func (Product) Policy() ent.Policy { return authz.Policy(access.Product) }

// Fields of the entity.
func (Product) Fields() []ent.Field {
	return []ent.Field{

		field.String("model").NotEmpty().MaxRuneLen(150).Unique().Comment("Model 型号, the natural key of imports.").Annotations(entgql.OrderField("MODEL")),
		field.String("name").NotEmpty().MaxRuneLen(200).Comment("Name 名称.").Annotations(entgql.OrderField("NAME")),
		field.String("category").MaxRuneLen(100).Default("").Comment("Category 类别.").Annotations(entgql.OrderField("CATEGORY")),
		line("brand", "Brand 品牌."),
		line("standard", "The standard to which it is made 执行标准."),
		field.Bool("active").Default(true).Comment("Whether it is still sold."),
		optionalReference("warranty_policy_id", "The three-guarantees policy that applies to its units."),
	}
}

// Edges of the entity.
func (Product) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("warranty_policy", WarrantyPolicy.Type).Ref("products").Field("warranty_policy_id").Unique().Comment("The three-guarantees policy that applies to its units."),
		edge.To("product_units", ProductUnit.Type).Comment("The units of this model.").Annotations(many()),
		edge.To("service_records", ServiceRecord.Type).Comment("The service records about this model.").Annotations(many()),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (Product) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("category", "model"), index.Fields("name"), index.Fields("warranty_policy_id"), index.Fields("updated_at"), index.Fields("created_at"),
	}
}

// Annotations of the entity.
func (Product) Annotations() []schema.Annotation {
	return connection("Products 产品.")
}

// WarrantyPolicy is a set of three-guarantees terms 三包, kept as data.
type WarrantyPolicy struct{ ent.Schema }

// Mixin adds what many entities have.
func (WarrantyPolicy) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}, Audited{}} }

// Policy says who reaches which rows.
func (WarrantyPolicy) Policy() ent.Policy { return authz.Policy(access.WarrantyPolicy) }

// Fields of the entity.
func (WarrantyPolicy) Fields() []ent.Field {
	return []ent.Field{

		field.String("code").NotEmpty().MaxRuneLen(32).Unique().Comment("Short code.").Annotations(entgql.OrderField("CODE")),
		field.String("name").NotEmpty().MaxRuneLen(200).Comment("Name 名称.").Annotations(entgql.OrderField("NAME")),
		field.String("series").MaxRuneLen(32).Default("").Comment("What its versions have in common; empty for a policy without others. A unit falls under the version that was in effect when its periods began."),
		day("valid_from", "The first day of the version's effect; none for always."),
		field.Int("refund_days").Range(0, 3650).Default(7).Comment("Days in which the customer may choose a refund, an exchange or a repair."),
		field.Int("exchange_days").Range(0, 3650).Default(15).Comment("Days in which the customer may choose an exchange or a repair."),
		field.Int("repair_months").Range(0, 600).Default(12).Comment("Months of free repair of the whole."),
		field.Int("main_part_months").Range(0, 600).Default(36).Comment("Months of free repair of the named main parts."),
		field.Int("failed_repairs_for_exchange").Range(0, 100).Default(2).Comment("Failed repairs after which an exchange is due; 0 for never."),
		field.Bool("stops_under_repair").Default(true).Comment("Whether the clock stops while the unit is under repair."),
		field.Bool("stops_waiting_for_parts").Default(true).Comment("Whether the clock stops while parts are waited for."),
		field.Bool("exchange_restarts").Default(true).Comment("Whether an exchange starts the clock anew."),
		field.JSON("main_parts", []ledger.MainPart{}).Optional().Comment("The main parts with months of their own.").Annotations(entgql.Type("[WarrantyMainPart!]")),
		field.JSON("start_from", []ledger.StartBasis{}).Optional().Comment("What may start the periods, the first known one counts; invoice, installation, acceptance where empty.").Annotations(entgql.Type("[WarrantyStartBasis!]")),
		field.Bool("latest_start").Default(false).Comment("Whether the latest of them counts instead."),
		field.Bool("stops_day_rights").Default(false).Comment("Whether the days of refund and exchange stop likewise."),
		field.Bool("both_days_count").Default(false).Comment("Whether the day on which a unit comes in and the day on which it goes out both count as stopped."),
		field.Bool("exchange_restarts_days").Default(true).Comment("Whether an exchange starts the days of refund and exchange anew as well."),
		field.Bool("part_restarts").Default(false).Comment("Whether the months of a main part start anew when it alone is exchanged."),
		field.Bool("same_fault").Default(false).Comment("Whether only failed repairs of one and the same fault count together."),
		field.Int("repair_holds_days").Range(0, 3650).Default(30).Comment("Days that a repair must hold, or it counts as failed; 0 for no such rule."),
		field.Int("parts_limit_days").Range(0, 3650).Default(90).Comment("Days that a repair may take for want of parts before an exchange is due; 0 for never."),
		field.Int("repairer_limit_days").Range(0, 3650).Default(30).Comment("Days that a repair may take by the repairer's own fault before an exchange is due; 0 for never."),
		field.Bool("unexplained_is_repairers").Default(true).Comment("Whether a day under repair for which nobody is named is the repairer's own."),
		field.Bool("late_repair_keeps_exchange").Default(false).Comment("Whether the exchange stays due after the unit was repaired at last."),
		field.Bool("refund_without_unit").Default(true).Comment("Whether the price is paid back when an exchange is due and there is no unit of the model."),
		field.Bool("refund_when_declined").Default(true).Comment("Whether the price less depreciation is paid back when an exchange is due and declined."),
		field.Int("depreciation_rate").Range(0, 10_000).Default(5).Comment("What is then kept of the price for each day in use, in ten-thousandths."),
		field.Bool("free_travel").Default(true).Comment("Whether the company bears the travel of a free repair."),
		field.Bool("roll_to_workday").Default(true).Comment("Whether an end on a day off moves to the next working day."),
		prose("note", "Where the terms come from."),
	}
}

// Edges of the entity.
func (WarrantyPolicy) Edges() []ent.Edge {
	return []ent.Edge{

		edge.To("products", Product.Type).Comment("The products under this policy.").Annotations(many()),
		edge.To("warranties", Warranty.Type).Comment("The warranties given under it.").Annotations(many()),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (WarrantyPolicy) Indexes() []ent.Index {
	return []ent.Index{index.Fields("series", "valid_from")}
}

// Annotations of the entity.
func (WarrantyPolicy) Annotations() []schema.Annotation {
	return connection("Three-guarantees policies 三包政策.")
}

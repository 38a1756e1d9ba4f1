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
		field.Int("refund_days").Range(0, 3650).Default(7).Comment("Days in which the customer may choose a refund, an exchange or a repair."),
		field.Int("exchange_days").Range(0, 3650).Default(15).Comment("Days in which the customer may choose an exchange or a repair."),
		field.Int("repair_months").Range(0, 600).Default(12).Comment("Months of free repair of the whole."),
		field.Int("main_part_months").Range(0, 600).Default(36).Comment("Months of free repair of the named main parts."),
		field.Int("failed_repairs_for_exchange").Range(0, 100).Default(2).Comment("Failed repairs after which an exchange is due; 0 for never."),
		field.Bool("stops_under_repair").Default(true).Comment("Whether the clock stops while the unit is under repair."),
		field.Bool("stops_waiting_for_parts").Default(true).Comment("Whether the clock stops while parts are waited for."),
		field.Bool("exchange_restarts").Default(true).Comment("Whether an exchange starts the clock anew."),
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

// Annotations of the entity.
func (WarrantyPolicy) Annotations() []schema.Annotation {
	return connection("Three-guarantees policies 三包政策.")
}

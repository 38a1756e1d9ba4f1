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
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/installedbase"
)

// ProductUnit is one unit of a product at a customer's: the registration card 产品登记卡片.
type ProductUnit struct{ ent.Schema }

// Mixin adds what many entities have.
func (ProductUnit) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}, Audited{}} }

// Policy says who reaches which rows.
func (ProductUnit) Policy() ent.Policy { return authz.Policy(access.ProductUnit) }

// Interceptors empty the columns that are hidden from the viewer's role.
func (ProductUnit) Interceptors() []ent.Interceptor { return authz.HideColumns(access.ProductUnit) }

// Fields of the entity.
func (ProductUnit) Fields() []ent.Field {
	return []ent.Field{

		field.String("serial_number").NotEmpty().MaxRuneLen(100).Comment("Serial number 出厂编号, unique within a product.").Annotations(entgql.OrderField("SERIAL_NUMBER")),
		field.Enum("status").GoType(installedbase.UnitStatus("")).Annotations(entgql.Type("UnitStatus")).Default(string(installedbase.UnitInService)).Comment("Where the unit is in its life."),
		line("order_number", "Order number 订单号."),
		line("contract_number", "Contract number 合同号."),
		line("job_number", "Job number of the production 生产工号."),
		day("shipped_on", "When it was shipped 发货日期."),
		day("purchased_on", "The date of the invoice 发票日期."),
		day("installed_on", "When it was installed 安装日期."),
		day("accepted_on", "When the customer accepted it 验收日期."),
		day("warranty_starts_on", "The day on which the three guarantees began, as the invoice, installation or acceptance has it."),
		field.String("site_address").MaxRuneLen(300).Optional().Comment("Where it stands; empty for roles from which it is hidden."),
		prose("promises", "What sales promised about warranty and service."),
		reference("product_id", "The product of which it is a unit."),
		field.Enum("renewal").GoType(installedbase.Renewal("")).Annotations(entgql.Type("Renewal")).Default(string(installedbase.RenewalOpen)).Comment("What becomes of the unit when its free maintenance ends."),
		optionalReference("customer_id", "Who owns it, where known."),
		optionalReference("replaces_id", "The unit that it replaced in an exchange."),
	}
}

// Edges of the entity.
func (ProductUnit) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("product", Product.Type).Ref("product_units").Field("product_id").Unique().Required().Comment("The product of which it is a unit."),
		edge.From("customer", Customer.Type).Ref("product_units").Field("customer_id").Unique().Comment("Who owns it, where known."),
		edge.To("replaced_by", ProductUnit.Type).Unique().Comment("The unit that replaced it in an exchange.").From("replaces").Field("replaces_id").Unique().Comment("The unit that it replaced in an exchange."),
		edge.To("warranty_events", WarrantyEvent.Type).Comment("The ledger of its three guarantees."),
		edge.To("custody_transfers", CustodyTransfer.Type).Comment("Where it went, hand by hand."),
		edge.To("notifications", Notification.Type).Annotations(private()),
		edge.To("warranties", Warranty.Type).Comment("The warranties on it, the policy's and any extension or contract."),
		edge.To("service_records", ServiceRecord.Type).Comment("The unit's service records.").Annotations(many()),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (ProductUnit) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("product_id", "serial_number").Unique(), index.Fields("serial_number"), byPrefix("productunit", "serial_number"), index.Fields("customer_id", "id"), index.Fields("status"), index.Fields("job_number"), index.Fields("updated_at"), index.Fields("created_at"),
	}
}

// Annotations of the entity.
func (ProductUnit) Annotations() []schema.Annotation {
	return connection("Product units 产品登记卡片: the installed base.")
}

// Warranty is a policy applied to a unit, or an extension or contract, with its own dates.
type Warranty struct{ ent.Schema }

// Mixin adds what many entities have.
func (Warranty) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}, Audited{}} }

// Policy says who reaches which rows.
func (Warranty) Policy() ent.Policy { return authz.Policy(access.Warranty) }

// Fields of the entity.
func (Warranty) Fields() []ent.Field {
	return []ent.Field{

		field.Enum("kind").GoType(installedbase.WarrantyKind("")).Annotations(entgql.Type("WarrantyKind")).Default(string(installedbase.WarrantyPolicy)).Comment("Where the warranty comes from."),
		field.Time("starts_on").GoType(calendar.Date{}).SchemaType(dateColumn()).Comment("The day on which it begins; periods are counted from the day after.").Annotations(entgql.Type("Date"), entgql.OrderField("STARTS_ON")),
		field.Time("ends_on").GoType(calendar.Date{}).SchemaType(dateColumn()).Comment("The last day of free repair of the whole.").Annotations(entgql.Type("Date"), entgql.OrderField("ENDS_ON")),
		line("contract_number", "For extensions and contracts: the contract."),
		field.Enum("renewal").GoType(installedbase.Renewal("")).Annotations(entgql.Type("Renewal")).Default(string(installedbase.RenewalOpen)).Comment("What becomes of it when it ends."),
		prose("renewal_note", "What was agreed about the renewal."),
		prose("note", "What else was agreed."),
		reference("product_unit_id", "The unit that it covers."),
		optionalReference("warranty_policy_id", "The policy whose terms it carries."),
	}
}

// Edges of the entity.
func (Warranty) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("product_unit", ProductUnit.Type).Ref("warranties").Field("product_unit_id").Unique().Required().Comment("The unit that it covers."),
		edge.From("warranty_policy", WarrantyPolicy.Type).Ref("warranties").Field("warranty_policy_id").Unique().Comment("The policy whose terms it carries."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (Warranty) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("product_unit_id", "ends_on"), index.Fields("ends_on"), index.Fields("starts_on"), index.Fields("warranty_policy_id", "id"),
	}
}

// Annotations of the entity.
func (Warranty) Annotations() []schema.Annotation {
	return connection("Warranties 保修 on units.")
}

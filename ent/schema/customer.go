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
	"sanbao/server/domain/installedbase"
)

// Customer is whoever owns units or asks for service.
type Customer struct{ ent.Schema }

// Mixin adds what many entities have.
func (Customer) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}, Audited{}} }

// Policy says who reaches which rows.
func (Customer) Policy() ent.Policy { return authz.Policy(access.Customer) }

// Interceptors empty the columns that are hidden from the viewer's role.
func (Customer) Interceptors() []ent.Interceptor { return authz.HideColumns(access.Customer) }

// Fields of the entity.
func (Customer) Fields() []ent.Field {
	return []ent.Field{

		field.String("code").NotEmpty().MaxRuneLen(64).Unique().Comment("Customer code, the natural key of imports.").Annotations(entgql.OrderField("CODE")),
		field.String("name").NotEmpty().MaxRuneLen(200).Comment("Name 名称.").Annotations(entgql.OrderField("NAME")),
		field.Enum("kind").GoType(installedbase.CustomerKind("")).Annotations(entgql.Type("CustomerKind")).Default(string(installedbase.CustomerCompany)).Comment("What sort of customer it is."),
		field.Enum("tier").GoType(installedbase.Tier("")).Annotations(entgql.Type("CustomerTier")).Default(string(installedbase.TierRegular)).Comment("Key customers have a service archive."),
		field.Enum("service_zone").GoType(installedbase.ServiceZone("")).Annotations(entgql.Type("ServiceZone")).Default(string(installedbase.ZoneCity)).Comment("How far away the customer is; response times depend on it."),
		line("region", "Province and city 地区."),
		field.String("address").MaxRuneLen(300).Optional().Comment("Address 地址; empty for roles from which it is hidden."),
		field.String("phone").MaxRuneLen(64).Optional().Comment("Main telephone; empty for roles from which it is hidden."),
		field.String("phone_digits").MaxRuneLen(32).Optional().Comment("The telephone's digits alone, for look-ups."),
		field.String("email").MaxRuneLen(200).Optional().Comment("E-mail; empty for roles from which it is hidden."),
		prose("note", "What the desk should know."),
		optionalReference("sales_person_id", "Who looks after the customer in sales; reminders of contracts that end go there."),
	}
}

// Edges of the entity.
func (Customer) Edges() []ent.Edge {
	return []ent.Edge{

		edge.To("sales_person", User.Type).Field("sales_person_id").Unique().Comment("Who looks after the customer in sales."),
		edge.To("contacts", Contact.Type).Comment("The people to talk to."),
		edge.To("product_units", ProductUnit.Type).Comment("The installed base: all units that the customer owns.").Annotations(many()),
		edge.To("service_records", ServiceRecord.Type).Comment("The customer's service records.").Annotations(many()),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (Customer) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("name"), index.Fields("sales_person_id"), byPrefix("customer", "phone_digits"), index.Fields("region"), index.Fields("service_zone"), index.Fields("tier"), index.Fields("updated_at"), index.Fields("created_at"),
	}
}

// Annotations of the entity.
func (Customer) Annotations() []schema.Annotation {
	return connection("Customers 客户.")
}

// Contact is a person at a customer's.
type Contact struct{ ent.Schema }

// Mixin adds what many entities have.
func (Contact) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}, Audited{}} }

// Policy says who reaches which rows.
func (Contact) Policy() ent.Policy { return authz.Policy(access.Contact) }

// Interceptors empty the columns that are hidden from the viewer's role.
func (Contact) Interceptors() []ent.Interceptor { return authz.HideColumns(access.Contact) }

// Fields of the entity.
func (Contact) Fields() []ent.Field {
	return []ent.Field{

		field.String("name").NotEmpty().MaxRuneLen(100).Comment("Name 姓名."),
		line("title", "Position 职务."),
		field.String("phone").MaxRuneLen(64).Optional().Comment("Telephone; empty for roles from which it is hidden."),
		field.String("phone_digits").MaxRuneLen(32).Optional().Comment("The telephone's digits alone, for look-ups."),
		field.String("email").MaxRuneLen(200).Optional().Comment("E-mail; empty for roles from which it is hidden."),
		field.Bool("main").Default(false).Comment("Whether this is the first person to talk to."),
		reference("customer_id", "The customer for whom the person works."),
	}
}

// Edges of the entity.
func (Contact) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("customer", Customer.Type).Ref("contacts").Field("customer_id").Unique().Required().Comment("The customer for whom the person works."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (Contact) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("customer_id", "id"), byPrefix("contact", "phone_digits"),
	}
}

// Annotations of the entity.
func (Contact) Annotations() []schema.Annotation {
	return connection("Contacts 联系人 at customers.")
}

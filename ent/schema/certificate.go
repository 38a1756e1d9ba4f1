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
)

// Certificate is a technician's certificate for a category of products 上岗证书.
type Certificate struct{ ent.Schema }

// Mixin adds what many entities have.
func (Certificate) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}, Audited{}} }

// Policy says who reaches which rows.
func (Certificate) Policy() ent.Policy { return authz.Policy(access.Certificate) }

// Fields of the entity.
func (Certificate) Fields() []ent.Field {
	return []ent.Field{

		field.String("number").NotEmpty().MaxRuneLen(100).Comment("Number of the certificate.").Annotations(entgql.OrderField("NUMBER")),
		field.String("product_category").NotEmpty().MaxRuneLen(100).Comment("The category of products for which it holds.").Annotations(entgql.OrderField("PRODUCT_CATEGORY")),
		line("issuer", "Who issued it 发证机构."),
		field.Time("issued_on").GoType(calendar.Date{}).SchemaType(dateColumn()).Comment("The first day on which it holds.").Annotations(entgql.Type("Date")),
		field.Time("expires_on").GoType(calendar.Date{}).SchemaType(dateColumn()).Comment("The last day on which it holds.").Annotations(entgql.Type("Date"), entgql.OrderField("EXPIRES_ON")),
		moment("revoked_at", "When it was taken away, if it was."),
		prose("note", "Remark."),
		reference("user_id", "Whose it is."),
	}
}

// Edges of the entity.
func (Certificate) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("user", User.Type).Ref("certificates").Field("user_id").Unique().Required().Comment("Whose it is."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (Certificate) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("user_id", "product_category", "number").Unique(), index.Fields("expires_on", "id"), index.Fields("product_category", "id"),
		index.Fields("number", "id"), index.Fields("created_at", "id"), index.Fields("updated_at", "id"),
	}
}

// Annotations of the entity.
func (Certificate) Annotations() []schema.Annotation {
	return connection("Certificates of technicians 上岗证书.")
}

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

// ServiceToken is what a tool shows to read the API 服务令牌: a role in a department,
// for a time. Only the hash of it is kept; it reads, and never writes.
type ServiceToken struct{ ent.Schema }

// Mixin adds what many entities have.
func (ServiceToken) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Audited{}} }

// Policy says who reaches which rows.
func (ServiceToken) Policy() ent.Policy { return authz.Policy(access.ServiceToken) }

// Fields of the entity.
func (ServiceToken) Fields() []ent.Field {
	return []ent.Field{

		field.String("name").NotEmpty().MaxRuneLen(80).Comment("What the tool is called: Excel of the finance department.").Annotations(entgql.OrderField("NAME")),
		field.String("prefix").MaxLen(20).Immutable().Comment("How the token begins, to tell it from others."),
		field.String("token_hash").Sensitive().Unique().Immutable().Annotations(private()),
		field.Enum("role").GoType(access.Role("")).Annotations(entgql.Type("Role")).Immutable().Comment("As whom the tool reads."),
		field.Time("expires_at").Comment("When it ends.").Annotations(entgql.OrderField("EXPIRES_AT")),
		field.Strings("addresses").Optional().Comment("The networks from which it is taken, as 10.0.0.0/8; from anywhere where there are none."),
		field.Bool("key_in_address").Default(false).Comment("Whether it is also taken as ?key=… in an address, where it ends up in logs; for tools that know no other way."),
		field.Int("requests_per_minute").Positive().Default(120).Comment("How many requests a minute are answered."),
		field.Int("cost_per_hour").Positive().Default(1_000_000).Comment("What its requests may cost an hour, as extensions.cost counts it."),
		moment("last_used_at", "When it was last used, to the minute."),
		line("last_address", "From which address it was last used."),
		moment("revoked_at", "When it was revoked; none while it is not."),
		field.Int("department_id").Immutable().Comment("In which department the tool reads: what it sees is what that role sees there."),
		field.Int("issued_by_id").Immutable().Comment("Who issued it."),
		field.Int("revoked_by_id").Optional().Nillable().Comment("Who revoked it."),
	}
}

// Edges of the entity.
func (ServiceToken) Edges() []ent.Edge {
	return []ent.Edge{

		edge.To("department", Department.Type).Field("department_id").Unique().Required().Immutable().Comment("In which department the tool reads."),
		edge.To("issued_by", User.Type).Field("issued_by_id").Unique().Required().Immutable().Comment("Who issued it."),
		edge.To("revoked_by", User.Type).Field("revoked_by_id").Unique().Comment("Who revoked it."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (ServiceToken) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("department_id", "name"), index.Fields("name", "id"), index.Fields("expires_at", "id"),
		index.Fields("created_at", "id"), index.Fields("updated_at", "id"),
	}
}

// Annotations of the entity.
func (ServiceToken) Annotations() []schema.Annotation {
	return connection("Tokens 服务令牌 with which tools read the API; a head sees those of the own departments.")
}

package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
)

// PasswordLink lets a person set the own password once, without knowing the old
// one. Only the hash of what stands in the link is kept.
type PasswordLink struct{ ent.Schema }

// Policy says who reaches which rows.
func (PasswordLink) Policy() ent.Policy { return authz.Policy(access.SystemOnly) }

// Fields of the entity.
func (PasswordLink) Fields() []ent.Field {
	return []ent.Field{

		field.String("token_hash").Sensitive().Unique().Immutable(),
		field.Time("issued_at").Immutable(),
		field.Time("expires_at").Immutable(),
		field.Time("used_at").Optional().Nillable(),
		field.Int("user_id").Immutable(),
		field.Int("issued_by_id").Immutable(),
	}
}

// Edges of the entity.
func (PasswordLink) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("user", User.Type).Ref("password_links").Field("user_id").Unique().Required().Immutable(),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (PasswordLink) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("user_id"),
	}
}

// Annotations of the entity.
func (PasswordLink) Annotations() []schema.Annotation {
	return []schema.Annotation{private()}
}

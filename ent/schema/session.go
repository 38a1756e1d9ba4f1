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

// Session is one sign-in on one device; its refresh tokens are a family that ends as one.
type Session struct{ ent.Schema }

// Policy says who reaches which rows.
func (Session) Policy() ent.Policy { return authz.Policy(access.Session) }

// Fields of the entity.
func (Session) Fields() []ent.Field {
	return []ent.Field{

		field.Time("started_at").Immutable().Comment("When the person signed in.").Annotations(entgql.OrderField("STARTED_AT")),
		field.Time("last_used_at").Comment("When the session was last refreshed."),
		field.Time("expires_at").Comment("When the session ends at the latest."),
		moment("ended_at", "When it was ended, by whatever cause."),
		line("end_reason", "Why it was ended: SIGNED_OUT, SIGNED_OUT_EVERYWHERE, SIGNED_OUT_ELSEWHERE, ENDED_BY_ADMINISTRATOR, TOKEN_REUSED, PASSWORD_CHANGED, LOCKED or DISABLED."),
		field.String("user_agent").MaxRuneLen(300).Default("").Immutable().Comment("The browser or tool, as it called itself."),
		field.String("ip").MaxRuneLen(64).Default("").Immutable().Comment("The address from which the person signed in."),
		field.Int("user_id").Immutable().Comment("Whose sign-in it is."),
	}
}

// Edges of the entity.
func (Session) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("user", User.Type).Ref("sessions").Field("user_id").Unique().Required().Immutable().Comment("Whose sign-in it is."),
		edge.To("refresh_tokens", RefreshToken.Type).Annotations(private()),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (Session) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("user_id", "started_at"),
	}
}

// Annotations of the entity.
func (Session) Annotations() []schema.Annotation {
	return connection("Sign-ins; everybody sees the own ones.")
}

// RefreshToken is one link in a session's chain of refresh tokens. Only the hash is kept; each works once.
type RefreshToken struct{ ent.Schema }

// Policy says who reaches which rows.
func (RefreshToken) Policy() ent.Policy { return authz.Policy(access.SystemOnly) }

// Fields of the entity.
func (RefreshToken) Fields() []ent.Field {
	return []ent.Field{

		field.String("token_hash").Sensitive().Unique().Immutable(),
		field.Time("issued_at").Immutable(),
		field.Time("expires_at").Immutable(),
		field.Time("used_at").Optional().Nillable(),
		field.Int("session_id").Immutable(),
	}
}

// Edges of the entity.
func (RefreshToken) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("session", Session.Type).Ref("refresh_tokens").Field("session_id").Unique().Required().Immutable(),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (RefreshToken) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("session_id"),
	}
}

// Annotations of the entity.
func (RefreshToken) Annotations() []schema.Annotation {
	return []schema.Annotation{private()}
}

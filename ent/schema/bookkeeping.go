package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
)

// NumberSequence hands out the numbers that people use, one row a kind and year.
type NumberSequence struct{ ent.Schema }

// Policy says who reaches which rows.
func (NumberSequence) Policy() ent.Policy { return authz.Policy(access.SystemOnly) }

// Fields of the entity.
func (NumberSequence) Fields() []ent.Field {
	return []ent.Field{

		field.String("kind").MaxRuneLen(16).Immutable(),
		field.Int("year").Immutable(),
		field.Int("last").Default(0),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (NumberSequence) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("kind", "year").Unique(),
	}
}

// Annotations of the entity.
func (NumberSequence) Annotations() []schema.Annotation {
	return []schema.Annotation{private()}
}

// IdempotencyKey remembers what a client's request led to, so that a retry does the thing once.
type IdempotencyKey struct{ ent.Schema }

// Policy says who reaches which rows.
func (IdempotencyKey) Policy() ent.Policy { return authz.Policy(access.SystemOnly) }

// Fields of the entity.
func (IdempotencyKey) Fields() []ent.Field {
	return []ent.Field{

		field.Int("user_id").Immutable(),
		field.String("key").MaxRuneLen(100).NotEmpty().Immutable(),
		field.String("operation").MaxRuneLen(60).Immutable(),
		field.String("fingerprint").MaxRuneLen(64).Immutable(),
		field.Int("result_id").Default(0),
		field.Time("used_at").Immutable(),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (IdempotencyKey) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("user_id", "key").Unique(), index.Fields("used_at"),
	}
}

// Annotations of the entity.
func (IdempotencyKey) Annotations() []schema.Annotation {
	return []schema.Annotation{private()}
}

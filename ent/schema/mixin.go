// Package schema holds the entities: what is stored, what is public in the
// GraphQL schema, and whose each row is. The comments on fields become the
// descriptions of the API.
package schema

import (
	"context"
	"time"

	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"entgo.io/ent/schema/mixin"

	"sanbao/server/domain/calendar"
)

// Stamps adds the moments of a row's making and last change. They are
// bookkeeping: what happened when, in the eyes of the business, has columns of
// its own that the services set.
type Stamps struct{ mixin.Schema }

// Fields of the mixin.
func (Stamps) Fields() []ent.Field {
	return []ent.Field{
		field.Time("created_at").Default(time.Now).Immutable().
			Comment("When the row was made.").Annotations(entgql.OrderField("CREATED_AT")),
		field.Time("updated_at").Default(time.Now).UpdateDefault(time.Now).
			Comment("When the row was last changed.").Annotations(entgql.OrderField("UPDATED_AT")),
	}
}

// Versioned adds the version that optimistic locking compares: every update
// adds one, and a write against an older version is refused.
type Versioned struct{ mixin.Schema }

// Fields of the mixin.
func (Versioned) Fields() []ent.Field {
	return []ent.Field{
		field.Int("version").Default(1).NonNegative().
			Comment("Grows by one with every change; a write names the version that it has seen."),
	}
}

// Hooks of the mixin.
func (Versioned) Hooks() []ent.Hook {
	return []ent.Hook{func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			if m.Op().Is(ent.OpUpdate | ent.OpUpdateOne) {
				if err := m.AddField("version", 1); err != nil {
					return nil, err
				}
			}
			return next.Mutate(ctx, m)
		})
	}}
}

// private keeps a type or a field out of the GraphQL schema altogether.
func private() schema.Annotation { return entgql.Skip(entgql.SkipAll) }

// connection makes a type a Relay connection and a root query, described.
func connection(description string) []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField().Description(description),
		schema.Comment(description),
		entsql.WithComments(false),
	}
}

// money is an amount in fen, never a float.
func money(name, comment string) ent.Field {
	return field.Int64(name).Default(0).NonNegative().Comment(comment).Annotations(entgql.Type("Money"))
}

// reference is the column of a required to-one edge.
func reference(name, comment string) ent.Field {
	return field.Int(name).Comment(comment)
}

// optionalReference is the column of a to-one edge that may be missing.
func optionalReference(name, comment string) ent.Field {
	return field.Int(name).Optional().Nillable().Comment(comment)
}

// moment is an instant in the life of a row that may not have come yet.
func moment(name, comment string) ent.Field {
	return field.Time(name).Optional().Nillable().Comment(comment)
}

// day is a calendar day in the company's zone that may not be known.
func day(name, comment string) ent.Field {
	return field.Time(name).GoType(calendar.Date{}).Optional().Nillable().Comment(comment).
		SchemaType(dateColumn()).
		Annotations(entgql.Type("Date"))
}

func dateColumn() map[string]string {
	return map[string]string{dialect.Postgres: "date", dialect.SQLite: "date"}
}

// line is a short text on one line that may be empty.
func line(name, comment string) ent.Field {
	return field.String(name).MaxRuneLen(200).Default("").Comment(comment)
}

// prose is a longer text that may be empty.
func prose(name, comment string) ent.Field {
	return field.Text(name).MaxRuneLen(20_000).Default("").Comment(comment)
}

// many marks a to-many edge that is paged.
func many() schema.Annotation { return entgql.RelayConnection() }

// byPrefix indexes a text column for look-ups by its first characters: on
// PostgreSQL an ordinary index serves LIKE 'abc%' in the C collation alone. The
// name, with the entity in it, keeps it apart from an ordinary index on the column.
func byPrefix(entity, column string) ent.Index {
	return index.Fields(column).StorageKey(entity + "_" + column + "_prefix").
		Annotations(entsql.OpClass("text_pattern_ops"))
}

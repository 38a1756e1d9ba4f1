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

// SavedView is a saved view 保存的视图 of the list of service records: its filters, columns and order under a name.
type SavedView struct{ ent.Schema }

// Mixin adds what many entities have.
func (SavedView) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}} }

// Policy says who reaches which rows.
func (SavedView) Policy() ent.Policy { return authz.Policy(access.SavedView) }

// Fields of the entity.
func (SavedView) Fields() []ent.Field {
	return []ent.Field{

		field.String("name").NotEmpty().MaxRuneLen(60).Comment("The name that people see, unique among the owner's views.").Annotations(entgql.OrderField("NAME")),
		field.String("query").MaxLen(2_000).Default("").Comment("The list's filters, columns and order as the query string of its address, without the question mark."),
		field.Bool("is_default").Default(false).Comment("Whether the owner's list opens with it; at most one of a person's views is."),
		field.Int("owner_id").Immutable().Comment("Whose view it is: who may rename, change and delete it."),
		optionalReference("department_id", "The department with whose people it is shared; none while it is private."),
	}
}

// Edges of the entity.
func (SavedView) Edges() []ent.Edge {
	return []ent.Edge{

		edge.To("owner", User.Type).Field("owner_id").Unique().Required().Immutable().Comment("Whose view it is."),
		edge.To("department", Department.Type).Field("department_id").Unique().Comment("The department with whose people it is shared; none while it is private."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (SavedView) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("owner_id", "name").Unique(), index.Fields("department_id", "name"), index.Fields("name", "id"),
		index.Fields("created_at", "id"), index.Fields("updated_at", "id"),
	}
}

// Annotations of the entity.
func (SavedView) Annotations() []schema.Annotation {
	return connection("Saved views 保存的视图 of the list of service records: the viewer's own, and those shared with the viewer's department.")
}

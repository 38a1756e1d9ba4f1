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

// Department is a department of the company; they form a tree, and a head sees the own subtree.
type Department struct{ ent.Schema }

// Mixin adds what many entities have.
func (Department) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}, Audited{}} }

// Policy says who reaches which rows.
func (Department) Policy() ent.Policy { return authz.Policy(access.Department) }

// Fields of the entity.
func (Department) Fields() []ent.Field {
	return []ent.Field{

		field.String("code").NotEmpty().MaxRuneLen(32).Unique().Comment("Short code, unique in the company.").Annotations(entgql.OrderField("CODE")),
		field.String("name").NotEmpty().MaxRuneLen(100).Comment("Name 名称.").Annotations(entgql.OrderField("NAME")),
		field.Int("position").Default(0).Comment("Order among its siblings."),
		field.Bool("active").Default(true).Comment("Whether work may be given to it."),
		optionalReference("parent_id", "The department above it; none for the company itself."),
	}
}

// Edges of the entity.
func (Department) Edges() []ent.Edge {
	return []ent.Edge{

		edge.To("children", Department.Type).Comment("The departments directly below.").From("parent").Field("parent_id").Unique().Comment("The department above."),
		edge.To("users", User.Type).Comment("The people who work in it.").Annotations(many()),
		edge.To("service_records", ServiceRecord.Type).Comment("The service records that it handles.").Annotations(many()),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (Department) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("parent_id", "position"),
	}
}

// Annotations of the entity.
func (Department) Annotations() []schema.Annotation {
	return connection("Departments 部门, as a flat list; parent and children make the tree.")
}

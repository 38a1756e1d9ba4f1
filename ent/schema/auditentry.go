package schema

import (
	"time"

	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/casework"
)

// AuditEntry is a line of the audit: who did what to master data or an account, when and from where. Never changed, never deleted.
type AuditEntry struct{ ent.Schema }

// Policy says who reaches which rows.
func (AuditEntry) Policy() ent.Policy { return authz.Policy(access.AuditEntry) }

// Hooks refuse everybody to change or delete an entry, the system too.
func (AuditEntry) Hooks() []ent.Hook { return []ent.Hook{onlyAddedTo("audit entry")} }

// Fields of the entity.
func (AuditEntry) Fields() []ent.Field {
	return []ent.Field{

		field.Time("at").Default(time.Now).Immutable().Comment("When.").Annotations(entgql.OrderField("AT")),
		field.Enum("operation").GoType(audit.Operation("")).Annotations(entgql.Type("AuditOperation")).Immutable().Comment("What was done."),
		field.String("entity").NotEmpty().MaxRuneLen(64).Immutable().Comment("The type of the row to which it was done, as the API names it."),
		field.Int("row_id").Optional().Nillable().Immutable().Comment("The id of the row; the row may be gone since."),
		field.String("label").MaxRuneLen(200).Default("").Immutable().Comment("What people called the row then: its code and name, its number."),
		field.Int("row_version").Default(0).Immutable().Comment("The row's version afterwards; 0 where it has none or is gone."),
		field.JSON("changes", []casework.FieldChange{}).Optional().Immutable().Comment("The fields that changed, old and new, without secret ones.").Annotations(entgql.Type("[FieldChange!]")),
		field.String("actor_name").MaxRuneLen(100).Default("").Immutable().Comment("What the person was called who did it; empty for the system itself."),
		field.String("address").MaxRuneLen(64).Default("").Immutable().Comment("The network address from which the request came; empty where there was none."),
		field.String("request_id").MaxRuneLen(64).Default("").Immutable().Comment("The id of the request, which stands in the server's log as well."),
		field.Int("actor_id").Optional().Nillable().Immutable().Comment("Who did it; none for the system itself."),
		field.Int("department_id").Optional().Nillable().Immutable().Comment("The row's department, where it has one."),
	}
}

// Edges of the entity.
func (AuditEntry) Edges() []ent.Edge {
	return []ent.Edge{

		edge.To("actor", User.Type).Field("actor_id").Unique().Immutable().Comment("Who did it; none for the system itself."),
		edge.To("department", Department.Type).Field("department_id").Unique().Immutable().Comment("The row's department, where it has one."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (AuditEntry) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("at", "id"), index.Fields("actor_id", "at"), index.Fields("department_id", "at"),
		index.Fields("entity", "at"), index.Fields("operation", "at"), index.Fields("row_id", "row_version"),
	}
}

// Annotations of the entity.
func (AuditEntry) Annotations() []schema.Annotation {
	return connection("The audit 审计日志 of master data and accounts.")
}

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
	"sanbao/server/domain/casework"
)

// ServiceEvent is a line on a record's timeline: who did what when, and why. Never changed, never deleted.
type ServiceEvent struct{ ent.Schema }

// Policy says who reaches which rows.
func (ServiceEvent) Policy() ent.Policy { return authz.Policy(access.ServiceEvent) }

// Interceptors empty the columns that are hidden from the viewer's role.
func (ServiceEvent) Interceptors() []ent.Interceptor { return authz.HideColumns(access.ServiceEvent) }

// Fields of the entity.
func (ServiceEvent) Fields() []ent.Field {
	return []ent.Field{

		field.Time("at").Immutable().Comment("When.").Annotations(entgql.OrderField("AT")),
		field.Enum("action").GoType(casework.Action("")).Annotations(entgql.Type("ServiceAction")).Immutable().Comment("What was done."),
		field.Enum("from_status").GoType(casework.Status("")).Annotations(entgql.Type("ServiceRecordStatus")).Optional().Nillable().Immutable().Comment("The record's status before."),
		field.Enum("to_status").GoType(casework.Status("")).Annotations(entgql.Type("ServiceRecordStatus")).Optional().Nillable().Immutable().Comment("The record's status after."),
		field.Text("note").MaxRuneLen(20_000).Default("").Immutable().Comment("Why, or what was said."),
		field.JSON("changes", []casework.FieldChange{}).Optional().Immutable().Comment("The fields that changed, old and new.").Annotations(entgql.Type("[FieldChange!]")),
		field.Int("record_version").Immutable().Comment("The record's version after."),
		field.Int("service_record_id").Immutable().Comment("The record."),
		field.Int("visit_id").Optional().Nillable().Immutable().Comment("The visit, where it was about one."),
		field.Int("actor_id").Optional().Nillable().Immutable().Comment("Who; none for the system itself."),
	}
}

// Edges of the entity.
func (ServiceEvent) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("service_record", ServiceRecord.Type).Ref("events").Field("service_record_id").Unique().Required().Immutable().Comment("The record."),
		edge.To("visit", Visit.Type).Field("visit_id").Unique().Immutable().Comment("The visit, where it was about one."),
		edge.To("actor", User.Type).Field("actor_id").Unique().Immutable().Comment("Who; none for the system itself."),
		edge.To("mentioned", User.Type).StorageKey(edge.Table("service_event_mentions"), edge.Columns("service_event_id", "user_id")).Immutable().Comment("The people whom the note speaks to; ask for the events that mention somebody with hasMentionedWith."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (ServiceEvent) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("service_record_id", "at", "id"), index.Fields("at", "id"), index.Fields("actor_id", "at"),
	}
}

// Annotations of the entity.
func (ServiceEvent) Annotations() []schema.Annotation {
	return connection("The timeline 时间线 of service records.")
}

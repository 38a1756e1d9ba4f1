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

// Visit is a visit 派工: technicians sent to a customer, and what came of it.
type Visit struct{ ent.Schema }

// Mixin adds what many entities have.
func (Visit) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}} }

// Policy says who reaches which rows.
func (Visit) Policy() ent.Policy { return authz.Policy(access.Visit) }

// Interceptors empty the columns that are hidden from the viewer's role.
func (Visit) Interceptors() []ent.Interceptor { return authz.HideColumns(access.Visit) }

// Fields of the entity.
func (Visit) Fields() []ent.Field {
	return []ent.Field{

		field.String("number").NotEmpty().MaxRuneLen(32).Unique().Immutable().Comment("The number that people use, e.g. VS-2026-000042.").Annotations(entgql.OrderField("NUMBER")),
		field.Enum("status").GoType(casework.VisitStatus("")).Annotations(entgql.Type("VisitStatus")).Default(string(casework.VisitDispatched)).Comment("Where it stands; moved by actions alone."),
		prose("purpose", "What is to be done."),
		field.Time("planned_start").Comment("When the technicians are to be there.").Annotations(entgql.OrderField("PLANNED_START")),
		moment("planned_end", "When they are planned to be done."),
		field.Time("dispatched_at").Comment("When it was dispatched."),
		moment("departed_at", "When they set out."),
		moment("arrived_at", "When they arrived."),
		moment("finished_at", "When the work on site ended."),
		moment("returned_at", "When they were back."),
		moment("cancelled_at", "When it was called off."),
		prose("findings", "What was found 检查情况."),
		prose("work_done", "What was done 处理情况."),
		field.Int("labour_minutes").NonNegative().Default(0).Comment("Working time on site, in minutes, over all technicians."),
		field.Enum("opinion").GoType(casework.Opinion("")).Annotations(entgql.Type("CustomerOpinion")).Optional().Nillable().Comment("The customer's opinion 客户意见."),
		prose("opinion_note", "What the customer said."),
		line("signed_by", "Who signed for the customer."),
		moment("signed_at", "When the customer signed."),
		reference("service_record_id", "The record for which it is made."),
		optionalReference("dispatched_by_id", "Who dispatched it."),
		optionalReference("signature_id", "The customer's signature."),
	}
}

// Edges of the entity.
func (Visit) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("service_record", ServiceRecord.Type).Ref("visits").Field("service_record_id").Unique().Required().Comment("The record for which it is made."),
		edge.To("technicians", User.Type).StorageKey(edge.Table("visit_technicians"), edge.Columns("visit_id", "user_id")).Comment("Who was sent."),
		edge.To("dispatched_by", User.Type).Field("dispatched_by_id").Unique().Comment("Who dispatched it."),
		edge.To("signature", Attachment.Type).Field("signature_id").Unique().Comment("The customer's signature."),
		edge.To("part_usages", PartUsage.Type).Comment("The parts used during it."),
		edge.To("open_issues", OpenIssue.Type).Comment("The issues that it left over."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (Visit) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("service_record_id", "id"), index.Fields("status", "planned_start"), index.Fields("planned_start", "id"), index.Fields("updated_at"), index.Fields("created_at"), index.Fields("signature_id"),
	}
}

// Annotations of the entity.
func (Visit) Annotations() []schema.Annotation {
	return connection("Visits 派工.")
}

// OpenIssue is an issue left over 遗留问题; a record is not closed while one is open.
type OpenIssue struct{ ent.Schema }

// Mixin adds what many entities have.
func (OpenIssue) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}} }

// Policy says who reaches which rows.
func (OpenIssue) Policy() ent.Policy { return authz.Policy(access.OpenIssue) }

// Fields of the entity.
func (OpenIssue) Fields() []ent.Field {
	return []ent.Field{

		field.Text("description").NotEmpty().MaxRuneLen(5_000).Comment("What is left."),
		day("due_on", "When it is to be settled."),
		moment("settled_at", "When it was settled."),
		prose("settlement", "How it was settled."),
		reference("service_record_id", "The record on which it is left."),
		optionalReference("visit_id", "The visit that left it."),
		optionalReference("owner_id", "Who follows it."),
		optionalReference("settled_by_id", "Who settled it."),
	}
}

// Edges of the entity.
func (OpenIssue) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("service_record", ServiceRecord.Type).Ref("open_issues").Field("service_record_id").Unique().Required().Comment("The record on which it is left."),
		edge.From("visit", Visit.Type).Ref("open_issues").Field("visit_id").Unique().Comment("The visit that left it."),
		edge.To("owner", User.Type).Field("owner_id").Unique().Comment("Who follows it."),
		edge.To("settled_by", User.Type).Field("settled_by_id").Unique().Comment("Who settled it."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (OpenIssue) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("service_record_id", "id"), index.Fields("settled_at", "due_on"), index.Fields("visit_id"), index.Fields("updated_at"), index.Fields("created_at"),
	}
}

// Annotations of the entity.
func (OpenIssue) Annotations() []schema.Annotation {
	return connection("Issues left over 遗留问题.")
}

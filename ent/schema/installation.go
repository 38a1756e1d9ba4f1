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
	"sanbao/server/domain/fieldwork"
)

// Installation is what an installation record has beyond others 安装调试: the task order, the site, the checklist and the acceptance.
type Installation struct{ ent.Schema }

// Mixin adds what many entities have.
func (Installation) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}} }

// Policy says who reaches which rows.
func (Installation) Policy() ent.Policy { return authz.Policy(access.Installation) }

// Interceptors empty the columns that are hidden from the viewer's role.
func (Installation) Interceptors() []ent.Interceptor { return authz.HideColumns(access.Installation) }

// Fields of the entity.
func (Installation) Fields() []ent.Field {
	return []ent.Field{

		prose("scope", "What is to be installed, and what was agreed 安装协议."),
		line("site_contact", "Who is to be asked for on site; empty for roles from which it is hidden."),
		field.String("task_order_number").MaxRuneLen(32).Optional().Nillable().Unique().Comment("Number of the task order 任务单, e.g. TO-2026-000003."),
		moment("task_ordered_at", "When the task order was given."),
		day("site_ready_on", "When the site is ready for the crew 现场具备条件日期."),
		field.JSON("checklist", []fieldwork.ChecklistItem{}).Optional().Comment("The checklist of the load test, item by item.").Annotations(entgql.Type("[ChecklistItem!]")),
		field.Enum("acceptance").GoType(fieldwork.Acceptance("")).Annotations(entgql.Type("InstallationAcceptance")).Optional().Nillable().Comment("How it was accepted."),
		day("accepted_on", "When it was accepted 验收日期."),
		line("accepted_by", "Who accepted it for the customer; empty for roles from which it is hidden."),
		prose("acceptance_note", "What was said at the acceptance, or why it counts as accepted."),
		prose("trip_summary", "The summary of the trip 出差总结."),
		field.Int("service_record_id").Unique().Immutable().Comment("The record."),
		optionalReference("task_ordered_by_id", "Who gave the task order."),
		optionalReference("acceptance_report_id", "The signed acceptance report."),
	}
}

// Edges of the entity.
func (Installation) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("service_record", ServiceRecord.Type).Ref("installation").Field("service_record_id").Unique().Required().Immutable().Comment("The record."),
		edge.To("task_ordered_by", User.Type).Field("task_ordered_by_id").Unique().Comment("Who gave the task order."),
		edge.To("acceptance_report", Attachment.Type).Field("acceptance_report_id").Unique().Comment("The signed acceptance report."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (Installation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("accepted_on"), index.Fields("task_ordered_at"), index.Fields("site_ready_on"),
		index.Fields("created_at", "id"), index.Fields("updated_at", "id"),
	}
}

// Annotations of the entity.
func (Installation) Annotations() []schema.Annotation {
	return connection("Installations 安装调试.")
}

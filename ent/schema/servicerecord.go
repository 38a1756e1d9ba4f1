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
	"sanbao/server/domain/sla"
)

// ServiceRecord is a service record 服务记录: a call, from its registration to the archive. Its status moves by actions alone.
type ServiceRecord struct{ ent.Schema }

// Mixin adds what many entities have.
func (ServiceRecord) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}} }

// Policy says who reaches which rows.
func (ServiceRecord) Policy() ent.Policy { return authz.Policy(access.ServiceRecord) }

// Interceptors empty the columns that are hidden from the viewer's role.
func (ServiceRecord) Interceptors() []ent.Interceptor { return authz.HideColumns(access.ServiceRecord) }

// Hooks of the entity.
func (ServiceRecord) Hooks() []ent.Hook { return []ent.Hook{statusBackstop} }

// Fields of the entity.
func (ServiceRecord) Fields() []ent.Field {
	return []ent.Field{

		field.String("number").NotEmpty().MaxRuneLen(32).Unique().Immutable().Comment("The number that people use, e.g. SR-2026-000123.").Annotations(entgql.OrderField("NUMBER")),
		field.Enum("kind").GoType(casework.Kind("")).Annotations(entgql.Type("ServiceRecordKind")).Comment("What it is about."),
		field.Enum("channel").GoType(casework.Channel("")).Annotations(entgql.Type("ServiceChannel")).Default(string(casework.ChannelPhone)).Comment("How the customer reached the desk."),
		field.Enum("status").GoType(casework.Status("")).Annotations(entgql.Type("ServiceRecordStatus")).Default(string(casework.StatusRegistered)).Comment("Where it stands; moved by actions alone.").Annotations(entgql.OrderField("STATUS")),
		field.Enum("severity").GoType(casework.Severity("")).Annotations(entgql.Type("Severity")).Default(string(casework.SeverityNormal)).Comment("How bad it is.").Annotations(entgql.OrderField("SEVERITY")),
		field.Enum("charge_class").GoType(casework.ChargeClass("")).Annotations(entgql.Type("ChargeClass")).Default(string(casework.ChargePaid)).Comment("Who pays: as the warranty on the day of the report has it, unless a head overrode it."),
		field.Bool("charge_class_overridden").Default(false).Comment("Whether a head overrode who pays; the reason is on the timeline."),
		field.Text("symptom").NotEmpty().MaxRuneLen(20_000).Comment("What is wrong, in the caller's words 故障现象."),
		field.String("fault_code").MaxRuneLen(150).Default("").Comment("Fault code 故障代码.").Annotations(entgql.OrderField("FAULT_CODE")),
		prose("customer_wish", "What the customer asks for."),
		field.String("caller_name").MaxRuneLen(100).Optional().Comment("Who called; empty for roles from which it is hidden."),
		field.String("caller_phone").MaxRuneLen(64).Optional().Comment("The caller's telephone; empty for roles from which it is hidden."),
		field.String("caller_phone_digits").MaxRuneLen(32).Optional().Comment("The telephone's digits alone, for look-ups."),
		field.String("service_address").MaxRuneLen(300).Optional().Comment("Where the service is to be given; empty for roles from which it is hidden."),
		field.Time("reported_at").Comment("When the customer reported it.").Annotations(entgql.OrderField("REPORTED_AT")),
		moment("promised_at", "The arrival that was promised to the customer 约定到达时间."),
		moment("first_replied_at", "When the customer was first answered."),
		moment("triaged_at", "When it was triaged."),
		moment("planned_at", "When the repair plan was chosen."),
		moment("started_at", "When work began."),
		moment("held_at", "Since when it is on hold."),
		moment("completed_at", "When the work was reported as done."),
		moment("reviewed_at", "When a head reviewed it."),
		moment("closed_at", "When it was closed."),
		moment("cancelled_at", "When it was called off."),
		field.Enum("held_from").GoType(casework.Status("")).Annotations(entgql.Type("ServiceRecordStatus")).Optional().Nillable().Annotations(private()).Comment("The status to which it returns after a hold."),
		field.Enum("hold_reason").GoType(casework.HoldReason("")).Annotations(entgql.Type("HoldReason")).Optional().Nillable().Comment("Why it is on hold."),
		field.Enum("plan").GoType(casework.Plan("")).Annotations(entgql.Type("RepairPlan")).Optional().Nillable().Comment("The repair plan 维修方案."),
		prose("plan_note", "The repair plan in words."),
		prose("work_done", "The account of the work 处理情况."),
		prose("cause", "The cause, as found 故障原因."),
		field.Enum("outcome").GoType(casework.Outcome("")).Annotations(entgql.Type("Outcome")).Optional().Nillable().Comment("What came of it."),
		field.Enum("confirmation").GoType(casework.Confirmation("")).Annotations(entgql.Type("CustomerConfirmation")).Optional().Nillable().Comment("How the customer confirmed the work."),
		prose("confirmation_note", "What the customer said, or why there is no confirmation."),
		moment("confirmed_at", "When the customer confirmed."),
		prose("review_note", "What the head said 审核意见."),
		field.Enum("next_clock").GoType(sla.ClockKind("")).Annotations(entgql.Type("ResponseClockKind")).Optional().Nillable().Comment("The response clock that runs out next."),
		field.Time("next_due_at").Optional().Nillable().Comment("When the response clock that runs out next does; none while none runs.").Annotations(entgql.OrderField("NEXT_DUE_AT")),
		field.Enum("labour_charge_class").GoType(casework.ChargeClass("")).Annotations(entgql.Type("ChargeClass")).Optional().Nillable().Comment("Who pays for the labour, where that is another than for the record."),
		field.Enum("travel_charge_class").GoType(casework.ChargeClass("")).Annotations(entgql.Type("ChargeClass")).Optional().Nillable().Comment("Who pays for the travel, where that is another than for the record."),
		money("labour_charge", "Labour charged, in fen."),
		money("travel_charge", "Travel charged, in fen."),
		money("parts_charge", "Parts charged, in fen: the sum over the parts used."),
		line("source", "For imported records: the system or file they come from."),
		field.String("source_reference").MaxRuneLen(200).Optional().Nillable().Comment("For imported records: their key in the source, unique within it."),
		reference("customer_id", "The customer."),
		optionalReference("product_unit_id", "The unit, where known."),
		optionalReference("product_id", "The product, where known; the unit's, where there is one."),
		optionalReference("department_id", "The department that handles it."),
		optionalReference("owner_id", "Who is responsible for it."),
		optionalReference("registered_by_id", "Who registered it."),
		optionalReference("completed_by_id", "Who reported it as done."),
		optionalReference("reviewed_by_id", "Who reviewed it."),
	}
}

// Edges of the entity.
func (ServiceRecord) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("customer", Customer.Type).Ref("service_records").Field("customer_id").Unique().Required().Comment("The customer."),
		edge.From("product_unit", ProductUnit.Type).Ref("service_records").Field("product_unit_id").Unique().Comment("The unit, where known."),
		edge.From("product", Product.Type).Ref("service_records").Field("product_id").Unique().Comment("The product, where known."),
		edge.From("department", Department.Type).Ref("service_records").Field("department_id").Unique().Comment("The department that handles it."),
		edge.From("owner", User.Type).Ref("owned_service_records").Field("owner_id").Unique().Comment("Who is responsible for it."),
		edge.To("registered_by", User.Type).Field("registered_by_id").Unique().Comment("Who registered it."),
		edge.To("completed_by", User.Type).Field("completed_by_id").Unique().Comment("Who reported it as done."),
		edge.To("reviewed_by", User.Type).Field("reviewed_by_id").Unique().Comment("Who reviewed it."),
		edge.To("visits", Visit.Type).Comment("The visits made for it, at most a few."),
		edge.To("part_usages", PartUsage.Type).Comment("The parts used on it, at most a few dozen."),
		edge.To("open_issues", OpenIssue.Type).Comment("The issues left over, settled or not."),
		edge.To("attachments", Attachment.Type).Comment("Photos, documents and signatures."),
		edge.To("response_clocks", ResponseClock.Type).Comment("Its response clocks, those that others took the place of too."),
		edge.To("clock_pauses", ClockPause.Type).Comment("The times in which its clocks stood still."),
		edge.To("escalations", Escalation.Type).Comment("The warnings and escalations about it."),
		edge.To("notifications", Notification.Type).Annotations(private()),
		edge.To("custody_transfers", CustodyTransfer.Type).Comment("Where its goods went, hand by hand."),
		edge.To("repair_cards", RepairCard.Type).Comment("Its repairs in the workshop."),
		edge.To("installation", Installation.Type).Unique().Comment("For installations: site, task order, checklist and acceptance."),
		edge.To("events", ServiceEvent.Type).Comment("The timeline.").Annotations(many()),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (ServiceRecord) Indexes() []ent.Index {
	return []ent.Index{

		index.Fields("department_id", "reported_at", "id"),
		index.Fields("department_id", "status", "reported_at"),
		index.Fields("status", "reported_at", "id"),
		index.Fields("reported_at", "id"),
		index.Fields("promised_at", "id"),
		index.Fields("next_due_at", "id"),
		index.Fields("updated_at", "id"),
		index.Fields("created_at", "id"),
		index.Fields("severity", "id"),
		index.Fields("customer_id", "reported_at", "id"),
		index.Fields("product_unit_id", "reported_at", "id"),
		index.Fields("product_id", "reported_at"),
		index.Fields("owner_id", "status"),
		index.Fields("kind", "reported_at"),
		index.Fields("fault_code", "id"),
		byPrefix("servicerecord", "caller_phone_digits"),
		index.Fields("source", "source_reference").Unique(),
	}
}

// Annotations of the entity.
func (ServiceRecord) Annotations() []schema.Annotation {
	return connection("Service records 服务记录.")
}

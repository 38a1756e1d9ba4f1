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
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/sla"
)

// ServiceLevelPolicy is what response times hold for which records 服务时限.
type ServiceLevelPolicy struct{ ent.Schema }

// Mixin adds what many entities have.
func (ServiceLevelPolicy) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}, Audited{}} }

// Policy says who reaches which rows.
func (ServiceLevelPolicy) Policy() ent.Policy { return authz.Policy(access.ServiceLevelPolicy) }

// Fields of the entity.
func (ServiceLevelPolicy) Fields() []ent.Field {
	return []ent.Field{

		field.String("code").NotEmpty().MaxRuneLen(32).Unique().Comment("Short code.").Annotations(entgql.OrderField("CODE")),
		field.String("name").NotEmpty().MaxRuneLen(200).Comment("Name 名称.").Annotations(entgql.OrderField("NAME")),
		field.Bool("active").Default(true).Comment("Whether records fall under it."),
		field.JSON("kinds", []casework.Kind{}).Optional().Comment("Kinds of records; any where empty.").Annotations(entgql.Type("[ServiceRecordKind!]")),
		field.JSON("severities", []casework.Severity{}).Optional().Comment("Severities; any where empty.").Annotations(entgql.Type("[Severity!]")),
		field.JSON("service_zones", []installedbase.ServiceZone{}).Optional().Comment("Zones of customers; any where empty.").Annotations(entgql.Type("[ServiceZone!]")),
		field.JSON("customer_tiers", []installedbase.Tier{}).Optional().Comment("Tiers of customers; any where empty.").Annotations(entgql.Type("[CustomerTier!]")),
		field.Strings("product_categories").Optional().Comment("Product categories; any where empty."),
		field.JSON("promises", []sla.Promise{}).Comment("What has to happen within which time.").Annotations(entgql.Type("[ResponsePromise!]")),
		field.Int("warn_percent").Range(0, 99).Default(75).Comment("The share of the time, in percent, after which somebody is warned; 0 for never."),
		field.Int("warn_minutes").NonNegative().Default(0).Comment("How many minutes before a clock runs out somebody is warned; 0 for not. Where both are given the earlier holds."),
		field.Int("head_after").NonNegative().Default(240).Comment("How many minutes after the breach the head is told, in the clock's own time; 0 for never."),
		field.Int("executive_after").NonNegative().Default(1440).Comment("How many minutes after the breach the general manager is told, in the clock's own time; 0 for never."),
		prose("note", "Where the times come from."),
	}
}

// Edges of the entity.
func (ServiceLevelPolicy) Edges() []ent.Edge {
	return []ent.Edge{

		edge.To("response_clocks", ResponseClock.Type).Comment("The clocks under it.").Annotations(many()),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (ServiceLevelPolicy) Indexes() []ent.Index {
	return []ent.Index{index.Fields("active", "code"), index.Fields("name", "id")}
}

// Annotations of the entity.
func (ServiceLevelPolicy) Annotations() []schema.Annotation {
	return connection("Response-time policies 服务时限.")
}

// ResponseClock is one response time of a record: from when, until when, and whether it was kept.
type ResponseClock struct{ ent.Schema }

// Mixin adds what many entities have.
func (ResponseClock) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}} }

// Policy says who reaches which rows.
func (ResponseClock) Policy() ent.Policy { return authz.Policy(access.ResponseClock) }

// Fields of the entity.
func (ResponseClock) Fields() []ent.Field {
	return []ent.Field{

		field.Enum("kind").GoType(sla.ClockKind("")).Annotations(entgql.Type("ResponseClockKind")).Immutable().Comment("What has to happen."),
		field.Enum("measure").GoType(sla.Measure("")).Annotations(entgql.Type("TimeMeasure")).Immutable().Comment("In which time it is measured."),
		field.Int("amount").Positive().Immutable().Comment("The time allowed: minutes, or working days."),
		field.String("calendar").MaxRuneLen(32).Default("").Immutable().Comment("The code of the calendar by which it is counted; empty for elapsed time."),
		field.JSON("paused_by", []casework.HoldReason{}).Optional().Immutable().Comment("The reasons of a hold for which it stands still.").Annotations(entgql.Type("[HoldReason!]")),
		field.Time("started_at").Immutable().Comment("When it began to run."),
		field.Time("due_at").Optional().Nillable().Comment("When it runs out; none while it is paused until further notice.").Annotations(entgql.OrderField("DUE_AT")),
		moment("stopped_at", "When what had to happen did."),
		field.Bool("missed").Default(false).Comment("Whether it ran out before what had to happen did."),
		moment("missed_at", "When it ran out."),
		moment("cancelled_at", "When it ended without an outcome: the record was called off."),
		field.Int("unpublished_year").Default(0).Comment("The first year whose public holidays may still move it; 0 where it is certain."),
		moment("next_step_at", "When somebody is to be told next."),
		moment("superseded_at", "When another clock took its place: severity, zone, product, policy or calendar changed. The old value is kept."),
		line("superseded_because", "What changed then: severity, customer, product, kind, policy or calendar."),
		field.Int("service_record_id").Immutable().Comment("The record."),
		field.Int("service_level_policy_id").Immutable().Comment("The policy that sets it."),
	}
}

// Edges of the entity.
func (ResponseClock) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("service_record", ServiceRecord.Type).Ref("response_clocks").Field("service_record_id").Unique().Required().Immutable().Comment("The record."),
		edge.From("service_level_policy", ServiceLevelPolicy.Type).Ref("response_clocks").Field("service_level_policy_id").Unique().Required().Immutable().Comment("The policy that sets it."),
		edge.To("escalations", Escalation.Type).Comment("The warnings and escalations that were sent."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (ResponseClock) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("service_record_id", "id"), index.Fields("next_step_at", "id"), index.Fields("due_at", "id"),
		index.Fields("service_level_policy_id", "id"), index.Fields("missed", "due_at"), index.Fields("created_at", "id"), index.Fields("updated_at", "id"),
	}
}

// Annotations of the entity.
func (ResponseClock) Annotations() []schema.Annotation {
	return connection("Response clocks of service records 响应时钟.")
}

// ClockPause is a time in which the clocks of a record stood still, and why. It is kept for good.
type ClockPause struct{ ent.Schema }

// Policy says who reaches which rows.
func (ClockPause) Policy() ent.Policy { return authz.Policy(access.ClockPause) }

// Fields of the entity.
func (ClockPause) Fields() []ent.Field {
	return []ent.Field{

		field.Time("paused_at").Immutable().Comment("From when."),
		moment("resumed_at", "Until when; none while it lasts."),
		field.Enum("reason").GoType(casework.HoldReason("")).Annotations(entgql.Type("HoldReason")).Immutable().Comment("Why the work waited."),
		field.Text("note").MaxRuneLen(20_000).Default("").Immutable().Comment("Why, in words."),
		field.Int("service_record_id").Immutable().Comment("The record."),
		field.Int("paused_by_id").Optional().Nillable().Immutable().Comment("Who put the record on hold."),
		optionalReference("resumed_by_id", "Who took the work up again."),
	}
}

// Edges of the entity.
func (ClockPause) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("service_record", ServiceRecord.Type).Ref("clock_pauses").Field("service_record_id").Unique().Required().Immutable().Comment("The record."),
		edge.To("paused_by", User.Type).Field("paused_by_id").Unique().Immutable().Comment("Who put the record on hold."),
		edge.To("resumed_by", User.Type).Field("resumed_by_id").Unique().Comment("Who took the work up again."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (ClockPause) Indexes() []ent.Index {
	return []ent.Index{index.Fields("service_record_id", "paused_at")}
}

// Annotations of the entity.
func (ClockPause) Annotations() []schema.Annotation {
	return connection("Pauses of response clocks 时钟暂停.")
}

// Escalation is one warning about a clock, or one step up after it ran out. Each step of a clock is taken once.
type Escalation struct{ ent.Schema }

// Policy says who reaches which rows.
func (Escalation) Policy() ent.Policy { return authz.Policy(access.Escalation) }

// Fields of the entity.
func (Escalation) Fields() []ent.Field {
	return []ent.Field{

		field.Enum("step").GoType(sla.StepKind("")).Annotations(entgql.Type("EscalationStep")).Immutable().Comment("Who is told."),
		field.Time("fell_due_at").Immutable().Comment("When the step was due."),
		field.Time("taken_at").Immutable().Comment("When it was taken.").Annotations(entgql.OrderField("TAKEN_AT")),
		field.Int("told").Default(0).Immutable().Comment("How many people were told."),
		field.Int("response_clock_id").Immutable().Comment("The clock."),
		field.Int("service_record_id").Immutable().Comment("The record."),
	}
}

// Edges of the entity.
func (Escalation) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("response_clock", ResponseClock.Type).Ref("escalations").Field("response_clock_id").Unique().Required().Immutable().Comment("The clock."),
		edge.From("service_record", ServiceRecord.Type).Ref("escalations").Field("service_record_id").Unique().Required().Immutable().Comment("The record."),
	}
}

// Hooks of the entity.
func (Escalation) Hooks() []ent.Hook { return []ent.Hook{onlyAddedTo("escalations")} }

// Indexes of the entity: one for every order and filter that lists use.
func (Escalation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("response_clock_id", "step").Unique(), index.Fields("taken_at", "id"), index.Fields("service_record_id", "id"),
	}
}

// Annotations of the entity.
func (Escalation) Annotations() []schema.Annotation {
	return connection("Warnings and escalations 预警与升级.")
}

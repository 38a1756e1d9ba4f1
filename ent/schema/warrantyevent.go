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
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/warranty/ledger"
)

// WarrantyEvent is one line of a unit's three-guarantees ledger 三包台账. It is only ever added to: a mistake is taken back by another line.
type WarrantyEvent struct{ ent.Schema }

// Policy says who reaches which rows.
func (WarrantyEvent) Policy() ent.Policy { return authz.Policy(access.WarrantyEvent) }

// Hooks of the entity.
func (WarrantyEvent) Hooks() []ent.Hook { return []ent.Hook{onlyAddedTo("the warranty ledger")} }

// Fields of the entity.
func (WarrantyEvent) Fields() []ent.Field {
	return []ent.Field{

		field.Enum("kind").GoType(ledger.EventKind("")).Annotations(entgql.Type("WarrantyEventKind")).Immutable().Comment("What happened."),
		field.Time("day").GoType(calendar.Date{}).SchemaType(dateColumn()).Immutable().Comment("The day on which it happened.").Annotations(entgql.Type("Date"), entgql.OrderField("DAY")),
		field.String("main_part").MaxRuneLen(100).Default("").Immutable().Comment("The key of the main part that it is about; empty for the whole unit."),
		field.String("stay").MaxRuneLen(64).Default("").Immutable().Comment("What ties the lines of one repair together, usually the number of its record."),
		field.Enum("basis").GoType(ledger.StartBasis("")).Annotations(entgql.Type("WarrantyStartBasis")).Optional().Nillable().Immutable().Comment("Of a start: what happened on that day."),
		field.Enum("reason").GoType(ledger.SuspendReason("")).Annotations(entgql.Type("WarrantySuspendReason")).Optional().Nillable().Immutable().Comment("Of a suspension: why the clock stops."),
		field.Enum("delay_by").GoType(ledger.Party("")).Annotations(entgql.Type("WarrantyParty")).Optional().Nillable().Immutable().Comment("Of a suspension or a repair: whose fault the time is that it takes."),
		field.Enum("outcome").GoType(ledger.RepairOutcome("")).Annotations(entgql.Type("WarrantyRepairOutcome")).Optional().Nillable().Immutable().Comment("Of a repair: how it turned out."),
		field.String("fault").MaxRuneLen(150).Default("").Immutable().Comment("Of a repair: what was wrong, by its fault code."),
		field.String("note").MaxRuneLen(1000).Default("").Immutable().Comment("Why, in words."),
		field.Time("recorded_at").Immutable().Comment("When it was written down."),
		field.Int("product_unit_id").Immutable().Comment("The unit."),
		field.Int("service_record_id").Optional().Nillable().Immutable().Comment("The record from which it comes, if any."),
		field.Int("recorded_by_id").Optional().Nillable().Immutable().Comment("Who wrote it down; nobody where it follows from the work."),
		field.Int("takes_back_id").Optional().Nillable().Unique().Immutable().Comment("The line that it takes back, if any."),
	}
}

// Edges of the entity.
func (WarrantyEvent) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("product_unit", ProductUnit.Type).Ref("warranty_events").Field("product_unit_id").Unique().Required().Immutable().Comment("The unit."),
		edge.To("service_record", ServiceRecord.Type).Field("service_record_id").Unique().Immutable().Comment("The record from which it comes, if any."),
		edge.To("recorded_by", User.Type).Field("recorded_by_id").Unique().Immutable().Comment("Who wrote it down; nobody where it follows from the work."),
		edge.To("taken_back_by", WarrantyEvent.Type).Unique().Comment("The line that takes it back, if any.").From("takes_back").Field("takes_back_id").Unique().Immutable().Comment("The line that it takes back, if any."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (WarrantyEvent) Indexes() []ent.Index {
	return []ent.Index{index.Fields("product_unit_id", "day", "id"), index.Fields("service_record_id"), index.Fields("day", "id")}
}

// Annotations of the entity.
func (WarrantyEvent) Annotations() []schema.Annotation {
	return connection("Lines of the three-guarantees ledger 三包台账.")
}

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

// CustodyTransfer is goods changing hands 交接: from the customer to the workshop, to the factory, to a supplier, and back, each step signed by both sides.
type CustodyTransfer struct{ ent.Schema }

// Mixin adds what many entities have.
func (CustodyTransfer) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}} }

// Policy says who reaches which rows.
func (CustodyTransfer) Policy() ent.Policy { return authz.Policy(access.CustodyTransfer) }

// Interceptors empty the columns that are hidden from the viewer's role.
func (CustodyTransfer) Interceptors() []ent.Interceptor {
	return authz.HideColumns(access.CustodyTransfer)
}

// Fields of the entity.
func (CustodyTransfer) Fields() []ent.Field {
	return []ent.Field{

		field.String("number").NotEmpty().MaxRuneLen(32).Unique().Immutable().Comment("The number of the receipt 收条号, e.g. CT-2026-000012.").Annotations(entgql.OrderField("NUMBER")),
		field.Enum("from_party").GoType(fieldwork.Party("")).Annotations(entgql.Type("CustodyParty")).Immutable().Comment("Who hands over."),
		field.Enum("to_party").GoType(fieldwork.Party("")).Annotations(entgql.Type("CustodyParty")).Immutable().Comment("Who takes over."),
		field.String("goods").NotEmpty().MaxRuneLen(500).Immutable().Comment("What is handed over, with what belongs to it."),
		field.Text("condition").MaxRuneLen(5_000).Default("").Immutable().Comment("In which condition it is."),
		field.Time("handed_over_at").Immutable().Comment("When.").Annotations(entgql.OrderField("HANDED_OVER_AT")),
		field.String("handed_over_by").NotEmpty().MaxRuneLen(100).Immutable().Comment("Who signed for those who hand over; empty for roles from which it is hidden."),
		field.String("taken_over_by").NotEmpty().MaxRuneLen(100).Immutable().Comment("Who signed for those who take over; empty for roles from which it is hidden."),
		line("tracking_number", "The carrier's number, where it was shipped."),
		day("expected_back_on", "When it is to be back with the customer."),
		moment("void_at", "When the receipt became void: the goods are back."),
		field.Int("service_record_id").Immutable().Comment("The record."),
		field.Int("product_unit_id").Optional().Nillable().Immutable().Comment("The unit, where known."),
		field.Int("recorded_by_id").Optional().Nillable().Immutable().Comment("Who wrote it down."),
		field.Int("handed_over_signature_id").Optional().Nillable().Immutable().Comment("The signature of those who hand over."),
		field.Int("taken_over_signature_id").Optional().Nillable().Immutable().Comment("The signature of those who take over."),
	}
}

// Edges of the entity.
func (CustodyTransfer) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("service_record", ServiceRecord.Type).Ref("custody_transfers").Field("service_record_id").Unique().Required().Immutable().Comment("The record."),
		edge.From("product_unit", ProductUnit.Type).Ref("custody_transfers").Field("product_unit_id").Unique().Immutable().Comment("The unit, where known."),
		edge.To("recorded_by", User.Type).Field("recorded_by_id").Unique().Immutable().Comment("Who wrote it down."),
		edge.To("handed_over_signature", Attachment.Type).Field("handed_over_signature_id").Unique().Immutable().Comment("The signature of those who hand over."),
		edge.To("taken_over_signature", Attachment.Type).Field("taken_over_signature_id").Unique().Immutable().Comment("The signature of those who take over."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (CustodyTransfer) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("service_record_id", "id"), index.Fields("handed_over_at", "id"), index.Fields("void_at", "expected_back_on"),
		index.Fields("product_unit_id"), index.Fields("created_at", "id"), index.Fields("updated_at", "id"),
	}
}

// Annotations of the entity.
func (CustodyTransfer) Annotations() []schema.Annotation {
	return connection("Goods in and out 物品出入登记.")
}

// RepairCard is a repair in the workshop 维修卡: hours and findings, and the supervisor's check.
type RepairCard struct{ ent.Schema }

// Mixin adds what many entities have.
func (RepairCard) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}} }

// Policy says who reaches which rows.
func (RepairCard) Policy() ent.Policy { return authz.Policy(access.RepairCard) }

// Fields of the entity.
func (RepairCard) Fields() []ent.Field {
	return []ent.Field{

		field.String("number").NotEmpty().MaxRuneLen(32).Unique().Immutable().Comment("The number that people use, e.g. RC-2026-000007.").Annotations(entgql.OrderField("NUMBER")),
		field.Time("started_at").Immutable().Comment("When the repair began.").Annotations(entgql.OrderField("STARTED_AT")),
		day("due_on", "When it is to be done."),
		moment("finished_at", "When it was done."),
		field.Int("labour_minutes").NonNegative().Default(0).Comment("Working time, in minutes."),
		prose("findings", "What was found 检查情况."),
		prose("work_done", "What was done 处理情况."),
		field.Enum("check_result").GoType(fieldwork.CheckResult("")).Annotations(entgql.Type("CheckResult")).Optional().Nillable().Comment("What the supervisor's check came to."),
		prose("check_note", "What the supervisor said."),
		moment("checked_at", "When it was checked."),
		field.Int("service_record_id").Immutable().Comment("The record."),
		field.Int("technician_id").Immutable().Comment("Who repairs."),
		optionalReference("checked_by_id", "Who checked it."),
	}
}

// Edges of the entity.
func (RepairCard) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("service_record", ServiceRecord.Type).Ref("repair_cards").Field("service_record_id").Unique().Required().Immutable().Comment("The record."),
		edge.From("technician", User.Type).Ref("repair_cards").Field("technician_id").Unique().Required().Immutable().Comment("Who repairs."),
		edge.To("checked_by", User.Type).Field("checked_by_id").Unique().Comment("Who checked it."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (RepairCard) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("service_record_id", "id"), index.Fields("technician_id", "started_at"), index.Fields("started_at", "id"),
		index.Fields("finished_at", "due_on"), index.Fields("created_at", "id"), index.Fields("updated_at", "id"),
	}
}

// Annotations of the entity.
func (RepairCard) Annotations() []schema.Annotation {
	return connection("Repair cards 维修卡.")
}

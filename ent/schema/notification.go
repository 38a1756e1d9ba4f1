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
	"sanbao/server/domain/notice"
)

// Notification is something of which one person is told 通知.
type Notification struct{ ent.Schema }

// Policy says who reaches which rows.
func (Notification) Policy() ent.Policy { return authz.Policy(access.Notification) }

// Fields of the entity.
func (Notification) Fields() []ent.Field {
	return []ent.Field{

		field.Enum("kind").GoType(notice.Kind("")).Annotations(entgql.Type("NotificationKind")).Immutable().Comment("Of what the person is told."),
		field.Time("at").Immutable().Comment("When.").Annotations(entgql.OrderField("AT")),
		moment("read_at", "When the person read it."),
		field.JSON("params", map[string]string{}).Optional().Immutable().Annotations(private()),
		field.String("key").MaxRuneLen(200).NotEmpty().Immutable().Annotations(private()),
		field.Bool("in_page").Default(true).Immutable().Annotations(private()),
		field.Enum("mailing").GoType(notice.Mailing("")).Default(string(notice.MailNever)).Immutable().Annotations(private()),
		moment("mailed_at", "When it was sent by e-mail, alone or with the daily digest."),
		field.Int("user_id").Immutable().Comment("Who is told."),
		field.Int("service_record_id").Optional().Nillable().Immutable().Comment("The record that it is about, if any."),
		field.Int("product_unit_id").Optional().Nillable().Immutable().Comment("The unit that it is about, if any."),
		field.Int("saved_query_id").Optional().Nillable().Immutable().Comment("The saved query that it is about, if any."),
	}
}

// Edges of the entity.
func (Notification) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("user", User.Type).Ref("notifications").Field("user_id").Unique().Required().Immutable().Comment("Who is told."),
		edge.From("service_record", ServiceRecord.Type).Ref("notifications").Field("service_record_id").Unique().Immutable().Comment("The record that it is about, if any."),
		edge.From("product_unit", ProductUnit.Type).Ref("notifications").Field("product_unit_id").Unique().Immutable().Comment("The unit that it is about, if any."),
		edge.To("saved_query", SavedQuery.Type).Field("saved_query_id").Unique().Immutable().Comment("The saved query that it is about, if any."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (Notification) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("user_id", "key").Unique(), index.Fields("user_id", "at", "id"), index.Fields("user_id", "read_at"),
		index.Fields("mailing", "mailed_at", "user_id"), index.Fields("service_record_id"), index.Fields("product_unit_id"), index.Fields("saved_query_id"), index.Fields("at", "id"),
	}
}

// Annotations of the entity.
func (Notification) Annotations() []schema.Annotation {
	return connection("Notifications 通知; everybody sees the own ones.")
}

// NotificationSetting is how one kind of notice reaches a person, where that is not the usual way.
type NotificationSetting struct{ ent.Schema }

// Policy says who reaches which rows.
func (NotificationSetting) Policy() ent.Policy { return authz.Policy(access.NotificationSetting) }

// Fields of the entity.
func (NotificationSetting) Fields() []ent.Field {
	return []ent.Field{

		field.Enum("kind").GoType(notice.Kind("")).Annotations(entgql.Type("NotificationKind")).Immutable().Comment("The kind of notice."),
		field.Bool("in_page").Default(true).Comment("Whether it stands in the page."),
		field.Enum("mailing").GoType(notice.Mailing("")).Annotations(entgql.Type("NotificationMailing")).Default(string(notice.MailNever)).Comment("Whether and when it is also sent by e-mail."),
		field.Int("user_id").Immutable().Comment("Whose setting it is."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (NotificationSetting) Indexes() []ent.Index {
	return []ent.Index{index.Fields("user_id", "kind").Unique()}
}

// Annotations of the entity.
func (NotificationSetting) Annotations() []schema.Annotation { return []schema.Annotation{private()} }

// MailMessage is an e-mail on its way: written in the transaction of its cause, sent afterwards, and tried again until it is.
type MailMessage struct{ ent.Schema }

// Policy says who reaches which rows.
func (MailMessage) Policy() ent.Policy { return authz.Policy(access.SystemOnly) }

// Fields of the entity.
func (MailMessage) Fields() []ent.Field {
	return []ent.Field{

		// What is written under a key is written once.
		field.String("key").MaxLen(200).Optional().Nillable().Unique().Immutable(),
		field.String("recipient").MaxRuneLen(320).NotEmpty().Immutable(),
		field.String("subject").MaxRuneLen(300).Immutable(),
		field.Text("body").Immutable(),
		field.String("attachment_name").MaxRuneLen(200).Default("").Immutable(),
		field.String("attachment_type").MaxLen(100).Default("").Immutable(),
		field.Bytes("attachment").Optional().MaxLen(16 << 20).Immutable(),
		field.Time("created_at").Immutable(),
		field.Time("next_try_at"),
		field.Int("tries").Default(0),
		field.Time("sent_at").Optional().Nillable(),
		field.Time("given_up_at").Optional().Nillable(),
		field.String("last_error").MaxRuneLen(500).Default(""),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (MailMessage) Indexes() []ent.Index {
	return []ent.Index{index.Fields("sent_at", "given_up_at", "next_try_at")}
}

// Annotations of the entity.
func (MailMessage) Annotations() []schema.Annotation { return []schema.Annotation{private()} }

// JobRun is one run of a job that is done once a day, on whichever server comes first.
type JobRun struct{ ent.Schema }

// Policy says who reaches which rows.
func (JobRun) Policy() ent.Policy { return authz.Policy(access.SystemOnly) }

// Fields of the entity.
func (JobRun) Fields() []ent.Field {
	return []ent.Field{

		field.String("job").MaxRuneLen(60).NotEmpty().Immutable(),
		field.Time("day").GoType(calendar.Date{}).SchemaType(dateColumn()).Immutable(),
		field.Time("at").Immutable(),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (JobRun) Indexes() []ent.Index {
	return []ent.Index{index.Fields("job", "day").Unique()}
}

// Annotations of the entity.
func (JobRun) Annotations() []schema.Annotation { return []schema.Annotation{private()} }

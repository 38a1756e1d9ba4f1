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

// Attachment is a photo, a document or a signature on a service record. Its content is served at /attachments/{id} to whoever may see the record.
type Attachment struct{ ent.Schema }

// Policy says who reaches which rows.
func (Attachment) Policy() ent.Policy { return authz.Policy(access.Attachment) }

// Fields of the entity.
func (Attachment) Fields() []ent.Field {
	return []ent.Field{

		field.String("name").NotEmpty().MaxRuneLen(200).Immutable().Comment("File name."),
		field.Enum("kind").GoType(casework.AttachmentKind("")).Annotations(entgql.Type("AttachmentKind")).Immutable().Comment("What it shows."),
		field.String("content_type").NotEmpty().MaxRuneLen(100).Immutable().Comment("Media type, as found in the content."),
		field.Int64("size").NonNegative().Immutable().Comment("Size in bytes.").Annotations(entgql.Type("Int")),
		field.String("sha256").MaxRuneLen(64).Immutable().Comment("SHA-256 of the content, in hexadecimal."),
		field.Time("added_at").Immutable().Comment("When it was added.").Annotations(entgql.OrderField("ADDED_AT")),
		field.Int("service_record_id").Immutable().Comment("The record to which it belongs."),
		field.Int("visit_id").Optional().Nillable().Immutable().Comment("The visit during which it was made."),
		field.Int("added_by_id").Optional().Nillable().Immutable().Comment("Who added it."),
	}
}

// Edges of the entity.
func (Attachment) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("service_record", ServiceRecord.Type).Ref("attachments").Field("service_record_id").Unique().Required().Immutable().Comment("The record to which it belongs."),
		edge.To("visit", Visit.Type).Field("visit_id").Unique().Immutable().Comment("The visit during which it was made."),
		edge.To("added_by", User.Type).Field("added_by_id").Unique().Immutable().Comment("Who added it."),
		edge.To("content", AttachmentContent.Type).Unique().Annotations(private()),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (Attachment) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("service_record_id", "id"), index.Fields("added_at"),
	}
}

// Annotations of the entity.
func (Attachment) Annotations() []schema.Annotation {
	return connection("Photos, documents and signatures 附件.")
}

// AttachmentContent is the bytes of an attachment, in a row of their own so that lists never read them, and in the database so that a backup is whole.
type AttachmentContent struct{ ent.Schema }

// Policy says who reaches which rows.
func (AttachmentContent) Policy() ent.Policy { return authz.Policy(access.SystemOnly) }

// Fields of the entity.
func (AttachmentContent) Fields() []ent.Field {
	return []ent.Field{

		field.Bytes("data").MaxLen(64 << 20).Immutable(),
		field.Int("attachment_id").Immutable(),
	}
}

// Edges of the entity.
func (AttachmentContent) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("attachment", Attachment.Type).Ref("content").Field("attachment_id").Unique().Required().Immutable(),
	}
}

// Annotations of the entity.
func (AttachmentContent) Annotations() []schema.Annotation {
	return []schema.Annotation{private()}
}

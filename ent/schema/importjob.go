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
	"sanbao/server/domain/importing"
)

// ImportJob is a file that somebody uploaded to have its rows taken over, how far that has come and what came of it.
type ImportJob struct{ ent.Schema }

// Mixin adds what many entities have.
func (ImportJob) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}} }

// Policy says who reaches which rows.
func (ImportJob) Policy() ent.Policy { return authz.Policy(access.ImportJob) }

// Fields of the entity.
func (ImportJob) Fields() []ent.Field {
	return []ent.Field{

		field.String("file_name").NotEmpty().MaxRuneLen(200).Immutable().Comment("File name."),
		field.Int64("size").NonNegative().Immutable().Comment("Size of the file in bytes.").Annotations(entgql.Type("Int")),
		field.String("sha256").MaxRuneLen(64).Immutable().Comment("SHA-256 of the file, in hexadecimal."),
		field.String("encoding").MaxRuneLen(16).Default("").Comment("How the file's text is encoded, as found: utf-8, gb18030 and so on."),
		field.Enum("status").GoType(importing.Status("")).Annotations(entgql.Type("ImportStatus")).Comment("How far it has come."),
		field.Bool("dry_run").Default(false).Comment("Whether the last run only tried, and wrote nothing."),
		field.Enum("target").GoType(importing.Target("")).Annotations(entgql.Type("ImportTarget")).Optional().Nillable().Comment("What a row of the file is; none until the first run."),
		field.String("preset").MaxRuneLen(64).Default("").Comment("The mapping that comes with the program on which the last run was based."),
		field.String("source").MaxRuneLen(200).Default("").Comment("For service records: the system that they come from."),
		field.JSON("columns", []importing.ColumnChoice{}).Optional().Comment("Which column went into which field; empty where the preset chose.").Annotations(entgql.Type("[ImportColumn!]")),
		field.Int64("bytes_read").Default(0).Comment("How many bytes of the file the run has read.").Annotations(entgql.Type("Int")),
		field.Int("rows").Default(0).Comment("How many rows of the file the run has read."),
		field.Int("created").Default(0).Comment("Rows that were not there and were added."),
		field.Int("updated").Default(0).Comment("Rows that were there and were changed."),
		field.Int("unchanged").Default(0).Comment("Rows that were there and said the same."),
		field.Int("kept").Default(0).Comment("Rows that were left alone because people have worked on them since."),
		field.Int("rejected").Default(0).Comment("Rows of the file that were not imported; the rejects say why."),
		field.JSON("counts", []importing.Count{}).Optional().Comment("The same numbers for each kind of row of which the file speaks.").Annotations(entgql.Type("[ImportCount!]")),
		field.Strings("absent_columns").Optional().Comment("Optional columns that the file lacks."),
		field.JSON("problem", &importing.Problem{}).Optional().Annotations(private()),
		moment("started_at", "When the last run began."),
		moment("finished_at", "When the last run ended."),
		field.Time("beat_at").Optional().Nillable().Annotations(private()),
		field.Bool("cancel_requested").Default(false).Annotations(private()),
		field.Int("requested_by_id").Immutable().Comment("Who uploaded the file."),
		field.Int("run_by_id").Optional().Nillable().Comment("Who began the last run."),
	}
}

// Edges of the entity.
func (ImportJob) Edges() []ent.Edge {
	return []ent.Edge{

		edge.To("requested_by", User.Type).Field("requested_by_id").Unique().Required().Immutable().Comment("Who uploaded the file."),
		edge.To("run_by", User.Type).Field("run_by_id").Unique().Comment("Who began the last run."),
		edge.To("content", ImportContent.Type).Unique().Annotations(private()),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (ImportJob) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("created_at", "id"), index.Fields("status", "beat_at"), index.Fields("requested_by_id", "created_at"),
	}
}

// Annotations of the entity.
func (ImportJob) Annotations() []schema.Annotation {
	return connection("Imports of files 数据导入.")
}

// ImportContent is the bytes of an import's file and of its rejects, in a row of their own so that lists never read them. Of an import that is done the file is dropped.
type ImportContent struct{ ent.Schema }

// Policy says who reaches which rows.
func (ImportContent) Policy() ent.Policy { return authz.Policy(access.SystemOnly) }

// Fields of the entity.
func (ImportContent) Fields() []ent.Field {
	return []ent.Field{

		field.Bytes("data").Optional().MaxLen(256 << 20),
		field.Bytes("rejects").Optional().MaxLen(64 << 20),
		field.Int("import_job_id").Immutable(),
	}
}

// Edges of the entity.
func (ImportContent) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("import_job", ImportJob.Type).Ref("content").Field("import_job_id").Unique().Required().Immutable(),
	}
}

// Annotations of the entity.
func (ImportContent) Annotations() []schema.Annotation {
	return []schema.Annotation{private()}
}

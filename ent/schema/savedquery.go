package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/querying"
)

// SavedQuery is a saved query 保存的查询: a GraphQL query that somebody wrote, under a name.
type SavedQuery struct{ ent.Schema }

// Mixin adds what many entities have.
func (SavedQuery) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}} }

// Policy says who reaches which rows.
func (SavedQuery) Policy() ent.Policy { return authz.Policy(access.SavedQuery) }

// Fields of the entity.
func (SavedQuery) Fields() []ent.Field {
	return []ent.Field{

		field.String("name").NotEmpty().MaxRuneLen(80).Comment("The name that people see.").Annotations(entgql.OrderField("NAME")),
		field.String("slug").MaxLen(60).Optional().Nillable().Unique().Comment("Its address for tools, in small letters, digits and dashes; none until it was first published, and kept from then on."),
		prose("description", "What it tells, and for whom."),
		field.Text("document").NotEmpty().MaxLen(32 << 10).Comment("The GraphQL query: one operation, whose variables are the parameters."),
		field.Text("variables").MaxLen(8 << 10).Default("{}").Comment("The values of the parameters with which it is opened, as a JSON object."),
		field.Enum("chart").GoType(querying.ChartKind("")).Default(string(querying.ChartAuto)).Annotations(entgql.Type("ChartKind")).Comment("How its rows are drawn."),
		field.Enum("visibility").GoType(querying.Visibility("")).Default(string(querying.Private)).Annotations(entgql.Type("QueryVisibility")).Comment("Who sees it."),
		field.Int("revision").Default(1).Positive().Comment("How many texts it has had: the number of the newest one."),
		moment("last_run_at", "When it was last run, by whomever."),
		field.Int("owner_id").Immutable().Comment("Whose query it is: who may change and delete it."),
		optionalReference("department_id", "The department with whose people it is shared; none where it is not shared with one."),
	}
}

// Edges of the entity.
func (SavedQuery) Edges() []ent.Edge {
	return []ent.Edge{

		edge.To("owner", User.Type).Field("owner_id").Unique().Required().Immutable().Comment("Whose query it is."),
		edge.To("department", Department.Type).Field("department_id").Unique().Comment("The department with whose people it is shared."),
		edge.To("revisions", QueryRevision.Type).Annotations(many(), entsql.OnDelete(entsql.Cascade)).Comment("Its texts, each as it was saved."),
		edge.To("runs", QueryRun.Type).Annotations(many(), entsql.OnDelete(entsql.Cascade)).Comment("When it was run, how long that took and what came of it."),
		edge.To("schedules", QuerySchedule.Type).Annotations(many(), entsql.OnDelete(entsql.Cascade)).Comment("When it is run by itself, and who gets the answer."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (SavedQuery) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("owner_id", "name").Unique(), index.Fields("department_id", "name"), index.Fields("visibility", "name"),
		index.Fields("name", "id"), index.Fields("created_at", "id"), index.Fields("updated_at", "id"),
	}
}

// Annotations of the entity.
func (SavedQuery) Annotations() []schema.Annotation {
	return connection("Saved queries 保存的查询: the viewer's own, those shared with the viewer's department, and the published ones.")
}

// QueryRevision is a text that a saved query has, or had 查询版本.
type QueryRevision struct{ ent.Schema }

// Policy says who reaches which rows.
func (QueryRevision) Policy() ent.Policy { return authz.Policy(access.QueryRevision) }

// Fields of the entity.
func (QueryRevision) Fields() []ent.Field {
	return []ent.Field{

		field.Int("number").Positive().Immutable().Comment("The first is 1.").Annotations(entgql.OrderField("NUMBER")),
		field.Text("document").NotEmpty().MaxLen(32 << 10).Immutable().Comment("The GraphQL query."),
		field.Time("at").Immutable().Comment("When it was saved."),
		field.Int("saved_query_id").Immutable().Comment("Whose text it is."),
		field.Int("author_id").Immutable().Comment("Who saved it."),
	}
}

// Edges of the entity.
func (QueryRevision) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("saved_query", SavedQuery.Type).Ref("revisions").Field("saved_query_id").Unique().Required().Immutable().Comment("Whose text it is."),
		edge.To("author", User.Type).Field("author_id").Unique().Required().Immutable().Comment("Who saved it."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (QueryRevision) Indexes() []ent.Index {
	return []ent.Index{index.Fields("saved_query_id", "number").Unique(), index.Fields("number", "id")}
}

// Annotations of the entity.
func (QueryRevision) Annotations() []schema.Annotation {
	return []schema.Annotation{entgql.RelayConnection(), schema.Comment("A text that a saved query has, or had 查询版本."), entsql.WithComments(false)}
}

// QueryRun is one run of a saved query 查询运行.
type QueryRun struct{ ent.Schema }

// Policy says who reaches which rows.
func (QueryRun) Policy() ent.Policy { return authz.Policy(access.QueryRun) }

// Fields of the entity.
func (QueryRun) Fields() []ent.Field {
	return []ent.Field{

		field.Time("at").Immutable().Comment("When it began.").Annotations(entgql.OrderField("AT")),
		field.Enum("channel").GoType(querying.Channel("")).Annotations(entgql.Type("QueryChannel")).Immutable().Comment("By which way."),
		field.Int("revision").Positive().Immutable().Comment("Which text of the query was run."),
		field.Int("milliseconds").NonNegative().Immutable().Comment("How long it took."),
		field.Int("rows").NonNegative().Immutable().Comment("How many rows it answered."),
		field.Int("cost").NonNegative().Immutable().Comment("What it cost, as extensions.cost tells it."),
		line("problem", "The code of the error with which it ended; empty where it did not."),
		field.String("tool").MaxRuneLen(200).Default("").Immutable().Annotations(private()),
		field.Int("service_token_id").Optional().Nillable().Immutable().Annotations(private()),
		field.Int("saved_query_id").Immutable().Comment("What was run."),
		field.Int("user_id").Optional().Nillable().Immutable().Comment("Who ran it; none for tools."),
	}
}

// Edges of the entity.
func (QueryRun) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("saved_query", SavedQuery.Type).Ref("runs").Field("saved_query_id").Unique().Required().Immutable().Comment("What was run."),
		edge.To("user", User.Type).Field("user_id").Unique().Immutable().Comment("Who ran it; none for tools."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (QueryRun) Indexes() []ent.Index {
	return []ent.Index{index.Fields("saved_query_id", "at", "id"), index.Fields("at", "id")}
}

// Annotations of the entity.
func (QueryRun) Annotations() []schema.Annotation {
	return []schema.Annotation{entgql.RelayConnection(), schema.Comment("One run of a saved query 查询运行."), entsql.WithComments(false)}
}

// QuerySchedule is when a saved query is run by itself, and to whom the answer is sent 定时查询.
type QuerySchedule struct{ ent.Schema }

// Mixin adds what many entities have.
func (QuerySchedule) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}} }

// Policy says who reaches which rows.
func (QuerySchedule) Policy() ent.Policy { return authz.Policy(access.QuerySchedule) }

// Fields of the entity.
func (QuerySchedule) Fields() []ent.Field {
	return []ent.Field{

		field.Int("day_of_month").Range(1, 31).Comment("On which day of each month; on the last one where a month is shorter."),
		field.Int("hour").Range(0, 23).Comment("At which hour, in the company's zone."),
		field.Bool("active").Default(true).Comment("Whether it runs."),
		field.Text("variables").MaxLen(8 << 10).Default("{}").Comment("The values of the parameters, as a JSON object; LAST_MONTH_FIRST and LAST_MONTH_LAST stand for the days of the month before."),
		field.Time("next_run_at").Comment("When it runs next: once a month, and again an hour after a run that failed, three times at most.").Annotations(entgql.OrderField("NEXT_RUN_AT")),
		moment("last_run_at", "When it ran last."),
		line("problem", "The code of the error with which the last run ended, or why it was stopped: OWNER_LEFT where the owner was locked out, left, or may write no queries any more, QUERY_HIDDEN where the owner does not see the query any more. Empty where all is well."),
		// What a run is about to do, or is doing: the moment for which it was due, how often it
		// failed, and until when whoever runs it has it.
		field.Time("due_at").Optional().Nillable().Annotations(private()),
		field.Int("failures").Default(0).NonNegative().Annotations(private()),
		field.Time("leased_until").Optional().Nillable().Annotations(private()),
		field.Int("saved_query_id").Immutable().Comment("What is run."),
		field.Int("owner_id").Immutable().Comment("Whose schedule it is: who may change and delete it."),
	}
}

// Edges of the entity.
func (QuerySchedule) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("saved_query", SavedQuery.Type).Ref("schedules").Field("saved_query_id").Unique().Required().Immutable().Comment("What is run."),
		edge.To("owner", User.Type).Field("owner_id").Unique().Required().Immutable().Comment("Whose schedule it is."),
		edge.To("recipients", User.Type).StorageKey(edge.Table("query_schedule_recipients"), edge.Columns("query_schedule_id", "user_id")).Comment("To whom the answer is sent: to each what the own rights let be seen."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (QuerySchedule) Indexes() []ent.Index {
	return []ent.Index{index.Fields("saved_query_id", "next_run_at", "id"), index.Fields("active", "next_run_at"), index.Fields("next_run_at", "id"),
		index.Fields("created_at", "id"), index.Fields("updated_at", "id")}
}

// Annotations of the entity.
func (QuerySchedule) Annotations() []schema.Annotation {
	return []schema.Annotation{entgql.RelayConnection(), schema.Comment("When a saved query is run by itself, and to whom the answer is sent 定时查询."), entsql.WithComments(false)}
}

// QueryAddress is an address under which a query was ever published: it is that query's
// for good, so that tools that know it are never told something else.
type QueryAddress struct{ ent.Schema }

// Policy says who reaches which rows.
func (QueryAddress) Policy() ent.Policy { return authz.Policy(access.SystemOnly) }

// Fields of the entity.
func (QueryAddress) Fields() []ent.Field {
	return []ent.Field{

		field.String("slug").MaxLen(60).NotEmpty().Immutable().Unique(),
		// The query may be gone: the address stays.
		field.Int("query_id").Immutable(),
	}
}

// Annotations of the entity.
func (QueryAddress) Annotations() []schema.Annotation { return []schema.Annotation{private()} }

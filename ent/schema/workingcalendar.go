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
	"sanbao/server/domain/sla"
)

// WorkingCalendar is when people work, or when a telephone is answered: hours of the week, with days that differ.
type WorkingCalendar struct{ ent.Schema }

// Mixin adds what many entities have.
func (WorkingCalendar) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}, Audited{}} }

// Policy says who reaches which rows.
func (WorkingCalendar) Policy() ent.Policy { return authz.Policy(access.WorkingCalendar) }

// Fields of the entity.
func (WorkingCalendar) Fields() []ent.Field {
	return []ent.Field{

		field.String("code").NotEmpty().MaxRuneLen(32).Unique().Comment("Short code.").Annotations(entgql.OrderField("CODE")),
		field.String("name").NotEmpty().MaxRuneLen(100).Comment("Name 名称.").Annotations(entgql.OrderField("NAME")),
		field.JSON("week", []sla.DayHours{}).Comment("The hours of the week, several intervals a day where work is interrupted; a day that is not there is off.").Annotations(entgql.Type("[DayHours!]")),
		field.Bool("follows_public_holidays").Default(true).Comment("Whether public holidays are off, and the weekends for which they are made up worked, as the State Council arranges them."),
		field.Enum("make_up_like").GoType(calendar.Weekday("")).Annotations(entgql.Type("Weekday")).Default(string(calendar.Monday)).Comment("The day of the week like which make-up working days are worked."),
		field.Ints("entered_years").Optional().Comment("The years whose public holidays were entered here, because they were published after this version of the program."),
		field.Bool("active").Default(true).Comment("Whether policies may use it."),
		prose("note", "Remark."),
	}
}

// Edges of the entity.
func (WorkingCalendar) Edges() []ent.Edge {
	return []ent.Edge{

		edge.To("calendar_days", CalendarDay.Type).Comment("The days that differ from the week and from public holidays, by date."),
	}
}

// Annotations of the entity.
func (WorkingCalendar) Annotations() []schema.Annotation {
	return connection("Working calendars 工作日历.")
}

// CalendarDay is a day on which a working calendar differs: off, or worked at hours of its own.
type CalendarDay struct{ ent.Schema }

// Mixin adds what many entities have.
func (CalendarDay) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Audited{}} }

// Policy says who reaches which rows.
func (CalendarDay) Policy() ent.Policy { return authz.Policy(access.CalendarDay) }

// Fields of the entity.
func (CalendarDay) Fields() []ent.Field {
	return []ent.Field{

		field.Time("date").GoType(calendar.Date{}).SchemaType(dateColumn()).Immutable().Comment("The day.").Annotations(entgql.Type("Date"), entgql.OrderField("DATE")),
		field.Enum("rule").GoType(sla.DayRule("")).Annotations(entgql.Type("CalendarDayRule")).Comment("How it is worked."),
		field.Enum("like").StorageKey("worked_like").GoType(calendar.Weekday("")).Annotations(entgql.Type("Weekday")).Optional().Nillable().Comment("For a day worked like a day of the week: like which; Monday if left out."),
		field.JSON("hours", []sla.Interval{}).Optional().Comment("For a day with hours of its own: these.").Annotations(entgql.Type("[WorkingInterval!]")),
		line("name", "What day it is, e.g. the feast or the stock-taking."),
		field.Int("working_calendar_id").Immutable().Comment("The calendar."),
	}
}

// Edges of the entity.
func (CalendarDay) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("working_calendar", WorkingCalendar.Type).Ref("calendar_days").Field("working_calendar_id").Unique().Required().Immutable().Comment("The calendar."),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (CalendarDay) Indexes() []ent.Index {
	return []ent.Index{index.Fields("working_calendar_id", "date").Unique(), index.Fields("date", "id")}
}

// Annotations of the entity.
func (CalendarDay) Annotations() []schema.Annotation {
	return connection("Days on which a working calendar differs 特殊日期.")
}

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
	"sanbao/server/domain/installedbase"
)

// User is somebody who signs in.
type User struct{ ent.Schema }

// Mixin adds what many entities have.
func (User) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}, Audited{}} }

// Policy says who reaches which rows.
func (User) Policy() ent.Policy { return authz.Policy(access.User) }

// Interceptors empty the columns that are hidden from the viewer's role.
func (User) Interceptors() []ent.Interceptor { return authz.HideColumns(access.User) }

// Hooks empty them in what writes answer with as well.
func (User) Hooks() []ent.Hook { return authz.HideReturned(access.User) }

// Fields of the entity.
func (User) Fields() []ent.Field {
	return []ent.Field{

		field.String("username").NotEmpty().MaxRuneLen(64).Unique().Comment("Sign-in name, lower case.").Annotations(entgql.OrderField("USERNAME")),
		field.String("name").NotEmpty().MaxRuneLen(100).Comment("Name 姓名.").Annotations(entgql.OrderField("NAME")),
		field.Enum("role").GoType(access.Role("")).Annotations(entgql.Type("Role")).Comment("What the person may do."),
		line("employee_number", "Employee number 工号."),
		line("phone", "Telephone."),
		line("email", "E-mail."),
		field.Enum("service_zone").GoType(installedbase.ServiceZone("")).Annotations(entgql.Type("ServiceZone")).Optional().Nillable().Comment("For technicians: the zone in which the person usually works."),
		field.Strings("skills").Optional().Comment("For technicians: the product categories in which the person is skilled."),
		field.String("language").Default("zh-CN").MaxRuneLen(16).Comment("Language of the page and of messages."),
		field.Bool("active").Default(true).Comment("Whether the person may sign in."),
		field.String("password_hash").Sensitive().Default("").Annotations(private()),
		field.Time("password_changed_at").Optional().Nillable().Comment("When the password was last changed; empty for somebody invited who has not chosen one yet."),
		field.Int("failed_sign_ins").Default(0).Annotations(private()),
		field.Time("last_failed_sign_in_at").Optional().Nillable().Annotations(private()),
		field.Time("last_signed_in_at").Optional().Nillable().Comment("When the person last signed in.").Annotations(entgql.OrderField("LAST_SIGNED_IN_AT")),
		moment("locked_at", "When an administrator locked the sign-in; empty while it is open. Who is locked stays on the staff and cannot sign in."),
		reference("department_id", "The department in which the person works."),
	}
}

// Edges of the entity.
func (User) Edges() []ent.Edge {
	return []ent.Edge{

		edge.From("department", Department.Type).Ref("users").Field("department_id").Unique().Required().Comment("The department in which the person works."),
		edge.To("sessions", Session.Type).Comment("The person's sign-ins.").Annotations(many()),
		edge.To("password_links", PasswordLink.Type).Annotations(private()),
		edge.From("visits", Visit.Type).Ref("technicians").Comment("The visits to which the person was sent.").Annotations(many()),
		edge.From("query_schedules", QuerySchedule.Type).Ref("recipients").Annotations(private()),
		edge.From("mentions", ServiceEvent.Type).Ref("mentioned").Comment("The notes on timelines that speak to the person, as far as the viewer sees the records.").Annotations(many()),
		edge.To("certificates", Certificate.Type).Comment("The person's certificates for categories of products."),
		edge.To("notifications", Notification.Type).Annotations(private()),
		edge.To("repair_cards", RepairCard.Type).Comment("The person's repairs in the workshop.").Annotations(many()),
		edge.To("owned_service_records", ServiceRecord.Type).Comment("The service records that the person owns.").Annotations(many()),
	}
}

// Indexes of the entity: one for every order and filter that lists use.
func (User) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("department_id", "id"), index.Fields("role", "active"),
		index.Fields("name"), index.Fields("last_signed_in_at"),
	}
}

// Annotations of the entity.
func (User) Annotations() []schema.Annotation {
	return connection("The people who work with the software 用户.")
}

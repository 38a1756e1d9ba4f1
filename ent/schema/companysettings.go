package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
)

// CompanySettings is what the company is called and how it is reached. There is
// exactly one row: the migration makes it, and nobody makes or removes another.
type CompanySettings struct{ ent.Schema }

// Mixin adds what many entities have.
func (CompanySettings) Mixin() []ent.Mixin { return []ent.Mixin{Stamps{}, Versioned{}, Audited{}} }

// Policy says who reaches which rows.
func (CompanySettings) Policy() ent.Policy { return authz.Policy(access.CompanySettings) }

// Fields of the entity.
func (CompanySettings) Fields() []ent.Field {
	return []ent.Field{

		field.Int("singleton").Immutable().Unique().Annotations(private()),
		line("name", "The company's full name 公司名称, as printed on forms; empty until an administrator gives it."),
		field.String("address").MaxRuneLen(300).Default("").Comment("Address 地址, as printed on forms."),
		line("phone", "The telephone of the service centre 服务热线, as printed on forms."),
		field.Strings("certified_categories").Optional().Comment("The product categories to which only technicians with a certificate are sent."),
		line("hotline_hours", "When the telephone is answered 热线时间, in the company's own words."),
	}
}

// Annotations of the entity.
func (CompanySettings) Annotations() []schema.Annotation {
	const description = "What the company is called and how it is reached: the head of printed forms."
	return []schema.Annotation{
		// Read through settings, written by updateCompanySettings.
		entgql.Skip(entgql.SkipWhereInput, entgql.SkipOrderField),
		schema.Comment(description), entsql.WithComments(false),
	}
}

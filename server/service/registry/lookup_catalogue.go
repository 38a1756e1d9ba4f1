package registry

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/part"
	"sanbao/ent/predicate"
	"sanbao/ent/product"
	"sanbao/ent/user"
)

// Parts returns parts with the term in their code or name: first those whose
// code or name begins with it, of these first what may still be used.
func (l *Lookup) Parts(ctx context.Context) ([]*ent.Part, error) {
	var matching []predicate.Part
	for _, text := range l.term.texts {
		matching = append(matching, ignoringCase(l, part.CodeContains, part.CodeContainsFold, text),
			ignoringCase(l, part.NameContains, part.NameContainsFold, text))
	}
	query, err := l.client.Part.Query().Where(part.Or(matching...)).
		Order(l.beginningFirst(part.FieldCode, part.FieldName), part.ByActive(sql.OrderDesc()), part.ByCode()).
		Limit(l.limit).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.All(ctx)
}

// Products returns products with the term in their model or name: first those
// whose model or name begins with it, of these first what is still sold.
func (l *Lookup) Products(ctx context.Context) ([]*ent.Product, error) {
	var matching []predicate.Product
	for _, text := range l.term.texts {
		matching = append(matching, ignoringCase(l, product.ModelContains, product.ModelContainsFold, text),
			ignoringCase(l, product.NameContains, product.NameContainsFold, text))
	}
	query, err := l.client.Product.Query().Where(product.Or(matching...)).
		Order(l.beginningFirst(product.FieldModel, product.FieldName), product.ByActive(sql.OrderDesc()), product.ByModel()).
		Limit(l.limit).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.All(ctx)
}

// Users returns people with the term in their name, sign-in name or employee
// number: first those whose name or sign-in name begins with it, of these first
// who may still sign in.
func (l *Lookup) Users(ctx context.Context) ([]*ent.User, error) {
	var matching []predicate.User
	for _, text := range l.term.texts {
		matching = append(matching, ignoringCase(l, user.NameContains, user.NameContainsFold, text),
			ignoringCase(l, user.UsernameContains, user.UsernameContainsFold, text),
			ignoringCase(l, user.EmployeeNumberContains, user.EmployeeNumberContainsFold, text))
	}
	query, err := l.client.User.Query().Where(user.Or(matching...)).
		Order(l.beginningFirst(user.FieldName, user.FieldUsername), user.ByActive(sql.OrderDesc()), user.ByUsername()).
		Limit(l.limit).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.All(ctx)
}

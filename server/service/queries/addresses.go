package queries

import (
	"context"
	stdsql "database/sql"
	"errors"
	"regexp"
	"slices"

	"entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/queryaddress"
	"sanbao/ent/savedquery"
	"sanbao/server/authz"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/querying"
)

var slugForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// checkSlug notes where an address is none, and where a query is to be published
// without one.
func checkSlug(p *check.Problems, slug *string, visibility querying.Visibility) {
	switch {
	case slug == nil && visibility == querying.Published:
		p.Add("slug", fault.Required)
	case slug == nil:
	case len(*slug) > slugLimit:
		p.Add("slug", fault.TooLong, fault.Params{"max": slugLimit})
	case !slugForm.MatchString(*slug):
		p.Add("slug", fault.BadFormat)
	}
}

// checkPublishable notes a parameter of a text that an address could not give: one that
// is called as an option.
func (s *Service) checkPublishable(ctx context.Context, p *check.Problems, document string) {
	operation := s.operation(ctx, document)
	if operation == nil {
		return
	}
	for _, d := range operation.VariableDefinitions {
		if d.Variable == querying.AddressKey || slices.Contains(querying.AddressOptions(), d.Variable) {
			p.Add("document", fault.ParameterReserved, fault.Params{"name": d.Variable})
			return
		}
	}
}

// slugIsFree returns CONFLICT if another query has the address, of whomever, or was ever
// published under it. Which one that is is told to those who see it.
func slugIsFree(ctx context.Context, tx *ent.Tx, slug *string, but int) error {
	if slug == nil {
		return nil
	}
	system := authz.System(ctx)
	taken, err := tx.SavedQuery.Query().Where(savedquery.Slug(*slug), savedquery.IDNEQ(but)).Exist(system)
	if err != nil {
		return err
	}
	kept, err := tx.QueryAddress.Query().Where(queryaddress.Slug(*slug), queryaddress.QueryIDNEQ(but)).Exist(system)
	if err != nil || !taken && !kept {
		return err
	}
	key, params := fault.AddressTaken, fault.Params(nil)
	holder, err := tx.SavedQuery.Query().Where(savedquery.Slug(*slug), savedquery.IDNEQ(but)).Only(ctx)
	switch {
	case err == nil:
		key, params = fault.AddressTakenBy, fault.Params{"name": holder.Name}
	case !ent.IsNotFound(err):
		return err
	}
	taking := fault.New(fault.Conflict, key, params)
	taking.Fields = []fault.Field{{Path: "slug", Key: key, Params: params}}
	return taking
}

// keepsAddress reports whether a query was ever published under its address.
func keepsAddress(ctx context.Context, tx *ent.Tx, query *ent.SavedQuery) (bool, error) {
	if query.Visibility == querying.Published {
		return true, nil
	}
	return tx.QueryAddress.Query().Where(queryaddress.QueryID(query.ID)).Exist(authz.System(ctx))
}

// keepAddress makes an address a query's for good, also when the query is gone.
func keepAddress(ctx context.Context, tx *ent.Tx, slug string, id int) error {
	err := tx.QueryAddress.Create().SetSlug(slug).SetQueryID(id).
		OnConflict(sql.ConflictColumns(queryaddress.FieldSlug), sql.DoNothing()).Exec(authz.System(ctx))
	if errors.Is(err, stdsql.ErrNoRows) {
		return nil
	}
	return err
}

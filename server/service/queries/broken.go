package queries

import (
	"context"
	"fmt"

	"sanbao/ent"
	"sanbao/ent/savedquery"
	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/notice"
	"sanbao/server/service/notices"
	"sanbao/server/store"
)

// page is how many queries are looked at at a time.
const page = 200

// In returns a context whose reader has a language.
type In func(ctx context.Context, language fault.Language) context.Context

// TellOfBroken tells the owners of queries that do not fit the API any more, once for each
// text. Call it when the server starts:
// the API changes with the program alone.
func (s *Service) TellOfBroken(ctx context.Context, teller *notices.Service, in In) error {
	ctx = authz.System(ctx)
	for last := 0; ; {
		rows, err := s.Store.Client().SavedQuery.Query().Where(savedquery.IDGT(last)).WithOwner().
			Order(savedquery.ByID()).Limit(page).All(ctx)
		if err != nil || len(rows) == 0 {
			return store.Fault(err)
		}
		for _, query := range rows {
			if err := s.tellIfBroken(ctx, teller, in, query); err != nil {
				return err
			}
		}
		last = rows[len(rows)-1].ID
	}
}

func (s *Service) tellIfBroken(ctx context.Context, teller *notices.Service, in In, query *ent.SavedQuery) error {
	problems := s.Problems(in(ctx, fault.LanguageOf(query.Edges.Owner.Language)), query.Document)
	if len(problems) == 0 {
		return nil
	}
	return store.Fault(s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		return teller.Notify(ctx, tx, notices.Notice{Kind: notice.QueryBroken, UserIDs: []int{query.OwnerID}, SavedQueryID: query.ID,
			Params: map[string]string{notices.ParamQuery: query.Name, notices.ParamReason: problems[0]},
			Key:    fmt.Sprintf("query-broken/%d/%d", query.ID, query.Revision)})
	}))
}

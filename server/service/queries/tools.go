package queries

import (
	"context"
	"slices"

	"sanbao/ent"
	"sanbao/ent/servicetoken"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
)

// Tools returns the names of the tools that ran runs: those whose tokens the viewer sees,
// "" for others and for people.
func (s *Service) Tools(ctx context.Context, runs []*ent.QueryRun) (map[*ent.QueryRun]string, error) {
	var tokens []int
	for _, run := range runs {
		if run.ServiceTokenID != nil {
			tokens = append(tokens, *run.ServiceTokenID)
		}
	}
	names := make(map[*ent.QueryRun]string, len(runs))
	var seen []int
	if len(tokens) > 0 {
		var err error
		seen, err = s.Store.Client().ServiceToken.Query().Where(servicetoken.IDIn(tokens...)).IDs(ctx)
		if err != nil && fault.CodeOf(err) != fault.Forbidden {
			return nil, store.Fault(err)
		}
	}
	for _, run := range runs {
		names[run] = ""
		if run.ServiceTokenID != nil && slices.Contains(seen, *run.ServiceTokenID) {
			names[run] = run.Tool
		}
	}
	return names, nil
}

package graph

import (
	"context"
	"sync"

	"entgo.io/ent"
)

// siblings answers a question about rows for all of them at once: rows that one
// response has read are noted as they are read, and the first that is asked
// about has all noted ones asked about with it. So the number of statements
// depends neither on how many rows there are nor on when each field is resolved,
// as waiting for others to ask for a while would.
type siblings[Row, Answer any] struct {
	mu    sync.Mutex
	noted []*Row
	known map[*Row]outcome[Answer]
	// ask answers for many rows at once; a row without an answer is missing.
	ask func(context.Context, []*Row) (map[*Row]Answer, error)
	// missing is the error for a row without an answer.
	missing error
}

type outcome[Answer any] struct {
	answer Answer
	err    error
}

func newSiblings[Row, Answer any](missing error, ask func(context.Context, []*Row) (map[*Row]Answer, error)) *siblings[Row, Answer] {
	return &siblings[Row, Answer]{ask: ask, missing: missing, known: map[*Row]outcome[Answer]{}}
}

// note remembers rows that have been read.
func (s *siblings[Row, Answer]) note(rows []*Row) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.noted = append(s.noted, rows...)
}

// load returns the answer for a row.
func (s *siblings[Row, Answer]) load(ctx context.Context, row *Row) (Answer, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if found, ok := s.known[row]; ok {
		return found.answer, found.err
	}
	rows := []*Row{row}
	for _, other := range s.noted {
		if other != row {
			rows = append(rows, other)
		}
	}
	s.noted = nil
	answers, err := s.ask(unwatched(ctx), rows)
	for _, r := range rows {
		answer, ok := answers[r]
		if !ok && err == nil {
			s.known[r] = outcome[Answer]{err: s.missing}
			continue
		}
		s.known[r] = outcome[Answer]{answer, err}
	}
	return s.known[row].answer, s.known[row].err
}

// unwatched is for what a question itself reads: no field is asked of those rows.
func unwatched(ctx context.Context) context.Context {
	return context.WithValue(ctx, loadersKey{}, (*Loaders)(nil))
}

// noting is the interceptor that notes rows of a type as they are read.
func noting[Row any](note func(*Loaders, []*Row)) ent.Interceptor {
	return ent.InterceptFunc(func(next ent.Querier) ent.Querier {
		return ent.QuerierFunc(func(ctx context.Context, q ent.Query) (ent.Value, error) {
			value, err := next.Query(ctx, q)
			if rows, ok := value.([]*Row); ok && err == nil {
				if loaders := loadersFrom(ctx); loaders != nil {
					note(loaders, rows)
				}
			}
			return value, err
		})
	})
}

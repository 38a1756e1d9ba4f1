package testschema

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
)

// Resolver answers the test schema. Its zero value works: a hook that is nil
// stands for a failure.
type Resolver struct {
	// OnFail is what the field fail does; it returns the error to fail with,
	// nil for an answer of null, or panics.
	OnFail func(ctx context.Context, how string) error
	// OnRename sees the numbers of rename.
	OnRename func(number string) error
}

// New returns the executable schema over r.
func New(r *Resolver) graphql.ExecutableSchema {
	return NewExecutableSchema(Config{Resolvers: r})
}

var errNotSet = errors.New("the test has not set this hook")

// Query answers the queries.
func (r *Resolver) Query() QueryResolver { return queries{r} }

// Mutation answers the mutations.
func (r *Resolver) Mutation() MutationResolver { return mutations{r} }

// Subscription answers the subscriptions.
func (r *Resolver) Subscription() SubscriptionResolver { return subscriptions{} }

// Item answers the resolved fields of Item.
func (r *Resolver) Item() ItemResolver { return items{} }

type (
	queries       struct{ *Resolver }
	mutations     struct{ *Resolver }
	subscriptions struct{}
	items         struct{}
)

func (queries) Hello(_ context.Context, name *string) (string, error) {
	if name == nil {
		return "hello", nil
	}
	return "hello " + *name, nil
}

func (queries) Node(_ context.Context, id string) (Node, error) {
	return &User{ID: id, Name: "user " + id}, nil
}

func (queries) Records(_ context.Context, first, last *int, _, _ *string, _ *RecordFilter) (*RecordConnection, error) {
	n := 0
	if first != nil {
		n = *first
	} else if last != nil {
		n = *last
	}
	c := &RecordConnection{PageInfo: &PageInfo{}, TotalCount: n}
	for i := range n {
		id := strconv.Itoa(i)
		c.Edges = append(c.Edges, &RecordEdge{Cursor: id, Node: &Record{ID: id, Number: "R" + id}})
	}
	return c, nil
}

func (q queries) Defaulted(ctx context.Context, first *int) (*RecordConnection, error) {
	return q.Records(ctx, first, nil, nil, nil, nil)
}

func (queries) Bare(context.Context) (*RecordConnection, error) {
	return &RecordConnection{PageInfo: &PageInfo{}}, nil
}

func (q queries) Fail(ctx context.Context, how string) (*string, error) {
	if q.OnFail == nil {
		return nil, errNotSet
	}
	return nil, q.OnFail(ctx, how)
}

func (queries) Items(_ context.Context, count int) ([]Item, error) {
	all := make([]Item, count)
	for i := range all {
		all[i].ID = i
	}
	return all, nil
}

func (queries) Slow(ctx context.Context) (*string, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

func (m mutations) Rename(_ context.Context, number string) (string, error) {
	if m.OnRename == nil {
		return "", errNotSet
	}
	return number, m.OnRename(number)
}

func (mutations) Upload(_ context.Context, file graphql.Upload, files []graphql.Upload) (string, error) {
	answer := ""
	for _, f := range append([]graphql.Upload{file}, files...) {
		content, err := io.ReadAll(f.File)
		if err != nil {
			return "", err
		}
		answer += fmt.Sprintf("%s %s %d %q;", f.Filename, f.ContentType, f.Size, content)
	}
	return answer, nil
}

func (subscriptions) Ticks(ctx context.Context, to int) (<-chan int, error) {
	ticks := make(chan int)
	go func() {
		defer close(ticks)
		for i := range to {
			select {
			case ticks <- i + 1:
			case <-ctx.Done():
				return
			}
		}
	}()
	return ticks, nil
}

func (subscriptions) Forever(ctx context.Context) (<-chan int, error) {
	ticks := make(chan int)
	go func() {
		defer close(ticks)
		select {
		case ticks <- 1:
		case <-ctx.Done():
		}
		<-ctx.Done()
	}()
	return ticks, nil
}

func (items) Broken(_ context.Context, obj *Item) (*string, error) {
	return nil, fmt.Errorf("item %d is broken", obj.ID)
}

package store

import (
	"context"
	"database/sql"
	"errors"
	"sync"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/lib/pq"
	"github.com/lib/pq/pqerror"
)

const (
	// preparedLimit bounds the statements that each PostgreSQL session keeps.
	preparedLimit = 256
	// knownLimit bounds the texts that are remembered as having been seen once.
	knownLimit = 4_096
)

// prepared runs the reads that come again as prepared statements: PostgreSQL
// parses and plans them once a session, and each takes one round trip instead
// of the driver's two. A text that comes for the first time is not prepared, so
// that queries that people try once do not push out the page's.
type prepared struct {
	*sql.DB
	mu         sync.Mutex
	known      *lru.Cache[string, struct{}]
	statements *lru.Cache[string, *sql.Stmt]
}

// preparing returns the connection for reads outside of transactions.
func preparing(db *sql.DB) (connection, error) {
	known, err := lru.New[string, struct{}](knownLimit)
	if err != nil {
		return nil, err
	}
	statements, err := lru.NewWithEvict(preparedLimit, func(_ string, s *sql.Stmt) { _ = s.Close() })
	if err != nil {
		return nil, err
	}
	p := &prepared{DB: db, known: known, statements: statements}
	return entsql.NewDriver(dialect.Postgres, entsql.Conn{ExecQuerier: p}), nil
}

// QueryContext runs a query, prepared if it has been seen before.
func (p *prepared) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	statement, err := p.statement(ctx, query)
	if err != nil {
		return nil, err
	}
	if statement == nil {
		return p.DB.QueryContext(ctx, query, args...)
	}
	rows, err := statement.QueryContext(ctx, args...)
	if outdated(err) {
		p.statements.Remove(query)
		return p.DB.QueryContext(ctx, query, args...)
	}
	return rows, err
}

// statement returns the prepared statement of a text, or nil at its first time.
func (p *prepared) statement(ctx context.Context, query string) (*sql.Stmt, error) {
	if s, ok := p.statements.Get(query); ok {
		return s, nil
	}
	if seen, _ := p.known.ContainsOrAdd(query, struct{}{}); !seen {
		return nil, nil
	}
	s, err := p.DB.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if earlier, ok := p.statements.Get(query); ok {
		return earlier, s.Close()
	}
	p.statements.Add(query, s)
	return s, nil
}

// outdated reports whether a statement was prepared before a migration changed
// the columns that it returns, or was closed to make room just now.
func outdated(err error) bool {
	var refused *pq.Error
	if errors.As(err, &refused) {
		return refused.Code == pqerror.FeatureNotSupported
	}
	return err != nil && err.Error() == "sql: statement is closed"
}

package store

import (
	"database/sql"
	"errors"
	"maps"
	"strconv"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"
)

const (
	// connectTimeout bounds the making of a connection; lib/pq would wait for ever.
	connectTimeout = 10 * time.Second
	// idleInTransaction ends transactions that a stuck program left open, and
	// with them their locks.
	idleInTransaction = 2 * time.Minute
	// connLifetime lets connections move to another server after a fail-over.
	connLifetime = time.Hour
	connIdleTime = 10 * time.Minute
)

func (s *Store) openPostgres() error {
	s.dialect = dialect.Postgres
	serving := map[string]string{
		"statement_timeout":                   milliseconds(s.cfg.StatementTimeout),
		"idle_in_transaction_session_timeout": milliseconds(idleInTransaction),
	}
	if s.cfg.readsOnly {
		serving["default_transaction_read_only"] = "on"
		// Compiling a statement takes longer than most run, the longer the more it joins.
		serving["jit"] = "off"
	}
	pool, err := s.postgresPool(serving, s.cfg.MaxConns)
	if err != nil {
		return err
	}
	s.read, s.write = pool, pool
	// Migrations may take as long as they need, on two connections: one that
	// holds the lock and one that works.
	s.forMigrating = func() (*sql.DB, error) { return s.postgresPool(nil, 2) }
	return nil
}

// postgresPool opens a pool whose sessions have the given run-time parameters,
// as far as the URL does not set them itself.
func (s *Store) postgresPool(parameters map[string]string, size int) (*sql.DB, error) {
	cfg, err := pq.NewConfig(s.cfg.URL)
	if err != nil {
		return nil, err
	}
	if cfg.BinaryParameters {
		return nil, errors.New("the database URL sets binary_parameters, which breaks JSON columns; remove it")
	}
	if cfg.ConnectTimeout <= 0 {
		cfg.ConnectTimeout = connectTimeout
	}
	if s.cfg.ApplicationName != "" {
		cfg.ApplicationName = s.cfg.ApplicationName
	}
	if cfg.ApplicationName == "" {
		cfg.ApplicationName = "sanbao"
	}
	if cfg.Runtime == nil {
		cfg.Runtime = make(map[string]string)
	}
	// Instants come back in the session's zone, whatever the URL says.
	maps.DeleteFunc(cfg.Runtime, func(name, _ string) bool { return strings.EqualFold(name, "timezone") })
	cfg.Runtime["timezone"] = "UTC"
	for name, value := range parameters {
		if _, given := cfg.Runtime[name]; !given {
			cfg.Runtime[name] = value
		}
	}
	connector, err := pq.NewConnectorConfig(cfg)
	if err != nil {
		return nil, err
	}
	pool := sql.OpenDB(connector)
	pool.SetMaxOpenConns(size)
	pool.SetMaxIdleConns(size)
	pool.SetConnMaxLifetime(connLifetime)
	pool.SetConnMaxIdleTime(connIdleTime)
	return pool, nil
}

func milliseconds(d time.Duration) string { return strconv.FormatInt(d.Milliseconds(), 10) }

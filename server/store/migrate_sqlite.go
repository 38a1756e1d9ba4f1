package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
)

// lockedSQLite wraps f in one transaction, which is the lock as well: a second
// program waits for it to end. The pool has a single connection (see
// openMigratingSQLite), so that whatever f does runs in it.
func lockedSQLite(ctx context.Context, db *sql.DB, f func() (changed bool, err error)) (err error) {
	if _, err := db.ExecContext(ctx, "BEGIN IMMEDIATE"); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_, undone := db.ExecContext(context.WithoutCancel(ctx), "ROLLBACK")
			err = errors.Join(err, undone)
		}
	}()
	changed, err := f()
	if err == nil && changed {
		err = checkForeignKeys(ctx, db)
	}
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, "COMMIT")
	return err
}

// checkForeignKeys returns an error if a row refers to one that does not exist:
// migrations run without that check, statement by statement.
func checkForeignKeys(ctx context.Context, db *sql.DB) error {
	var table, parent string
	var row sql.NullInt64
	var constraint int
	err := db.QueryRowContext(ctx, "PRAGMA foreign_key_check").Scan(&table, &row, &parent, &constraint)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return err
	}
	return fmt.Errorf("row %d of %s refers to a row of %s that does not exist", row.Int64, table, parent)
}

// openMigratingSQLite opens a single connection whose transactions nest as
// savepoints: goose begins one for each step, inside of the one around them all.
func openMigratingSQLite(dsn string) (*sql.DB, error) {
	plain, err := sql.Open("sqlite", dsn)
	if err != nil {
		return nil, err
	}
	db := sql.OpenDB(savepointConnector{driver: plain.Driver(), dsn: dsn})
	db.SetMaxOpenConns(1)
	db.SetMaxIdleConns(1)
	return db, plain.Close()
}

type savepointConnector struct {
	driver driver.Driver
	dsn    string
}

// Connect opens a connection.
func (c savepointConnector) Connect(context.Context) (driver.Conn, error) {
	conn, err := c.driver.Open(c.dsn)
	if err != nil {
		return nil, err
	}
	nested, ok := conn.(sqliteConn)
	if !ok {
		return nil, errors.Join(fmt.Errorf("%T cannot run statements directly", conn), conn.Close())
	}
	return savepointConn{nested}, nil
}

// Driver returns the driver of the connections.
func (c savepointConnector) Driver() driver.Driver { return c.driver }

// sqliteConn is what SQLite's connections offer to database/sql.
type sqliteConn interface {
	driver.Conn
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.QueryerContext
}

type savepointConn struct{ sqliteConn }

// BeginTx begins a savepoint.
func (c savepointConn) BeginTx(ctx context.Context, _ driver.TxOptions) (driver.Tx, error) {
	if _, err := c.ExecContext(ctx, "SAVEPOINT step", nil); err != nil {
		return nil, err
	}
	return savepoint{c.sqliteConn}, nil
}

type savepoint struct{ conn sqliteConn }

// Commit keeps what was done since the savepoint, as far as the transaction
// around it is kept.
func (s savepoint) Commit() error { return s.exec("RELEASE step") }

// Rollback undoes what was done since the savepoint.
func (s savepoint) Rollback() error {
	return errors.Join(s.exec("ROLLBACK TO step"), s.exec("RELEASE step"))
}

func (s savepoint) exec(statement string) error {
	_, err := s.conn.ExecContext(context.Background(), statement, nil)
	return err
}

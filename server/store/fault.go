package store

import (
	"context"
	"database/sql"
	sqldriver "database/sql/driver"
	"errors"
	"io"
	"net"
	"regexp"
	"strings"

	"github.com/lib/pq"
	sqlite3 "modernc.org/sqlite/lib"

	"sanbao/ent"
	"sanbao/server/domain/fault"
)

// Fault turns errors of ent and of the drivers into what users are told; the
// error itself stays as the cause, for the log.
//
//	no such row, or none in the viewer's scope    NOT_FOUND
//	a value that is to be unique exists           CONFLICT   already_exists
//	a reference to a row that does not exist      INVALID    no_such_reference
//	deleting what others refer to                 CONFLICT   still_referenced
//	a value that the entity refuses               INVALID, with its field
//	the context or the statement's time is over   UNAVAILABLE timed_out
//	the database is away, full of connections,
//	or let others win again and again             UNAVAILABLE database_away
//
// An error with a fault in its chain is returned as it is, and so is everything
// else: it is a defect, for the edge to log.
func Fault(err error) error {
	if err == nil || fault.As(err) != nil {
		return err
	}
	for _, translate := range []func(error) *fault.Error{fromEnt, fromContext, fromPostgres, fromSQLite, fromConnection} {
		if f := translate(err); f != nil {
			return f.Wrap(err)
		}
	}
	return err
}

// fromContext also finds transactions that database/sql has rolled back: in
// WithTx nothing but the end of the context does that.
func fromContext(err error) *fault.Error {
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, sql.ErrTxDone) {
		return fault.New(fault.Unavailable, fault.TimedOut)
	}
	return nil
}

// fromEnt translates what ent finds itself; constraints are the drivers' matter.
func fromEnt(err error) *fault.Error {
	if e := (*ent.NotFoundError)(nil); errors.As(err, &e) {
		label := strings.TrimSuffix(strings.TrimPrefix(e.Error(), "ent: "), " not found")
		return fault.Missing(nounOfLabel(label))
	}
	if e := (*ent.ValidationError)(nil); errors.As(err, &e) {
		return refusedValue(e)
	}
	return nil
}

// SQLSTATEs of PostgreSQL, and classes of them, that Fault knows.
const (
	uniqueViolation     = "23505"
	foreignKeyViolation = "23503"
	characterNotInUTF8  = "22021"
	queryCanceled       = "57014"
	lockNotAvailable    = "55P03"
	readOnlyTransaction = "25006"

	connectionException   = "08"
	insufficientResources = "53"
	operatorIntervention  = "57"
)

func fromPostgres(err error) *fault.Error {
	e := (*pq.Error)(nil)
	if !errors.As(err, &e) {
		return nil
	}
	code := string(e.Code)
	switch code {
	case uniqueViolation:
		return exists(e.Table, keyColumns(e.Detail))
	case foreignKeyViolation:
		columns := keyColumns(e.Detail)
		// Both ways name the referring table; but what is looked up there is a
		// column of its own, and what is still referred to is an id.
		if len(columns) == 1 && columns[0] == "id" {
			return fault.New(fault.Conflict, fault.StillReferenced)
		}
		return noSuchReference(e.Table, columns)
	case characterNotInUTF8:
		return fault.New(fault.Invalid, fault.BadText)
	case queryCanceled, lockNotAvailable:
		return fault.New(fault.Unavailable, fault.TimedOut)
	case readOnlyTransaction:
		return fault.New(fault.Unavailable, fault.DatabaseAway)
	}
	switch code[:min(2, len(code))] {
	case connectionException, insufficientResources, operatorIntervention:
		return fault.New(fault.Unavailable, fault.DatabaseAway)
	}
	if passing(err) {
		return fault.New(fault.Unavailable, fault.DatabaseAway)
	}
	return nil
}

// keyColumns returns the columns in a detail such as "Key (code)=(A-1) already
// exists."; the words around them depend on the server's language.
func keyColumns(detail string) []string {
	found := regexp.MustCompile(`\((.*?)\)=\(`).FindStringSubmatch(detail)
	if found == nil {
		return nil
	}
	columns := strings.Split(found[1], ", ")
	for i, column := range columns {
		columns[i] = strings.Trim(column, `"`)
	}
	return columns
}

func fromSQLite(err error) *fault.Error {
	switch sqliteCode(err) {
	case sqlite3.SQLITE_CONSTRAINT:
		return fromSQLiteConstraint(err)
	case sqlite3.SQLITE_INTERRUPT:
		return fault.New(fault.Unavailable, fault.TimedOut)
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CANTOPEN:
		return fault.New(fault.Unavailable, fault.DatabaseAway)
	}
	return nil
}

func fromSQLiteConstraint(err error) *fault.Error {
	switch sqliteExtendedCode(err) {
	case sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY:
		return exists(failedColumns(err.Error()))
	case sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
		if e := (*referencedError)(nil); errors.As(err, &e) {
			return fault.New(fault.Conflict, fault.StillReferenced)
		}
		return noSuchReference("", nil)
	}
	return nil
}

// failedColumns returns the table and the columns in a message such as "UNIQUE
// constraint failed: product_units.product_id, product_units.serial_number".
func failedColumns(message string) (table string, columns []string) {
	_, list, _ := strings.Cut(message, "UNIQUE constraint failed: ")
	for _, column := range regexp.MustCompile(`(\w+)\.(\w+)`).FindAllStringSubmatch(list, -1) {
		table, columns = column[1], append(columns, column[2])
	}
	return table, columns
}

func fromConnection(err error) *fault.Error {
	var network net.Error
	switch {
	case errors.As(err, &network) && network.Timeout():
		return fault.New(fault.Unavailable, fault.TimedOut)
	case errors.As(err, &network),
		errors.Is(err, sqldriver.ErrBadConn), errors.Is(err, sql.ErrConnDone),
		errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return fault.New(fault.Unavailable, fault.DatabaseAway)
	}
	return nil
}

// exists is the fault for a value that is to be unique and is not.
func exists(table string, columns []string) *fault.Error {
	f := fault.New(fault.Conflict, fault.AlreadyExists, fault.Params{"what": nounOfTable(table)})
	f.Fields = fieldsOf(columns, fault.AlreadyExists, f.Params)
	return f
}

// noSuchReference is the fault for a reference that leads nowhere. SQLite does
// not tell which one it was.
func noSuchReference(table string, columns []string) *fault.Error {
	what := fault.Row
	if len(columns) == 1 {
		what = nounOfReference(table, columns[0])
	}
	f := fault.New(fault.Invalid, fault.NoSuchReference, fault.Params{"what": what})
	f.Fields = fieldsOf(columns, fault.NoSuchReference, f.Params)
	return f
}

// referencedError marks SQLite's refusal to delete what others refer to, which
// SQLite words like a reference that leads nowhere.
type referencedError struct{ error }

// Unwrap returns the driver's error.
func (e *referencedError) Unwrap() error { return e.error }

// explain adds to an error what only the statement knows.
func explain(query string, err error) error {
	if err != nil && sqliteExtendedCode(err) == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY && startsWith(query, "DELETE") {
		return &referencedError{err}
	}
	return err
}

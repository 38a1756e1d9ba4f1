package authz

import (
	"database/sql/driver"

	"entgo.io/ent/dialect/sql"
)

// refuse makes the statement fail with err, wherever in it the selector stands.
// An error that is added to a selector would lose its type, and one from inside
// of a filter on an edge would be lost altogether; but the arguments of a
// statement are all read before it runs. The argument has a type, for databases
// that prepare the statement before they ask for it.
func refuse(s *sql.Selector, err error) {
	s.Where(sql.P(func(b *sql.Builder) {
		b.WriteString("CAST(").Arg(refusal{err}).WriteString(" AS text) IS NULL")
	}))
}

// refusal is an argument that cannot be read.
type refusal struct{ err error }

// Value returns the refusal's error.
func (r refusal) Value() (driver.Value, error) { return nil, r.err }

package imports

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// ledger remembers every key that a file has spoken of, with the line on which
// it did so first: a key that comes twice is a fault of the file, and a row that
// several lines speak of is counted once. It is a database without a name, which
// SQLite keeps in a file of its own that is gone when it is closed, so that the
// size of the import's file does not matter.
type ledger struct {
	db   *sql.DB
	conn *sql.Conn
}

// claimed is how many keys one statement takes: two parameters each.
const claimed = 5000

func openLedger(ctx context.Context) (*ledger, error) {
	db, err := sql.Open("sqlite", "")
	if err != nil {
		return nil, fmt.Errorf("imports: the ledger: %w", err)
	}
	// Each connection to a database without a name has its own one.
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, fmt.Errorf("imports: the ledger: %w", errors.Join(err, db.Close()))
	}
	l := &ledger{db, conn}
	for _, statement := range []string{
		"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF",
		"CREATE TABLE keys (key BLOB PRIMARY KEY, line INTEGER NOT NULL) WITHOUT ROWID",
	} {
		if _, err := conn.ExecContext(ctx, statement); err != nil {
			return nil, fmt.Errorf("imports: the ledger: %w", errors.Join(err, l.close()))
		}
	}
	return l, nil
}

func (l *ledger) close() error { return errors.Join(l.conn.Close(), l.db.Close()) }

// claim is a key and the line that speaks of it.
type claim struct {
	entity Entity
	key    string
	line   int
}

// hash keeps the keys short; 128 bits do not meet by chance.
func (c claim) hash() [16]byte {
	sum := sha256.Sum256([]byte(string(c.entity) + "\x00" + c.key))
	return [16]byte(sum[:16])
}

// first enters the claims and returns, for each, the line that spoke of its key
// first: its own where it is new. Claiming the same line again changes nothing.
func (l *ledger) first(ctx context.Context, claims []claim) ([]int, error) {
	lines := make([]int, 0, len(claims))
	for some := range slices.Chunk(claims, claimed) {
		found, err := l.firstOf(ctx, some)
		if err != nil {
			return nil, fmt.Errorf("imports: the ledger: %w", err)
		}
		for _, c := range some {
			lines = append(lines, found[c.hash()])
		}
	}
	return lines, nil
}

func (l *ledger) firstOf(ctx context.Context, claims []claim) (map[[16]byte]int, error) {
	args := make([]any, 0, 2*len(claims))
	for _, c := range claims {
		hash := c.hash()
		args = append(args, hash[:], c.line)
	}
	values := strings.TrimSuffix(strings.Repeat("(?,?),", len(claims)), ",")
	// The update changes nothing: it has the line of the first claim returned.
	rows, err := l.conn.QueryContext(ctx, "INSERT INTO keys (key, line) VALUES "+values+
		" ON CONFLICT (key) DO UPDATE SET line = line RETURNING key, line", args...)
	if err != nil {
		return nil, err
	}
	found := make(map[[16]byte]int, len(claims))
	for rows.Next() {
		var hash []byte
		var line int
		if err := rows.Scan(&hash, &line); err != nil {
			return nil, errors.Join(err, rows.Close())
		}
		found[[16]byte(hash)] = line
	}
	return found, errors.Join(rows.Err(), rows.Close())
}

package config

import (
	"net/url"
	"path/filepath"
	"strings"
)

// Dialect is a kind of database.
type Dialect string

const (
	// SQLite is embedded: a file.
	SQLite Dialect = "sqlite"
	// Postgres is a server.
	Postgres Dialect = "postgres"
)

// Database is where the data live.
type Database struct {
	Dialect Dialect
	// Path is the file, for SQLite.
	Path string
	// URL is the connection URL, for PostgreSQL. It may hold a password.
	URL Secret
}

// String names the database without its password.
func (d Database) String() string {
	if d.Dialect == SQLite {
		return string(SQLite) + ":" + d.Path
	}
	parsed, err := url.Parse(string(d.URL))
	if err != nil {
		return string(d.Dialect)
	}
	query := parsed.Query()
	query.Del("password")
	parsed.RawQuery = query.Encode()
	return parsed.Redacted()
}

// Database returns where the data live. Returns an error that does not repeat the
// URL, which may hold a password.
func (c Common) Database() (Database, error) {
	text := string(c.DatabaseURL)
	if text == "" {
		return Database{Dialect: SQLite, Path: filepath.Join(c.DataDir, "sanbao.db")}, nil
	}
	scheme, rest, _ := strings.Cut(text, ":")
	switch scheme {
	case "sqlite":
		return sqliteDatabase(rest)
	case "postgres", "postgresql":
		return postgresDatabase(text)
	}
	return Database{}, problem("database-url", "must begin with sqlite: or postgres://")
}

func sqliteDatabase(path string) (Database, error) {
	// sqlite:///var/lib/x is how many write an absolute path.
	if after, found := strings.CutPrefix(path, "//"); found {
		if !strings.HasPrefix(after, "/") {
			return Database{}, problem("database-url", "after sqlite:// an absolute path must follow; a relative one is written sqlite:PATH")
		}
		path = after
	}
	switch {
	case path == "":
		return Database{}, problem("database-url", "no path after sqlite:")
	case strings.Contains(path, ":memory:"):
		return Database{}, problem("database-url", "a database in memory loses everything; name a file")
	case strings.ContainsAny(path, "?#"):
		return Database{}, problem("database-url", "parameters are not possible after sqlite:, the program sets its own")
	}
	return Database{Dialect: SQLite, Path: filepath.Clean(path)}, nil
}

func postgresDatabase(text string) (Database, error) {
	parsed, err := url.Parse(text)
	if err != nil || parsed.Opaque != "" {
		return Database{}, problem("database-url", "not a URL like postgres://USER:PASSWORD@HOST/NAME; percent-encode special characters in the password")
	}
	query, err := url.ParseQuery(parsed.RawQuery)
	switch {
	case err != nil:
		return Database{}, problem("database-url", "the parameters after ? cannot be read")
	case strings.Trim(parsed.Path, "/") == "" && !query.Has("dbname"):
		return Database{}, problem("database-url", "names no database; write postgres://HOST/NAME")
	case parsed.Host == "" && !query.Has("host"):
		return Database{}, problem("database-url", "names no host; write postgres://HOST/NAME, or postgres:///NAME?host=/run/postgresql for a socket")
	case query.Get("binary_parameters") == "yes":
		return Database{}, problem("database-url", "binary_parameters=yes breaks JSON columns; leave it out")
	}
	return Database{Dialect: Postgres, URL: Secret(text)}, nil
}

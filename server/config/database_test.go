package config

import (
	"strings"
	"testing"
)

func TestDatabase(t *testing.T) {
	cases := []struct {
		url  Secret
		want Database
		text string
	}{
		{"", Database{Dialect: SQLite, Path: "/srv/data/sanbao.db"}, "sqlite:/srv/data/sanbao.db"},
		{"sqlite:other.db", Database{Dialect: SQLite, Path: "other.db"}, "sqlite:other.db"},
		{"sqlite:./a/../b.db", Database{Dialect: SQLite, Path: "b.db"}, "sqlite:b.db"},
		{"sqlite:/var/lib/sanbao.db", Database{Dialect: SQLite, Path: "/var/lib/sanbao.db"}, "sqlite:/var/lib/sanbao.db"},
		{"sqlite:///var/lib/sanbao.db", Database{Dialect: SQLite, Path: "/var/lib/sanbao.db"}, "sqlite:/var/lib/sanbao.db"},
		{"postgres://sanbao:hunter2@db:5432/sanbao?sslmode=require",
			Database{Dialect: Postgres, URL: "postgres://sanbao:hunter2@db:5432/sanbao?sslmode=require"},
			"postgres://sanbao:xxxxx@db:5432/sanbao?sslmode=require"},
		{"postgresql://db/sanbao?password=hunter2", Database{Dialect: Postgres, URL: "postgresql://db/sanbao?password=hunter2"}, "postgresql://db/sanbao"},
		{"postgres:///sanbao?host=/run/postgresql", Database{Dialect: Postgres, URL: "postgres:///sanbao?host=/run/postgresql"},
			"postgres:///sanbao?host=%2Frun%2Fpostgresql"},
	}
	for _, c := range cases {
		got, err := Common{DataDir: "/srv/data", DatabaseURL: c.url}.Database()
		if err != nil || got != c.want || got.String() != c.text {
			t.Errorf("%q: %#v (%s), %v", string(c.url), got, got, err)
		}
	}
}

func TestDatabaseRefuses(t *testing.T) {
	for _, url := range []Secret{
		"sanbao.db", "sqlite", "sqlite:", "sqlite://", "sqlite://relative.db", "sqlite::memory:", "sqlite:file::memory:?cache=shared",
		"sqlite:a.db?_pragma=foreign_keys(0)", "sqlite3:a.db", "mysql://root:hunter2@db/x", "postgres:sanbao", "postgres://db", "postgres://db/",
		"postgres:///sanbao", "postgres://u:hunter2%zz@db/sanbao", "postgres://db/sanbao?binary_parameters=yes", "postgres://db/sanbao?a=%zz",
		"postgres://u:hunter2@db:port/sanbao", "://",
	} {
		got, err := Common{DataDir: "data", DatabaseURL: url}.Database()
		if err == nil {
			t.Errorf("%q: accepted as %#v", string(url), got)
		} else if strings.Contains(err.Error(), "hunter2") || !strings.Contains(err.Error(), "SANBAO_DATABASE_URL") {
			t.Errorf("%q: %v", string(url), err)
		}
	}
}

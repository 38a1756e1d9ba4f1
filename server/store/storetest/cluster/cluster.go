// Package cluster runs a throw-away PostgreSQL for tests and for tools of
// development: real, empty, fast because nothing in it has to last, reachable
// through a socket in its own folder alone, and gone with the program that
// started it, even if that is killed.
package cluster

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	_ "github.com/lib/pq" // the driver "postgres"
)

// ErrNotInstalled is returned where no PostgreSQL is installed.
var ErrNotInstalled = errors.New("PostgreSQL's programs initdb and postgres are neither in PATH nor in the usual folders; " +
	"install PostgreSQL 14 or newer (Debian and Ubuntu: apt-get install postgresql; macOS: brew install postgresql)")

// startTimeout bounds the wait for the server's first answer.
const startTimeout = 60 * time.Second

// Cluster is a running PostgreSQL.
type Cluster struct {
	// URL leads a superuser to the database postgres.
	URL        string
	supervisor *exec.Cmd
	lifeline   io.WriteCloser
}

// supervision is what the shell runs beside PostgreSQL. It reads until the
// program that holds the other end of the pipe closes it or dies, whatever way;
// then it ends PostgreSQL and removes the folder.
const supervision = `
folder=$1; bin=$2; shift 2
"$bin/postgres" "$@" >"$folder/log" 2>&1 </dev/null &
server=$!
read -r _
kill -QUIT "$server" 2>/dev/null
wait "$server"
rm -rf "$folder"
`

// Start makes a cluster and starts it, within a second or two. As root it runs
// as the user postgres or nobody, since PostgreSQL refuses to run as root.
// Returns ErrNotInstalled where there is no PostgreSQL.
func Start(ctx context.Context) (*Cluster, error) {
	bin, err := programs()
	if err != nil {
		return nil, err
	}
	account, err := chooseOwner()
	if err != nil {
		return nil, err
	}
	folder, err := account.folder()
	if err != nil {
		return nil, err
	}
	data := filepath.Join(folder, "data")
	initdb := exec.CommandContext(ctx, filepath.Join(bin, "initdb"), "--pgdata", data, "--username", "postgres",
		"--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync", "--no-instructions")
	account.run(initdb)
	initdb.Dir = folder
	if output, err := initdb.CombinedOutput(); err != nil {
		return nil, errors.Join(fmt.Errorf("initdb: %w: %s", err, bytes.TrimSpace(output)), os.RemoveAll(folder))
	}
	c, err := supervise(account, folder, bin, data)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(folder))
	}
	if err := c.awaitAnswer(ctx); err != nil {
		log, _ := os.ReadFile(filepath.Join(folder, "log"))
		return nil, errors.Join(fmt.Errorf("PostgreSQL does not answer: %w: %s", err, log), c.Stop())
	}
	return c, nil
}

func supervise(account owner, folder, bin, data string) (*Cluster, error) {
	c := &Cluster{URL: (&url.URL{
		Scheme: "postgres", User: url.User("postgres"), Path: "/postgres",
		RawQuery: url.Values{"host": {folder}, "sslmode": {"disable"}}.Encode(),
	}).String()}
	arguments := []string{"-c", supervision, "supervision", folder, bin, "-D", data, "-k", folder}
	for _, setting := range settings() {
		arguments = append(arguments, "-c", setting)
	}
	c.supervisor = exec.Command("/bin/sh", arguments...)
	c.supervisor.Dir = folder
	account.run(c.supervisor)
	var err error
	if c.lifeline, err = c.supervisor.StdinPipe(); err != nil {
		return nil, err
	}
	return c, c.supervisor.Start()
}

// settings trade durability, which a throw-away cluster does not need, for speed.
func settings() []string {
	return []string{
		"listen_addresses=", "max_connections=400", "shared_buffers=64MB", "timezone=UTC",
		"fsync=off", "synchronous_commit=off", "full_page_writes=off", "jit=off", "wal_level=minimal", "max_wal_senders=0",
		"checkpoint_timeout=1h", "max_wal_size=512MB", "jit=off", "logging_collector=off",
	}
}

func (c *Cluster) awaitAnswer(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	db, err := sql.Open("postgres", c.URL)
	if err != nil {
		return err
	}
	for err = db.PingContext(ctx); err != nil; err = db.PingContext(ctx) {
		select {
		case <-time.After(20 * time.Millisecond):
		case <-ctx.Done():
			return errors.Join(err, db.Close())
		}
	}
	return db.Close()
}

// Stop ends the cluster and removes its folder.
func (c *Cluster) Stop() error {
	return errors.Join(c.lifeline.Close(), c.supervisor.Wait())
}

// programs returns the folder of PostgreSQL's programs, of the newest one where
// several are installed.
func programs() (string, error) {
	var folders []string
	for _, pattern := range []string{
		"/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/usr/local/pgsql/bin",
		"/opt/homebrew/opt/postgresql@*/bin", "/usr/local/opt/postgresql@*/bin",
	} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			return "", err
		}
		folders = append(folders, found...)
	}
	slices.SortStableFunc(folders, func(a, b string) int { return version(b) - version(a) })
	if initdb, err := exec.LookPath("initdb"); err == nil {
		if real, err := filepath.EvalSymlinks(initdb); err == nil {
			folders = slices.Insert(folders, 0, filepath.Dir(real))
		}
	}
	return firstWith(folders, "initdb", "postgres")
}

// firstWith returns the first folder that holds the programs.
func firstWith(folders []string, programs ...string) (string, error) {
	for _, folder := range folders {
		missing := slices.ContainsFunc(programs, func(name string) bool { return !executable(filepath.Join(folder, name)) })
		if !missing {
			return folder, nil
		}
	}
	return "", ErrNotInstalled
}

// version returns the first number in a path, 0 where there is none.
func version(path string) int {
	digits := strings.FieldsFunc(path, func(r rune) bool { return r < '0' || r > '9' })
	if len(digits) == 0 {
		return 0
	}
	n, err := strconv.Atoi(digits[0])
	if err != nil {
		return 0
	}
	return n
}

func executable(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular() && info.Mode()&0o111 != 0
}

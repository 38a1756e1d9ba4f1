package cluster

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// asProgram makes the test binary start a cluster, tell its URL and wait to be
// killed.
const asProgram = "SANBAO_CLUSTER_TEST_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) == "" {
		os.Exit(m.Run())
	}
	c, err := Start(context.Background())
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println(c.URL)
	time.Sleep(time.Hour)
	runtime.KeepAlive(c)
}

func TestClusterEndsWithTheProgramThatStartedIt(t *testing.T) {
	program := exec.Command(os.Args[0])
	program.Env = append(os.Environ(), asProgram+"=1")
	out, err := program.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := program.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	address := strings.TrimSpace(line)
	answers(t, address)
	if err := program.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	var killed *exec.ExitError
	if err := program.Wait(); !errors.As(err, &killed) {
		t.Errorf("got %v", err)
	}
	isGone(t, address)
}

func TestStop(t *testing.T) {
	c, err := Start(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	answers(t, c.URL)
	if err := c.Stop(); err != nil {
		t.Error(err)
	}
	isGone(t, c.URL)
}

func TestNotInstalled(t *testing.T) {
	if folder, err := firstWith([]string{t.TempDir()}, "initdb", "postgres"); !errors.Is(err, ErrNotInstalled) {
		t.Errorf("found %q, %v", folder, err)
	}
}

func answers(t *testing.T, address string) {
	t.Helper()
	db, err := sql.Open("postgres", address)
	if err != nil {
		t.Fatal(err)
	}
	var version string
	if err := errors.Join(db.QueryRow("SHOW server_version").Scan(&version), db.Close()); err != nil {
		t.Fatalf("%s: %v", address, err)
	}
}

// isGone waits for the folder of a cluster to be removed, which is the last
// thing to happen.
func isGone(t *testing.T, address string) {
	t.Helper()
	target, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	folder := target.Query().Get("host")
	if !filepath.IsAbs(folder) {
		t.Fatalf("no folder in %s", address)
	}
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		if _, err := os.Stat(folder); errors.Is(err, fs.ErrNotExist) {
			return
		}
	}
	t.Errorf("%s is left", folder)
}

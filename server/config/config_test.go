package config

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/alecthomas/kong"

	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

const goodKey = "k1:3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs="

// parse runs the real command line with the given SANBAO_ variables and no others.
func parse(t *testing.T, env map[string]string, args ...string) (CLI, string, error) {
	t.Helper()
	for _, pair := range os.Environ() {
		if name, _, _ := strings.Cut(pair, "="); strings.HasPrefix(name, "SANBAO_") {
			t.Setenv(name, "") // restored by the test's end
			if err := os.Unsetenv(name); err != nil {
				t.Fatal(err)
			}
		}
	}
	for name, value := range env {
		t.Setenv(name, value)
	}
	var cli CLI
	parser, err := kong.New(&cli, Options()...)
	if err != nil {
		t.Fatal(err)
	}
	kctx, err := parser.Parse(args)
	if err != nil {
		return cli, "", err
	}
	return cli, kctx.Command(), nil
}

func TestDefaults(t *testing.T) {
	cli, command, err := parse(t, nil, "serve", "--signing-key", goodKey)
	if err != nil || command != CommandServe {
		t.Fatal(command, err)
	}
	s := cli.Server()
	want := Server{
		Common: Common{
			DataDir: "./data", DBMaxConns: 16, StatementTimeout: 30 * time.Second,
			Timezone: "Asia/Shanghai", LogLevel: slog.LevelInfo, LogFormat: LogText,
		},
		Serve: Serve{
			Addr: "127.0.0.1:8080", SigningKey: goodKey, AccessLifetime: 10 * time.Minute,
			SessionLifetime: 14 * 24 * time.Hour, SecureCookies: SecureAuto, MaxUpload: 10 << 20,
			GraphQL: GraphQL{Depth: 12, Aliases: 60, Tokens: 1500, Cost: 50_000, Body: 1 << 20, Timeout: 15 * time.Second,
				ToolDepth: 12, ToolCost: 50_000},
			BI: BI{MaxConns: 2, StatementTimeout: 5 * time.Minute},
		},
	}
	if fmt.Sprintf("%#v", s) != fmt.Sprintf("%#v", want) {
		t.Errorf("got  %#v\nwant %#v", s, want)
	}
	if db, err := s.Database(); err != nil || db != (Database{Dialect: SQLite, Path: "data/sanbao.db"}) {
		t.Error(db, err)
	}
	if zone, err := s.Location(); err != nil || zone.String() != "Asia/Shanghai" {
		t.Error(zone, err)
	}
}

func TestFlagsGoBeforeVariables(t *testing.T) {
	env := map[string]string{
		"SANBAO_ADDR": "127.0.0.1:1111", "SANBAO_MAX_UPLOAD": "25MiB", "SANBAO_DEMO": "1", "SANBAO_LOG_LEVEL": "debug",
		"SANBAO_ALLOWED_ORIGINS": "https://a.example.com,https://b.example.com", "SANBAO_GRAPHQL_DEPTH": "9",
	}
	cli, _, err := parse(t, env, "serve", "--addr=127.0.0.1:2222")
	if err != nil {
		t.Fatal(err)
	}
	if cli.Serve.Addr != "127.0.0.1:2222" || cli.Serve.MaxUpload != 25<<20 || !cli.Serve.Demo || cli.LogLevel != slog.LevelDebug ||
		len(cli.Serve.AllowedOrigins) != 2 || cli.Serve.GraphQL.Depth != 9 {
		t.Errorf("%+v", cli)
	}
}

func TestCommands(t *testing.T) {
	file := filepath.Join(t.TempDir(), "rows.csv")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for command, args := range map[string][]string{
		CommandServe:         {"serve", "--demo"},
		CommandMigrateUp:     {"migrate", "up"},
		CommandMigrateStatus: {"migrate", "status"},
		CommandSeed:          {"seed"},
		CommandImport:        {"import", "--mapping", "openrepair", "--dry-run", "--rejects", "bad.csv", "--encoding", "gb18030", "--language", "zh-CN", "--json", file, file},
		CommandUserAdd:       {"user", "add", "--username=wang", "--name=王伟", "--role=HEAD", "--department=SVC", "--password-stdin"},
		CommandUserPassword:  {"user", "password", "--username=wang", "--password-stdin"},
		CommandVersion:       {"version"},
	} {
		cli, got, err := parse(t, nil, args...)
		if err != nil || got != command {
			t.Errorf("%v: %q, %v", args, got, err)
			continue
		}
		switch command {
		case CommandImport:
			if i := cli.Import; i.Mapping != "openrepair" || !i.DryRun || i.Language != fault.Chinese || !i.JSON || !strings.HasSuffix(i.Rejects, "bad.csv") || i.Encoding != EncodingGB18030 || len(i.Files) != 2 {
				t.Errorf("%+v", i)
			}
		case CommandUserAdd:
			if u := cli.User.Add; u.Username != "wang" || u.Name != "王伟" || u.Role != access.Head || u.Department != "SVC" || !u.PasswordStdin {
				t.Errorf("%+v", u)
			}
		}
	}
}

func TestCommandLineRefuses(t *testing.T) {
	for _, args := range [][]string{
		{}, {"dance"}, {"migrate"}, {"migrate", "down"}, {"serve", "--no-such-flag"},
		{"import"}, {"import", "--mapping=/no/such/file", "/no/such.csv"},
		{"user", "add", "--username=wang", "--name=W", "--role=BOSS", "--password-stdin"},
		{"user", "add", "--username=wang", "--name=W", "--role=HEAD"},
		{"user", "password", "--password-stdin"},
		{"migrate", "up", "--timezone=Mars"},
		{"seed", "--database-url=mysql://x"},
		{"serve", "--demo", "--log-format=xml"},
		{"serve", "--demo", "--log-level=loud"},
		{"serve", "--demo", "--secure-cookies=maybe"},
		{"serve", "--demo", "--max-upload=much"},
	} {
		if _, _, err := parse(t, nil, args...); err == nil {
			t.Errorf("%v: accepted", args)
		}
	}
}

func TestOtherCommandsNeedNoSigningKey(t *testing.T) {
	for _, args := range [][]string{{"migrate", "up"}, {"seed"}, {"version"}} {
		if _, _, err := parse(t, nil, args...); err != nil {
			t.Errorf("%v: %v", args, err)
		}
	}
}

// Problems name flag and variable by one rule; every setting's variable must
// follow it.
func TestEverySettingHasItsVariable(t *testing.T) {
	parser, err := kong.New(new(CLI), Options()...)
	if err != nil {
		t.Fatal(err)
	}
	settings := slices.Clone(parser.Model.Flags)
	for _, node := range parser.Model.Children {
		if node.Name == CommandServe {
			settings = append(settings, node.Flags...)
		}
	}
	if len(settings) < 25 {
		t.Fatal("only", len(settings), "settings found")
	}
	for _, flag := range settings {
		if flag.Name == "help" {
			continue
		}
		want := "SANBAO_" + strings.ToUpper(strings.ReplaceAll(flag.Name, "-", "_"))
		if len(flag.Envs) != 1 || flag.Envs[0] != want {
			t.Errorf("--%s is set by %v, want %s", flag.Name, flag.Envs, want)
		}
		if flag.Help == "" {
			t.Errorf("--%s is not explained", flag.Name)
		}
	}
}

func TestHelpListsEverySettingOnce(t *testing.T) {
	var out bytes.Buffer
	exited := false
	options := append(Options(), kong.Writers(&out, &out), kong.Exit(func(int) { exited = true }))
	parser, err := kong.New(new(CLI), options...)
	if err != nil {
		t.Fatal(err)
	}
	// The library goes on parsing when its exit returns, hence the error.
	_, _ = parser.Parse([]string{"--help"})
	if !exited {
		t.Error("--help does not end the program")
	}
	for _, text := range []string{
		"$SANBAO_ADDR", "$SANBAO_DATABASE_URL", "$SANBAO_DATA_DIR", "$SANBAO_TIMEZONE", "$SANBAO_SIGNING_KEY)", "$SANBAO_SIGNING_KEYS_OLD",
		"$SANBAO_PUBLIC_URL", "$SANBAO_ALLOWED_ORIGINS", "$SANBAO_LOG_LEVEL", "$SANBAO_LOG_FORMAT", "$SANBAO_SECURE_COOKIES",
		"$SANBAO_MAX_UPLOAD", "$SANBAO_DB_MAX_CONNS", "$SANBAO_STATEMENT_TIMEOUT", "$SANBAO_TRUSTED_PROXIES", "$SANBAO_GRAPHQL_DEPTH",
		"$SANBAO_GRAPHQL_ALIASES", "$SANBAO_GRAPHQL_COST", "$SANBAO_GRAPHQL_TOKENS", "$SANBAO_GRAPHQL_BODY", "$SANBAO_GRAPHQL_TIMEOUT",
		"$SANBAO_ACCESS_LIFETIME", "$SANBAO_SESSION_LIFETIME", "$SANBAO_DEMO)", "$SANBAO_DEMO_ALLOW_REMOTE",
		"127.0.0.1:8080", "10MiB", "Asia/Shanghai", "migrate up", "user password", "import --mapping",
	} {
		if strings.HasPrefix(text, "$") && strings.Count(out.String(), text) != 1 || !strings.Contains(out.String(), text) {
			t.Errorf("%s stands in the help %d times", text, strings.Count(out.String(), text))
		}
	}
}

func TestSecretsStayOutOfTheLog(t *testing.T) {
	s := Server{
		Common: Common{DatabaseURL: "postgres://sanbao:hunter2@db/sanbao"},
		Serve:  Serve{SigningKey: goodKey, SigningKeysOld: []Secret{"hunter2 is a poor secret, but a long one"}},
	}
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("starting", "settings", s, "url", s.DatabaseURL)
	slog.New(slog.NewTextHandler(&log, nil)).Info("starting", "settings", s, "url", s.DatabaseURL)
	fmt.Fprintf(&log, "%v %+v %#v %s", s, s, s, s.SigningKey)
	if err := json.NewEncoder(&log).Encode(s); err != nil {
		t.Fatal(err)
	}
	keys, err := s.SigningKeys()
	if err != nil {
		t.Fatal(err)
	}
	fmt.Fprintf(&log, "%v %+v %#v", keys, keys, keys)
	for _, leak := range []string{"hunter2", goodKey[3:], string(keys.Current.Secret), fmt.Sprint(keys.Current.Secret)} {
		if strings.Contains(log.String(), leak) {
			t.Errorf("%q stands in %s", leak, log.String())
		}
	}
}

func TestSize(t *testing.T) {
	for text, want := range map[string]Size{"10MiB": 10 << 20, "10 MiB": 10 << 20, "500kB": 500_000, "1048576": 1 << 20, "0": 0} {
		var s Size
		if err := s.UnmarshalText([]byte(text)); err != nil || s != want {
			t.Errorf("%q: %d, %v", text, s, err)
		}
	}
	for _, text := range []string{"", "much", "-1", "10 parsecs", "99999999999999999999", "16EiB", "10EB10"} {
		var s Size
		if err := s.UnmarshalText([]byte(text)); err == nil {
			t.Errorf("%q: accepted as %d", text, s)
		}
	}
	if got := Size(10 << 20).String(); got != "10 MiB" {
		t.Error(got)
	}
}

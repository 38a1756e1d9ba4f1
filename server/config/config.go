// Package config is every setting of Sanbao in one struct: flags and SANBAO_*
// variables, parsed by kong, checked once. Each command's struct carries its flags
// only; the program dispatches on kong's Command, whose values are the constants
// below.
//
//	var cli config.CLI
//	parser := kong.Must(&cli, config.Options()...)
//	kctx, err := parser.Parse(os.Args[1:]) // calls CLI.Validate
//	parser.FatalIfErrorf(err)
//	switch kctx.Command() {
//	case config.CommandServe:
//		… app.New(cli.Server())
package config

import (
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"
	// The company's zone must be known also on a machine without zone files, such
	// as a container built from nothing.
	_ "time/tzdata"

	"github.com/alecthomas/kong"

	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

// What kong's Command returns for each command.
const (
	CommandServe         = "serve"
	CommandMigrateUp     = "migrate up"
	CommandMigrateStatus = "migrate status"
	CommandSeed          = "seed"
	CommandImport        = "import <csv>"
	CommandUserAdd       = "user add"
	CommandUserPassword  = "user password"
	CommandPolicyReplay  = "policy replay"
	CommandVersion       = "version"
)

// CLI is the command line.
type CLI struct {
	Common

	Serve   Serve `cmd:"" help:"Serve the API and the page."`
	Migrate struct {
		Up     struct{} `cmd:"" help:"Bring the database to this version's schema."`
		Status struct{} `cmd:"" help:"Say which migrations are applied and which are not."`
	} `cmd:"" help:"Look after the database's schema."`
	Seed   struct{} `cmd:"" help:"Fill an empty database with demo data."`
	Import Import   `cmd:"" help:"Read CSV files into the database; run again, nothing is doubled."`
	User   struct {
		Add      UserAdd      `cmd:"" help:"Add a person who can sign in."`
		Password UserPassword `cmd:"" help:"Set a person's password and end all their sessions."`
	} `cmd:"" help:"Look after the people who can sign in."`
	Policy struct {
		Replay PolicyReplay `cmd:"" help:"Reckon a past year anew under other terms, calendars or response times, and list what would have differed; changes nothing."`
	} `cmd:"" help:"Look into policies."`
	Version struct{} `cmd:"" help:"Print the version and exit."`
}

// Common are the settings that all commands share.
type Common struct {
	DataDir          string        `default:"./data" env:"SANBAO_DATA_DIR" placeholder:"DIR" help:"Where the embedded database and the demo's key live. Default: ${default}."`
	DatabaseURL      Secret        `env:"SANBAO_DATABASE_URL" placeholder:"URL" help:"sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME. Default: sqlite:DATA-DIR/sanbao.db."`
	DBMaxConns       int           `default:"16" env:"SANBAO_DB_MAX_CONNS" help:"Connections to the database at most. Default: ${default}."`
	StatementTimeout time.Duration `default:"30s" env:"SANBAO_STATEMENT_TIMEOUT" help:"How long one SQL statement may run. Default: ${default}."`
	Timezone         string        `default:"Asia/Shanghai" env:"SANBAO_TIMEZONE" placeholder:"ZONE" help:"The company's zone, which decides what a day or a month is. Default: ${default}."`
	LogLevel         slog.Level    `default:"info" env:"SANBAO_LOG_LEVEL" placeholder:"LEVEL" help:"debug, info, warn or error. Default: ${default}."`
	LogFormat        LogFormat     `default:"text" enum:"text,json" env:"SANBAO_LOG_FORMAT" placeholder:"FORMAT" help:"text or json. Default: ${default}."`
}

// LogFormat is how the log is written.
type LogFormat string

const (
	// LogText: for people, key=value.
	LogText LogFormat = "text"
	// LogJSON: for programs, a JSON object a line.
	LogJSON LogFormat = "json"
)

// Serve are the settings of the server.
type Serve struct {
	Addr           string   `default:"127.0.0.1:8080" env:"SANBAO_ADDR" placeholder:"HOST:PORT" help:"Where to listen. Default: ${default}."`
	PublicURL      string   `env:"SANBAO_PUBLIC_URL" placeholder:"URL" help:"How people reach the page, when that is not the address listened on, e.g. https://service.example.com behind a proxy."`
	AllowedOrigins []string `env:"SANBAO_ALLOWED_ORIGINS" placeholder:"ORIGIN" help:"Other sites whose pages may call the API, e.g. https://portal.example.com."`
	TrustedProxies []string `env:"SANBAO_TRUSTED_PROXIES" placeholder:"NET" help:"Addresses or networks of proxies whose word on the client's address is taken, e.g. 10.0.0.0/8. Default: none."`

	SigningKey      Secret        `env:"SANBAO_SIGNING_KEY" placeholder:"ID:BASE64" help:"The key that signs access tokens: an id and at least 32 bytes in base64, or plain text of at least 32 bytes. Make one with: openssl rand -base64 32. Set it by the variable: every user of the machine can read a command line."`
	SigningKeysOld  []Secret      `env:"SANBAO_SIGNING_KEYS_OLD" placeholder:"ID:BASE64" help:"Keys that no longer sign but are still accepted, until the tokens signed with them have expired."`
	AccessLifetime  time.Duration `default:"10m" env:"SANBAO_ACCESS_LIFETIME" help:"How long an access token is good, at most 15m. Default: ${default}."`
	SessionLifetime time.Duration `default:"336h" env:"SANBAO_SESSION_LIFETIME" help:"How long somebody stays signed in without coming back. Default: ${default}."`
	SecureCookies   SecureCookies `default:"auto" enum:"auto,true,false" env:"SANBAO_SECURE_COOKIES" placeholder:"WHEN" help:"Keep cookies off plain http: true, false, or auto, which is true unless the page is served over plain http on loopback. Default: ${default}."`

	SMTPURL  Secret `name:"smtp-url" env:"SANBAO_SMTP_URL" placeholder:"URL" help:"The mail server: smtp://USER:PASSWORD@HOST:587, encrypted by STARTTLS unless ?starttls=optional or off, or smtps://… Default: none, no e-mails."`
	MailFrom string `env:"SANBAO_MAIL_FROM" placeholder:"ADDRESS" help:"Who sends the e-mails, e.g. Sanbao <service@example.com>."`

	MaxUpload Size    `default:"10MiB" env:"SANBAO_MAX_UPLOAD" placeholder:"SIZE" help:"The largest attachment. Default: ${default}."`
	GraphQL   GraphQL `embed:"" prefix:"graphql-"`
	BI        BI      `embed:"" prefix:"bi-"`

	Demo            bool `env:"SANBAO_DEMO" help:"Fill an empty database with demo data and sign-ins that everybody knows. Needs no signing key. Listens on loopback only."`
	DemoAllowRemote bool `env:"SANBAO_DEMO_ALLOW_REMOTE" help:"Let --demo listen on other addresses too: whoever reaches them can sign in as anybody."`
}

// GraphQL bounds what one request may ask for.
type GraphQL struct {
	Depth   int           `default:"12" env:"SANBAO_GRAPHQL_DEPTH" help:"How far fields may nest. Default: ${default}."`
	Aliases int           `default:"60" env:"SANBAO_GRAPHQL_ALIASES" help:"Aliases in an operation. Default: ${default}."`
	Tokens  int           `default:"1500" env:"SANBAO_GRAPHQL_TOKENS" help:"Tokens in a document. Default: ${default}."`
	Cost    int           `default:"50000" env:"SANBAO_GRAPHQL_COST" help:"What an operation may cost, as extensions.cost counts. Default: ${default}."`
	Body    Size          `default:"1MiB" env:"SANBAO_GRAPHQL_BODY" placeholder:"SIZE" help:"The largest request, attachments aside. Default: ${default}."`
	Timeout time.Duration `default:"15s" env:"SANBAO_GRAPHQL_TIMEOUT" help:"How long an operation may take; subscriptions excepted. Default: ${default}."`

	ToolDepth  int            `default:"12" env:"SANBAO_GRAPHQL_TOOL_DEPTH" help:"How far the fields of tools may nest. Default: ${default}."`
	ToolCost   int            `default:"50000" env:"SANBAO_GRAPHQL_TOOL_COST" help:"What an operation of a tool may cost. Default: ${default}."`
	RoleDepths map[string]int `env:"SANBAO_GRAPHQL_ROLE_DEPTHS" placeholder:"ROLE=N;…" help:"How far the fields of people of a role may nest, where that differs, as ANALYST=16."`
	RoleCosts  map[string]int `env:"SANBAO_GRAPHQL_ROLE_COSTS" placeholder:"ROLE=N;…" help:"What an operation of people of a role may cost, where that differs, as ANALYST=200000."`
}

// BI is from where tools and queries of people's own are read.
type BI struct {
	DatabaseURL      Secret        `env:"SANBAO_BI_DATABASE_URL" placeholder:"URL" help:"The database from which tools and queries of people's own are read, such as a standby of the server's. Default: the server's own."`
	MaxConns         int           `default:"2" env:"SANBAO_BI_MAX_CONNS" help:"Connections for them at most. All but one may be held by long answers on their way to slow clients; with 1, everything else waits for such an answer. Default: ${default}."`
	StatementTimeout time.Duration `default:"5m" env:"SANBAO_BI_STATEMENT_TIMEOUT" help:"How long one of their SQL statements may run, and its rows take to be sent. Default: ${default}."`
}

// Import are the flags of the import command.
type Import struct {
	Mapping  string         `required:"" placeholder:"NAME|FILE" help:"Which column goes where: the name of a mapping that comes with the program (customers, products, units, parts, service-records, openrepair, nhtsa), or a YAML file."`
	DryRun   bool           `help:"Check everything and write nothing."`
	Rejects  string         `type:"path" placeholder:"FILE" help:"Where rows that cannot be read go, with line, column and reason."`
	Encoding Encoding       `default:"auto" enum:"auto,utf-8,gb18030" placeholder:"NAME" help:"auto, utf-8 or gb18030. Default: ${default}."`
	Language fault.Language `default:"en" enum:"zh-CN,en" placeholder:"TAG" help:"Language of the report and of the reasons: zh-CN or en. Default: ${default}."`
	JSON     bool           `help:"Print the report as JSON, a line for each file."`
	Files    []string       `arg:"" name:"csv" type:"existingfile" help:"CSV files, read in this order."`
}

// Encoding is how the text of a CSV file is encoded.
type Encoding string

const (
	// EncodingAuto: UTF-8 where the file is valid UTF-8, else GB18030.
	EncodingAuto Encoding = "auto"
	// EncodingUTF8: UTF-8, with or without a byte order mark.
	EncodingUTF8 Encoding = "utf-8"
	// EncodingGB18030: the Chinese national standard, which contains GBK.
	EncodingGB18030 Encoding = "gb18030"
)

// PolicyReplay are the flags of the command that replays a year.
type PolicyReplay struct {
	Year           int          `required:"" help:"The year of the reports."`
	WarrantyPolicy string       `placeholder:"PACK|FILE.json" help:"Terms of the three guarantees: a delivered pack, as REFRIGERATOR or COLOUR_TV/1995, or a file with the settings of a policy."`
	InsteadOf      string       `placeholder:"CODE" help:"Put the terms in the place of this policy alone. Default: of every one."`
	Calendar       string       `placeholder:"CODE|FILE.json" help:"A working calendar: one whose hours count in place of the office's, or a file."`
	ResponseTimes  string       `placeholder:"NAMES|FILE.json" help:"Response-time policies in place of those that hold: delivered packs (regions, hotline, hours, urgent) and codes, with commas between, or a file."`
	Format         ReplayFormat `default:"table" enum:"table,csv,json" placeholder:"FORMAT" help:"table, csv or json. Default: ${default}."`
}

// ReplayFormat is how a replay is told.
type ReplayFormat string

const (
	// ReplayTable: for people.
	ReplayTable ReplayFormat = "table"
	// ReplayCSV: a row for everything that differs; the summary goes to standard error.
	ReplayCSV ReplayFormat = "csv"
	// ReplayJSON: one document.
	ReplayJSON ReplayFormat = "json"
)

// Validate returns an error where there is nothing to replay under.
func (r PolicyReplay) Validate() error {
	const firstYear, lastYear = 1970, 2199
	switch {
	case r.Year < firstYear || r.Year > lastYear:
		return fmt.Errorf("--year %d: from %d to %d", r.Year, firstYear, lastYear)
	case r.WarrantyPolicy == "" && r.Calendar == "" && r.ResponseTimes == "":
		return errors.New("name other rules by --warranty-policy, --calendar or --response-times")
	case r.InsteadOf != "" && r.WarrantyPolicy == "":
		return errors.New("--instead-of needs --warranty-policy")
	}
	return nil
}

// NamesFile says whether a flag names a file, and not something by its code.
func NamesFile(value string) bool { return strings.HasSuffix(value, ".json") }

// UserAdd are the flags of the command that adds a person.
type UserAdd struct {
	Username      string      `required:"" help:"What they sign in with."`
	Name          string      `required:"" help:"The name that others see."`
	Role          access.Role `required:"" enum:"${roles}" help:"One of ${enum}."`
	Department    string      `placeholder:"CODE" help:"The code of their department."`
	PasswordStdin bool        `required:"" help:"Read the password from the first line of standard input: a command line can be read by every user of the machine."`
}

// UserPassword are the flags of the command that sets a password.
type UserPassword struct {
	Username      string `required:"" help:"Whose password."`
	PasswordStdin bool   `required:"" help:"Read the password from the first line of standard input."`
}

// Server is all that a server has to know.
type Server struct {
	Common
	Serve
}

// Server returns the settings of the serve command.
func (c *CLI) Server() Server { return Server{Common: c.Common, Serve: c.Serve} }

// Options returns how kong is to parse a CLI.
func Options() []kong.Option {
	roles := make([]string, 0, len(access.Roles()))
	for _, role := range access.Roles() {
		roles = append(roles, string(role))
	}
	return []kong.Option{
		kong.Name("sanbao"),
		kong.Description("Sanbao 三包: after-sales service management. Every flag below that names a $SANBAO_ variable can be set by it; the flag goes first."),
		kong.Vars{"roles": strings.Join(roles, ",")},
		kong.ShortUsageOnError(),
		kong.Help(printHelp),
	}
}

// printHelp adds the server's settings to the help of the whole program, so that
// one --help lists them all.
func printHelp(options kong.HelpOptions, ctx *kong.Context) error {
	if err := kong.DefaultHelpPrinter(options, ctx); err != nil || ctx.Selected() != nil {
		return err
	}
	serve, err := kong.Trace(ctx.Kong, []string{CommandServe})
	if err != nil {
		return err
	}
	// The common flags stand above already, and the program ends after its help.
	for _, flag := range ctx.Model.Flags {
		flag.Hidden = true
	}
	if _, err := ctx.Stdout.Write([]byte("\n")); err != nil {
		return err
	}
	return kong.DefaultHelpPrinter(options, serve)
}

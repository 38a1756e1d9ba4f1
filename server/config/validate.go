package config

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/alecthomas/kong"

	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

const (
	kibibyte = 1 << 10
	gibibyte = 1 << 30
	day      = 24 * time.Hour
)

// Validate checks the settings of the command that was given. kong calls it while
// parsing. Returns all problems at once, a line each, with the names of flag and
// variable.
func (c *CLI) Validate(kctx *kong.Context) error {
	if kctx.Command() == CommandServe {
		return c.Server().Validate()
	}
	return c.Common.problems()
}

// Validate checks everything that a server has to know. Returns all problems at
// once, a line each, with the names of flag and variable.
func (s Server) Validate() error {
	return errors.Join(s.Common.problems(), s.networkProblems(), s.keyProblems(), s.lifetimeProblems(), s.limitProblems())
}

func (c Common) problems() error {
	var problems []error
	if strings.TrimSpace(c.DataDir) == "" {
		problems = append(problems, problem("data-dir", "empty; name a folder"))
	}
	if _, err := c.Database(); err != nil {
		problems = append(problems, err)
	}
	if _, err := c.Location(); err != nil {
		problems = append(problems, err)
	}
	return errors.Join(append(problems,
		within("db-max-conns", c.DBMaxConns, 1, 1000),
		within("statement-timeout", c.StatementTimeout, 100*time.Millisecond, time.Hour),
	)...)
}

func (s Server) networkProblems() error {
	host, err := s.listenHost()
	problems := []error{err}
	if err == nil && s.Demo && !s.DemoAllowRemote && !isLoopback(host) {
		problems = append(problems, problem("addr", "%s: %q is not a loopback address; add --demo-allow-remote if everybody who reaches it may sign in as anybody",
			fault.Text(fault.English, fault.DemoNeedsLoopback, nil), s.Addr))
	}
	_, errOrigins := s.Origins()
	_, errProxies := s.ProxyNetworks()
	_, errMail := s.Mail()
	return errors.Join(append(problems, errOrigins, errProxies, errMail)...)
}

func (s Server) keyProblems() error {
	if s.SigningKey == "" && s.Demo {
		_, err := s.oldSigningKeys()
		return err
	}
	_, err := s.configuredSigningKeys()
	return err
}

func (s Server) lifetimeProblems() error {
	return errors.Join(
		within("access-lifetime", s.AccessLifetime, time.Minute, 15*time.Minute),
		within("session-lifetime", s.SessionLifetime, time.Hour, 366*day),
	)
}

func (s Server) limitProblems() error {
	return errors.Join(
		within[Size]("max-upload", s.MaxUpload, kibibyte, gibibyte),
		within("graphql-depth", s.GraphQL.Depth, 1, 100),
		within("graphql-aliases", s.GraphQL.Aliases, 0, 10_000),
		within("graphql-tokens", s.GraphQL.Tokens, 100, 1_000_000),
		within("graphql-cost", s.GraphQL.Cost, 1, 1_000_000_000),
		within[Size]("graphql-body", s.GraphQL.Body, kibibyte, gibibyte),
		within("graphql-tool-depth", s.GraphQL.ToolDepth, 1, 100),
		within("graphql-tool-cost", s.GraphQL.ToolCost, 1, 1_000_000_000),
		byRole("graphql-role-depths", s.GraphQL.RoleDepths, 100),
		byRole("graphql-role-costs", s.GraphQL.RoleCosts, 1_000_000_000),
		s.BI.problem(),
		within("bi-max-conns", s.BI.MaxConns, 1, 100),
		within("bi-statement-timeout", s.BI.StatementTimeout, time.Second, 2*time.Hour),
		within("graphql-timeout", s.GraphQL.Timeout, 100*time.Millisecond, 10*time.Minute),
	)
}

func (b BI) problem() error {
	scheme, _, _ := strings.Cut(string(b.DatabaseURL), ":")
	if b.DatabaseURL == "" || slices.Contains([]string{"sqlite", "postgres", "postgresql"}, scheme) {
		return nil
	}
	return problem("bi-database-url", "has to begin with sqlite: or postgres://")
}

// byRole checks a limit for each of some roles.
func byRole(flag string, limits map[string]int, most int) error {
	var problems []error
	for role, limit := range limits {
		if !slices.Contains(access.Roles(), access.Role(role)) {
			problems = append(problems, problem(flag, "no role %q", role))
		}
		problems = append(problems, within(flag, limit, 1, most))
	}
	return errors.Join(problems...)
}

// problem describes what is wrong with a flag; its variable has the same name in
// the manner of variables.
func problem(flag, format string, args ...any) error {
	variable := "SANBAO_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
	return fmt.Errorf("--%s (%s): %w", flag, variable, fmt.Errorf(format, args...))
}

func within[T int | Size | time.Duration](flag string, value, least, most T) error {
	if value < least || value > most {
		return problem(flag, "%v; must be %v to %v", value, least, most)
	}
	return nil
}

// Location returns the company's zone. Returns an error for an unknown zone, and
// for "Local" and the empty name: what a day is must not depend on the machine.
func (c Common) Location() (*time.Location, error) {
	if c.Timezone == "" || strings.EqualFold(c.Timezone, "local") {
		return nil, problem("timezone", "%q depends on the machine; name a zone like Asia/Shanghai", c.Timezone)
	}
	zone, err := time.LoadLocation(c.Timezone)
	if err != nil {
		return nil, problem("timezone", "no zone %q; use a name like Asia/Shanghai", c.Timezone)
	}
	return zone, nil
}

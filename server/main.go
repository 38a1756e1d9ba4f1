// Sanbao is after-sales service management in one program: the API, the page
// and the tools around them.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"

	"sanbao/server/app"
	"sanbao/server/config"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var cli config.CLI
	parser := kong.Must(&cli, config.Options()...)
	command, err := parser.Parse(os.Args[1:])
	parser.FatalIfErrorf(err)
	if err := run(ctx, command.Command(), &cli); err != nil {
		fmt.Fprintln(os.Stderr, "sanbao:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, command string, cli *config.CLI) error {
	out := app.Console{Out: os.Stdout, Err: os.Stderr, In: os.Stdin}
	switch command {
	case config.CommandServe:
		return out.Serve(ctx, cli.Server())
	case config.CommandMigrateUp:
		return out.Migrate(ctx, cli.Common)
	case config.CommandMigrateStatus:
		return out.MigrationStatus(ctx, cli.Common)
	case config.CommandSeed:
		return out.Seed(ctx, cli.Common)
	case config.CommandImport:
		return out.Import(ctx, cli.Common, cli.Import)
	case config.CommandUserAdd:
		return out.AddUser(ctx, cli.Common, cli.User.Add)
	case config.CommandUserPassword:
		return out.SetPassword(ctx, cli.Common, cli.User.Password)
	case config.CommandPolicyReplay:
		return out.ReplayPolicy(ctx, cli.Common, cli.Policy.Replay)
	case config.CommandVersion:
		return out.Version()
	}
	return fmt.Errorf("unknown command %q", command)
}

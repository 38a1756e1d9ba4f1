package app

import (
	"bufio"
	"context"
	"fmt"
	"strings"
	"time"

	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/config"
	"sanbao/server/service/accounts"
	"sanbao/server/store"
)

// AddUser adds a person who can sign in: the way to the first administrator.
func (c Console) AddUser(ctx context.Context, cfg config.Common, add config.UserAdd) error {
	return c.withAccounts(ctx, cfg, func(people *accounts.Service, password string) error {
		_, err := people.AddUser(authz.System(ctx), accounts.NewUser{Username: add.Username, Name: add.Name, Role: add.Role,
			Department: add.Department, Password: password})
		if err == nil {
			fmt.Fprintf(c.Out, "%s can sign in\n", add.Username)
		}
		return err
	})
}

// SetPassword sets a person's password and ends all their sessions.
func (c Console) SetPassword(ctx context.Context, cfg config.Common, set config.UserPassword) error {
	return c.withAccounts(ctx, cfg, func(people *accounts.Service, password string) error {
		err := people.SetPassword(authz.System(ctx), set.Username, password)
		if err == nil {
			fmt.Fprintf(c.Out, "the password of %s is set\n", set.Username)
		}
		return err
	})
}

// withAccounts reads the password from the first line of the input. These
// commands issue no tokens, so they need no key.
func (c Console) withAccounts(ctx context.Context, cfg config.Common, use func(*accounts.Service, string) error) error {
	password, err := bufio.NewReader(c.In).ReadString('\n')
	if err != nil && password == "" {
		return fmt.Errorf("no password on standard input: %w", err)
	}
	return c.withStore(ctx, cfg, func(s *store.Store) error {
		people, err := accounts.New(accounts.Config{Store: s, Clock: time.Now, Logger: c.logger(cfg), Hasher: auth.NewHasher(1)})
		if err != nil {
			return err
		}
		return use(people, strings.TrimRight(password, "\r\n"))
	})
}

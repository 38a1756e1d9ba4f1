// Package mail sends the e-mails that others have written into the database: each
// by one server, tried again with growing pauses where the mail server does not
// take it, and given up after a day.
//
// A message is claimed before it is sent, by moving the moment of its next try: of
// several servers one succeeds. A server that dies between handing a message over
// and writing that down has it sent again after the lease; the Message-ID is the
// same then, so that mailboxes can tell.
package mail

import (
	"context"
	"fmt"
	"time"

	"sanbao/ent"
	"sanbao/ent/mailmessage"
	"sanbao/server/authz"
	"sanbao/server/store"
)

const (
	// batch is how many messages go through one connection.
	batch = 20
	// lease is how long a claimed message is left to who claimed it; a batch has
	// less time than that.
	lease       = 5 * time.Minute
	batchLimit  = 2 * time.Minute
	firstPause  = time.Minute
	longest     = time.Hour
	patience    = 24 * time.Hour
	errorLength = 500
	// keeping is how long what was sent or given up can still be looked up.
	keeping = 30 * 24 * time.Hour
)

// Config is what the service needs.
type Config struct {
	Store *store.Store
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Server takes the messages.
	Server Server
}

// Service sends e-mails.
type Service struct{ Config }

// New returns the service.
func New(c Config) *Service { return &Service{c} }

// now is the moment of a write, in UTC and no finer than the databases keep.
func (s *Service) now() time.Time { return s.Clock().UTC().Truncate(time.Microsecond) }

// SendDue sends what is to be sent now. Returns an error when the database does
// not go along; what the mail server refuses is written down with the message.
func (s *Service) SendDue(ctx context.Context) error {
	ctx = authz.System(ctx)
	for ctx.Err() == nil {
		claimed, err := s.claim(ctx)
		if err != nil || len(claimed) == 0 {
			return err
		}
		if err := s.send(ctx, claimed); err != nil {
			return err
		}
	}
	return nil
}

// claim takes the messages that are due, so that no other server sends them.
func (s *Service) claim(ctx context.Context) ([]*ent.MailMessage, error) {
	now := s.now()
	due, err := s.Store.Client().MailMessage.Query().
		Where(mailmessage.SentAtIsNil(), mailmessage.GivenUpAtIsNil(), mailmessage.NextTryAtLTE(now)).
		Order(mailmessage.ByNextTryAt(), mailmessage.ByID()).Limit(batch).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("looking for mail: %w", err)
	}
	var claimed []*ent.MailMessage
	for _, message := range due {
		taken, err := s.Store.Client().MailMessage.Update().
			Where(mailmessage.ID(message.ID), mailmessage.Tries(message.Tries), mailmessage.SentAtIsNil()).
			AddTries(1).SetNextTryAt(now.Add(lease)).Save(ctx)
		if err != nil {
			return nil, fmt.Errorf("claiming mail: %w", err)
		}
		if taken == 1 {
			message.Tries++
			claimed = append(claimed, message)
		}
	}
	return claimed, nil
}

// send hands claimed messages over and writes down what became of each, also when
// ctx ends meanwhile: what was sent is not to be sent again.
func (s *Service) send(ctx context.Context, claimed []*ent.MailMessage) error {
	sending, end := context.WithTimeout(ctx, batchLimit)
	defer end()
	outcomes := s.Server.deliver(sending, claimed)
	ctx = context.WithoutCancel(ctx)
	for i, message := range claimed {
		if err := s.settle(ctx, message, outcomes[i]); err != nil {
			return fmt.Errorf("writing down what became of mail: %w", err)
		}
	}
	return nil
}

// settle writes down what became of one message.
func (s *Service) settle(ctx context.Context, message *ent.MailMessage, o outcome) error {
	now := s.now()
	update := s.Store.Client().MailMessage.UpdateOneID(message.ID)
	switch {
	case o.err == nil:
		return update.SetSentAt(now).SetLastError("").Exec(ctx)
	case o.final || now.Sub(message.CreatedAt) >= patience:
		update.SetGivenUpAt(now)
	}
	return update.SetNextTryAt(now.Add(pauseAfter(message.Tries))).SetLastError(cut(o.err.Error())).Exec(ctx)
}

// Forget removes what was sent or given up a month ago.
func (s *Service) Forget(ctx context.Context) error {
	ctx = authz.System(ctx)
	before := s.now().Add(-keeping)
	_, err := s.Store.Client().MailMessage.Delete().
		Where(mailmessage.Or(mailmessage.SentAtLT(before), mailmessage.GivenUpAtLT(before))).Exec(ctx)
	return err
}

// pauseAfter returns how long to wait after so many tries: a minute, doubled each
// time, an hour at most.
func pauseAfter(tries int) time.Duration {
	pause := firstPause
	for range tries - 1 {
		if pause *= 2; pause >= longest {
			return longest
		}
	}
	return pause
}

func cut(text string) string {
	if runes := []rune(text); len(runes) > errorLength {
		return string(runes[:errorLength])
	}
	return text
}

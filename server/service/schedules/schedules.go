// Package schedules runs saved queries by themselves, once a month each, and has the
// answers sent by e-mail. Every recipient gets what the own rights let be seen: a
// schedule shows nobody anything that the query run by hand would not.
package schedules

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/querying"
	"sanbao/server/service/accounts"
	"sanbao/server/service/mail"
	"sanbao/server/service/queries"
	"sanbao/server/store"
)

// attachmentLimit is how large a spreadsheet may be: what mail servers take.
const attachmentLimit = 10 << 20

// Book makes the spreadsheet of a query for whoever the context acts for.
type Book func(ctx context.Context, document string, variables map[string]any) (Answer, error)

// Answer is a spreadsheet, and what it took to make it.
type Answer struct {
	File []byte
	Took time.Duration
	Rows int
	Cost int
}

// Config is what the service needs.
type Config struct {
	Store   *store.Store
	Queries *queries.Service
	Book    Book
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Zone is the company's: it decides which month is the last one.
	Zone *time.Location
}

// Service runs schedules.
type Service struct{ Config }

// New returns the service.
func New(c Config) *Service { return &Service{c} }

// RunDue runs what is due. Of several servers one runs each schedule. What fails is
// noted with the schedule, and tried again a month later: the person who gave the
// query its schedule sees why.
func (s *Service) RunDue(ctx context.Context) error {
	ctx = authz.System(ctx)
	due, err := s.Queries.Due(ctx)
	if err != nil || len(due) == 0 {
		return err
	}
	tree, err := s.Store.Client().Department.Query().Select(department.FieldID, department.FieldParentID).All(ctx)
	if err != nil {
		return store.Fault(err)
	}
	for _, schedule := range due {
		claimed, err := s.Queries.Claim(ctx, schedule)
		if err != nil {
			return err
		}
		if !claimed {
			continue
		}
		problem := ""
		if err := s.send(ctx, schedule, tree); err != nil {
			if problem = string(fault.CodeOf(err)); problem == "" {
				return errors.Join(err, s.Queries.Settle(ctx, schedule, "INTERNAL"))
			}
		}
		if err := s.Queries.Settle(ctx, schedule, problem); err != nil {
			return err
		}
	}
	return nil
}

// send runs a schedule for each of its recipients and writes the e-mails. Returns the
// first error, once all have had their turn.
func (s *Service) send(ctx context.Context, schedule *ent.QuerySchedule, tree []*ent.Department) error {
	var variables map[string]any
	if err := json.Unmarshal([]byte(schedule.Variables), &variables); err != nil {
		return fault.InvalidField("variables", fault.BadFormat)
	}
	// The day on which it was due, also when a server came to it later.
	on := calendar.DateIn(schedule.NextRunAt, s.Zone)
	variables = querying.Dated(variables, on)
	var failed error
	for _, person := range schedule.Edges.Recipients {
		if err := s.sendTo(ctx, schedule.Edges.SavedQuery, person, tree, variables, on); err != nil && failed == nil {
			failed = err
		}
	}
	return failed
}

// sendTo runs the query as a person and writes the e-mail to that person; none to who
// has left, or may not write queries any more.
func (s *Service) sendTo(ctx context.Context, query *ent.SavedQuery, person *ent.User, tree []*ent.Department, variables map[string]any, on calendar.Date) error {
	if !person.Active || person.LockedAt != nil || person.Email == "" || !access.MayIntrospect(person.Role) {
		return nil
	}
	began := s.Clock()
	own := authz.With(ctx, accounts.ViewerOf(person, tree))
	answer, err := s.Book(own, query.Document, variables)
	run := queries.Run{Channel: querying.Schedule, Revision: query.Revision, Began: began, Took: answer.Took,
		Rows: answer.Rows, Cost: answer.Cost, Problem: string(fault.CodeOf(err))}
	if noted := s.Queries.Note(own, query, run); noted != nil {
		return errors.Join(err, noted)
	}
	switch {
	case err != nil:
		return err
	case len(answer.File) > attachmentLimit:
		return fault.New(fault.Limit, fault.BodyTooLarge, fault.Params{"max": attachmentLimit})
	}
	letter := letterTo(person, query, answer, on)
	letter.At = s.Clock().UTC().Truncate(time.Microsecond)
	return store.Fault(mail.Write(ctx, s.Store.Client(), letter))
}

// Package schedules runs saved queries by themselves, once a month each, and has the
// answers sent by e-mail. Every recipient gets what the own rights let be seen: a
// schedule shows nobody anything that the query run by hand would not, and sends nothing
// to whom the query is not shown.
//
// A run is leased to one server. It is tried again where it failed, or where its server
// died; whoever has the month's answer by then gets it no second time. Its owner is told
// of what goes wrong.
package schedules

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"strings"
	"time"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/notice"
	"sanbao/server/domain/querying"
	"sanbao/server/service/accounts"
	"sanbao/server/service/mail"
	"sanbao/server/service/notices"
	"sanbao/server/service/queries"
	"sanbao/server/store"
)

// attachmentLimit is how large a spreadsheet may be: what mail servers take.
const attachmentLimit = 10 << 20

// Book makes the spreadsheet of a query for whoever the context acts for, in a language.
type Book func(ctx context.Context, language fault.Language, document string, variables map[string]any) (Answer, error)

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
	Notices *notices.Service
	Book    Book
	// Reason words why a spreadsheet could not be made.
	Reason func(language fault.Language, err error) string
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Zone is the company's: it decides which month is the last one.
	Zone *time.Location
	// Logger is told of errors that are no faults; slog.Default() when nil.
	Logger *slog.Logger
}

// Service runs schedules.
type Service struct{ Config }

// New returns the service.
func New(c Config) *Service {
	if c.Logger == nil {
		c.Logger = slog.Default()
	}
	return &Service{c}
}

// RunDue runs what is due. Of several servers one runs each schedule. What fails is noted
// with the schedule, told to its owner, and tried again; see queries.Failed.
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
	var failed error
	for _, id := range due {
		lease, err := s.Queries.Claim(ctx, id)
		if err == nil && lease != nil {
			err = s.run(ctx, &run{Lease: lease, tree: tree})
		}
		if ctx.Err() != nil {
			// What was not done is taken up when the lease is over.
			return ctx.Err()
		}
		failed = errors.Join(failed, err)
	}
	return failed
}

// run is a run of a schedule that is under way.
type run struct {
	*queries.Lease
	tree []*ent.Department
}

// on is the day on which it was due, also when a server came to it later.
func (s *Service) on(r *run) calendar.Date { return calendar.DateIn(r.Due, s.Zone) }

func (s *Service) run(ctx context.Context, r *run) error {
	owner, query := r.Schedule.Edges.Owner, r.Schedule.Edges.SavedQuery
	if !owner.Active || owner.LockedAt != nil || !access.MayIntrospect(owner.Role) {
		return s.Queries.Stop(ctx, r.Lease, queries.OwnerLeft)
	}
	_, err := s.Queries.Find(authz.With(ctx, accounts.ViewerOf(owner, r.tree)), query.ID)
	if fault.CodeOf(err) == fault.NotFound {
		return errors.Join(s.Queries.Stop(ctx, r.Lease, queries.QueryHidden), s.tell(ctx, r, notices.ScheduleStopped, nil))
	}
	if err != nil {
		return err
	}
	failed, err := s.send(ctx, r)
	switch {
	case err != nil:
		return lost(err)
	case failed == nil:
		return lost(s.Queries.Done(ctx, r.Lease))
	}
	return s.fail(ctx, r, failed)
}

// lost makes nothing of a lease that is lost: whoever has it does the rest.
func lost(err error) error {
	if fault.CodeOf(err) == fault.Conflict {
		return nil
	}
	return err
}

// fail ends a run that went wrong, and tells the owner: when it does so first, and when it
// is given up.
func (s *Service) fail(ctx context.Context, r *run, failed error) error {
	code := fault.CodeOf(failed)
	if code == "" {
		code = fault.Internal
		s.Logger.ErrorContext(ctx, "a scheduled query failed", "schedule", r.Schedule.ID, "error", failed)
	}
	next, again, err := s.Queries.Failed(ctx, r.Lease, string(code))
	if err != nil {
		return lost(err)
	}
	language := fault.LanguageOf(r.Schedule.Edges.Owner.Language)
	reason := fault.Text(language, fault.InternalError, fault.Params{"id": r.Schedule.ID})
	if code != fault.Internal {
		reason = s.Reason(language, failed)
	}
	params := map[string]string{notices.ParamReason: reason, notices.ParamNext: notices.Moment(next)}
	switch {
	case !again:
		return s.tell(ctx, r, notices.ScheduleGivenUp, params)
	case r.Schedule.Failures == 0:
		return s.tell(ctx, r, notices.ScheduleFailed, params)
	}
	return nil
}

// send runs a schedule for each of its recipients and writes the e-mails. Returns in
// failed what went wrong for the first of them, once all have had their turn, and in err
// why not all had it.
func (s *Service) send(ctx context.Context, r *run) (failed, err error) {
	var variables map[string]any
	if err := json.Unmarshal([]byte(r.Schedule.Variables), &variables); err != nil {
		return fault.InvalidField("variables", fault.BadFormat), nil
	}
	variables = querying.Dated(variables, s.on(r))
	people, err := s.recipients(ctx, r)
	if err != nil {
		return nil, err
	}
	for _, person := range people {
		if err := s.Queries.Renew(ctx, r.Lease); err != nil {
			return nil, err
		}
		if err := s.sendTo(ctx, r, person, variables); err != nil && failed == nil {
			failed = err
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
	}
	return failed, nil
}

// recipients are those who can be sent the answer and see the query. Of those who do not
// see it any more the owner is told; who has left, or may not write queries any more, is
// passed over.
func (s *Service) recipients(ctx context.Context, r *run) ([]*ent.User, error) {
	insight, err := queries.InSightOf(ctx, s.Store.Client(), r.Schedule.Edges.SavedQuery)
	if err != nil {
		return nil, err
	}
	ids := make([]int, len(r.Schedule.Edges.Recipients))
	for i, person := range r.Schedule.Edges.Recipients {
		ids[i] = person.ID
	}
	reached := s.Store.Client().User.Query().Where(user.IDIn(ids...), queries.Reached()).Order(user.ByID())
	seeing, err := reached.Clone().Where(insight).All(ctx)
	if err != nil {
		return nil, store.Fault(err)
	}
	blind, err := reached.Where(user.Not(insight)).All(ctx)
	if err != nil || len(blind) == 0 {
		return seeing, store.Fault(err)
	}
	return seeing, s.tell(ctx, r, notices.ScheduleLeftOut, map[string]string{notices.ParamPeople: namesOf(blind)})
}

// sendTo runs the query as a person and writes the e-mail to that person, unless the
// month's was written already.
func (s *Service) sendTo(ctx context.Context, r *run, person *ent.User, variables map[string]any) error {
	query := r.Schedule.Edges.SavedQuery
	key := fmt.Sprintf("schedule/%d/%.7s/%d", r.Schedule.ID, s.on(r), person.ID)
	if written, err := mail.Written(ctx, s.Store.Client(), key); err != nil || written {
		return store.Fault(err)
	}
	began := s.Clock()
	own := authz.With(ctx, accounts.ViewerOf(person, r.tree))
	answer, err := s.Book(own, fault.LanguageOf(person.Language), query.Document, variables)
	noted := s.Queries.Note(own, query, queries.Run{Channel: querying.Schedule, Revision: query.Revision, Began: began, Took: answer.Took,
		Rows: answer.Rows, Cost: answer.Cost, Problem: string(fault.CodeOf(err))})
	switch {
	case err != nil || noted != nil:
		return errors.Join(err, noted)
	case len(answer.File) > attachmentLimit:
		return fault.New(fault.Limit, fault.BodyTooLarge, fault.Params{"max": attachmentLimit})
	}
	letter := letterTo(person, query, answer, s.on(r))
	letter.Key, letter.At = key, s.Clock().UTC().Truncate(time.Microsecond)
	return store.Fault(mail.Write(ctx, s.Store.Client(), letter))
}

// tell tells the owner once for each month's run what became of it.
func (s *Service) tell(ctx context.Context, r *run, what string, params map[string]string) error {
	query := r.Schedule.Edges.SavedQuery
	words := map[string]string{notices.ParamChange: what, notices.ParamQuery: query.Name}
	maps.Copy(words, params)
	return store.Fault(s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		return s.Notices.Notify(ctx, tx, notices.Notice{Kind: notice.ScheduleTrouble, UserIDs: []int{r.Schedule.OwnerID}, SavedQueryID: query.ID,
			Params: words, Parting: true, Key: fmt.Sprintf("schedule/%d/%s/%s", r.Schedule.ID, r.Due.UTC().Format(time.RFC3339), what)})
	}))
}

func namesOf(people []*ent.User) string {
	names := make([]string, len(people))
	for i, person := range people {
		names[i] = person.Name
	}
	return strings.Join(names, ", ")
}

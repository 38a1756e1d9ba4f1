package seed

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/fieldwork"
)

// life is a record on its way. Each verb writes what the service's verb of the
// same name writes, at the time that the life's clock shows. Once that lies ahead
// of the present the story has not come further yet, and verbs do nothing.
type life struct {
	*world
	*record
	clock time.Time
	topic *topic
	// cause is how the topic ends in this story.
	cause diagnosis
	words words
	over  bool
	// hurry: the story is told from the present backwards and sets its clock
	// itself; in between only moments pass.
	hurry bool
}

// wait lets time pass.
func (l *life) wait(least, most time.Duration) {
	if l.hurry {
		least, most = min(least, time.Minute), min(most, 6*time.Minute)
	}
	l.clock = l.clock.Add(l.span(least, most))
}

// office lets time pass up to a moment at which the office works.
func (l *life) office(least, most time.Duration) {
	l.wait(least, most)
	if !l.hurry {
		l.clock = l.working(l.clock)
	}
}

// until lets time pass up to a moment, if that is still to come.
func (l *life) until(t time.Time) {
	if l.clock.Before(t) {
		l.clock = t
	}
}

// act takes one action on the record. Returns whether it was taken: false once
// the story is over.
func (l *life) act(action casework.Action, by *person, note string, write func(*event)) bool {
	if l.ended() {
		return false
	}
	to, err := casework.Check(action, l.facts(), by.actor())
	if err != nil {
		l.stop(action, by, err)
		return false
	}
	if casework.NeedsReason(action) && note == "" {
		l.stop(action, by, errors.New("a reason is missing"))
		return false
	}
	e := l.line(action, by, note)
	if write != nil {
		write(e)
	}
	l.finish(e, to)
	return true
}

// ended reports whether the present is reached.
func (l *life) ended() bool {
	l.over = l.over || l.clock.After(l.now)
	return l.over
}

// stop ends a story that went against the rules.
func (l *life) stop(action casework.Action, by *person, err error) {
	l.over = true
	l.broken = errors.Join(l.broken, fmt.Errorf("%s by %s on a %s in %s, %q: %w",
		action, by.row.Username, l.record.row.Kind, l.record.row.Status, l.topic.title, err))
}

func (l *life) line(action casework.Action, by *person, note string) *event {
	e := &event{record: l.record, actor: by}
	e.row.At, e.row.Action, e.row.Note = l.clock, action, note
	return e
}

// finish writes the record's status and version, and the line on its timeline.
func (l *life) finish(e *event, to casework.Status) {
	r := &l.record.row
	if !e.quiet || to != r.Status {
		r.Version++
		r.UpdatedAt = l.clock
	}
	e.row.RecordVersion = r.Version
	if from := r.Status; to != from {
		e.row.FromStatus, e.row.ToStatus = &from, &to
		r.Status = to
	}
	l.events = append(l.events, e)
	// The next line comes later, if only by seconds.
	l.wait(20*time.Second, 90*time.Second)
}

// changed notes a changed field; the same value is no change.
func (e *event) changed(field, old, value string) {
	if old != value {
		e.row.Changes = append(e.row.Changes, casework.FieldChange{Field: field, Old: old, New: value})
	}
}

func (p *person) actor() casework.Actor { return casework.Actor{UserID: p.key, Role: p.row.Role} }

// facts is what the rules need to know of the record.
func (l *life) facts() casework.Facts {
	r := l.record.row
	f := casework.Facts{Kind: r.Kind, Status: r.Status, Routed: l.department != nil, WorkDone: r.WorkDone != "",
		ConfirmationNote: r.ConfirmationNote, Reviewed: r.ReviewedAt != nil,
		Begun: r.StartedAt != nil, Replied: r.FirstRepliedAt != nil}
	f.HeldFrom, f.Plan, f.Confirmation = value(r.HeldFrom), value(r.Plan), value(r.Confirmation)
	if l.owner != nil {
		f.Workers = append(f.Workers, l.owner.key)
	}
	for _, e := range l.events {
		if e.actor != nil && slices.Contains(casework.WorkActions(), e.row.Action) {
			f.Workers = append(f.Workers, e.actor.key)
		}
	}
	for _, v := range l.visits {
		if v.row.Status == casework.VisitCancelled {
			continue
		}
		if v.row.Status.UnderWay() {
			f.VisitsUnderWay++
		} else {
			f.VisitsMade++
		}
		for _, technician := range v.crew {
			f.Workers = append(f.Workers, technician.key)
		}
	}
	if i := l.installation; i != nil {
		f.Installation = casework.Installation{Ordered: i.row.TaskOrderedAt != nil,
			Checked: fieldwork.ChecklistDone(i.row.Checklist), Accepted: i.row.AcceptedOn != nil}
	}
	for _, i := range l.issues {
		if i.row.SettledAt == nil {
			f.OpenIssues++
		}
	}
	return f
}

// works reports whether the person did some of the record's work.
func (l *life) works(p *person) bool { return slices.Contains(l.facts().Workers, p.key) }

// value returns what p points to, the zero value for nil.
func value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// moment is how the timeline writes a moment.
func moment(t *time.Time) string {
	if t == nil {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}

func (d *department) name() string {
	if d == nil {
		return ""
	}
	return d.row.Name
}

func (p *person) name() string {
	if p == nil {
		return ""
	}
	return p.row.Name
}

func names(people []*person) string {
	list := make([]string, len(people))
	for i, p := range people {
		list[i] = p.row.Name
	}
	return strings.Join(list, "、")
}

// Package fault is the closed set of errors that Sanbao tells its users. An
// error is a code (what kind of refusal it is, for programs), a message key
// (what happened, for people, in their language) and, for bad input, the
// fields at fault. Everything that is not a *Error is a defect or an outage:
// the edge logs it once and answers "internal error" with an id.
package fault

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// Code tells a program what kind of refusal an error is. The set is closed:
// clients may switch over it.
type Code string

const (
	// Unauthenticated: there is no valid sign-in; sign in or refresh, then retry.
	Unauthenticated Code = "UNAUTHENTICATED"
	// Forbidden: the signed-in person's role does not allow this.
	Forbidden Code = "FORBIDDEN"
	// NotFound: no such row, or none that the viewer may know of.
	NotFound Code = "NOT_FOUND"
	// Invalid: the input is at fault; extensions.fields says where.
	Invalid Code = "INVALID"
	// Conflict: the row has changed since it was read, or its state does not
	// allow the action; re-read and decide anew.
	Conflict Code = "CONFLICT"
	// Limit: too large, too deep, too many or too often.
	Limit Code = "LIMIT"
	// Unavailable: a passing outage (shutting down, database away, timed out); retry.
	Unavailable Code = "UNAVAILABLE"
	// Internal: a defect; the id in the message leads to the log.
	Internal Code = "INTERNAL"
)

// Params fill the {placeholders} of a message.
type Params map[string]any

// Field is one input field at fault.
type Field struct {
	// Path is the field's place in the input, e.g. "symptom" or "parts.0.quantity".
	Path string
	// Key is the message key that says what is wrong with it.
	Key Key
	// Params fill the message.
	Params Params
}

// Change says who changed a row last; it accompanies a Conflict so that a
// person can see what came in between.
type Change struct {
	// Version is the row's version now.
	Version int
	// Actor is the name of whoever changed it last.
	Actor string
	// Action is what was done, an enum value of the timeline.
	Action string
	// At is when.
	At time.Time
}

// Error is a refusal that is told to the user.
type Error struct {
	Code   Code
	Key    Key
	Params Params
	Fields []Field
	// Change is set on stale writes only.
	Change *Change
	// RetryAfter is set on Limit errors that pass with time.
	RetryAfter time.Duration
	cause      error
}

// New returns an error of the given code. Keys not in the catalogue are caught
// by the package's tests.
func New(code Code, key Key, params ...Params) *Error {
	e := &Error{Code: code, Key: key}
	if len(params) > 0 {
		e.Params = params[0]
	}
	return e
}

// InvalidFields returns an Invalid error for one or more input fields.
func InvalidFields(fields ...Field) *Error {
	return &Error{Code: Invalid, Key: InvalidInput, Fields: fields}
}

// InvalidField returns an Invalid error for a single input field.
func InvalidField(path string, key Key, params ...Params) *Error {
	f := Field{Path: path, Key: key}
	if len(params) > 0 {
		f.Params = params[0]
	}
	return InvalidFields(f)
}

// Missing is the answer for a row that does not exist or that the viewer may
// not know of; the two are deliberately the same.
func Missing(what Noun) *Error {
	return New(NotFound, RowNotFound, Params{"what": what})
}

// Stale returns the Conflict for a write against an old version. Where no
// timeline is kept the change has no Actor: then the message names nobody.
func Stale(change Change) *Error {
	if change.Actor == "" {
		return &Error{Code: Conflict, Key: ChangedMeanwhile, Change: &change}
	}
	return &Error{Code: Conflict, Key: StaleVersion, Change: &change,
		Params: Params{"actor": change.Actor, "at": change.At.UTC().Format(time.RFC3339), "action": change.Action}}
}

// Wrap keeps the cause for the log; the user never sees it.
func (e *Error) Wrap(cause error) *Error {
	c := *e
	c.cause = cause
	return &c
}

// Error describes the refusal for logs, in English.
func (e *Error) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s", e.Code, Text(English, e.Key, e.Params))
	for _, f := range e.Fields {
		fmt.Fprintf(&b, "; %s: %s", f.Path, Text(English, f.Key, f.Params))
	}
	if e.cause != nil {
		fmt.Fprintf(&b, ": %v", e.cause)
	}
	return b.String()
}

// Unwrap returns the cause kept by Wrap.
func (e *Error) Unwrap() error { return e.cause }

// CodeOf returns the code of err: Internal for anything that is not a *Error,
// and "" for nil.
func CodeOf(err error) Code {
	if err == nil {
		return ""
	}
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return Internal
}

// As returns the *Error in err's chain, or nil.
func As(err error) *Error {
	var e *Error
	if errors.As(err, &e) {
		return e
	}
	return nil
}

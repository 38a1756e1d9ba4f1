package gqlhttp

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"runtime/debug"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"sanbao/server/domain/fault"
	"sanbao/server/locale"
)

// presenter turns whatever goes wrong into what a client is told.
type presenter struct {
	// translate turns errors of the layers below into faults; others it
	// returns as they are.
	translate func(error) error
	log       *slog.Logger
	newID     func() string
}

// present is gqlgen's error presenter: the message in the language of the
// request, and in the extensions code, key and what else the fault knows. The
// text of an error that is no fault never leaves the server: it is logged once,
// and the client is told the id of that log line.
func (p *presenter) present(ctx context.Context, err error) *gqlerror.Error {
	if err == nil || !tallyOf(ctx).admits() {
		return nil
	}
	told := &gqlerror.Error{Err: err, Path: graphql.GetPath(ctx)}
	var raw *gqlerror.Error
	if errors.As(err, &raw) {
		told.Path, told.Locations = raw.Path, raw.Locations
	} else {
		raw = &gqlerror.Error{Err: err, Path: told.Path}
	}
	var f *fault.Error
	if argument := argumentPath(ctx, raw.Path); argument != nil {
		told.Path = raw.Path[:len(raw.Path)-len(argument)]
		f = badArgument(err, argument)
	} else if f = ofTheRequest(raw); f != nil {
		told.Path = nil
	} else {
		f = p.faultOf(ctx, err)
	}
	lang := locale.From(ctx)
	told.Message = fault.Text(lang, f.Key, f.Params)
	told.Extensions = extensions(lang, f)
	return told
}

// faultOf finds the fault in an error, or takes the error for what it is: an
// end of the request's time, or a defect.
func (p *presenter) faultOf(ctx context.Context, err error) *fault.Error {
	if f := fault.As(err); f != nil && !undisclosed(f) {
		return f
	}
	if p.translate != nil {
		if f := fault.As(p.translate(err)); f != nil && !undisclosed(f) {
			return f
		}
	}
	if ended := ctx.Err(); ended != nil || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		if errors.Is(context.Cause(ctx), errStopping) {
			return fault.New(fault.Unavailable, fault.ServiceStopping)
		}
		if !errors.Is(err, context.Canceled) && !errors.Is(err, context.DeadlineExceeded) {
			p.log.WarnContext(ctx, "failed when its time was up", "error", err, "ended", ended)
		}
		return fault.New(fault.Unavailable, fault.TimedOut)
	}
	return p.defect(ctx, "internal error", "error", err)
}

// recover is gqlgen's recover function: it logs the panic once, with its stack.
func (p *presenter) recover(ctx context.Context, panicked any) error {
	return p.defect(ctx, "panic", "panic", fmt.Sprint(panicked), "stack", string(debug.Stack()))
}

// defect logs under a new id and returns the fault that tells the id.
func (p *presenter) defect(ctx context.Context, message string, args ...any) *fault.Error {
	id := p.newID()
	args = append([]any{"id", id}, args...)
	if path := graphql.GetPath(ctx); path != nil {
		args = append(args, "path", path.String())
	}
	p.log.ErrorContext(ctx, message, args...)
	return fault.New(fault.Internal, fault.InternalError, fault.Params{"id": id})
}

// undisclosed tells an Internal fault that nobody has logged yet from one that
// carries the id of its log line.
func undisclosed(f *fault.Error) bool {
	return f.Code == fault.Internal && f.Params["id"] == nil
}

// ofTheRequest recognises the errors of gqlgen's parser and validator, among
// them those of variables, which come with a path of their own.
func ofTheRequest(raw *gqlerror.Error) *fault.Error {
	code, _ := raw.Extensions["code"].(string)
	if code != errcode.ParseFailed && code != errcode.ValidationFailed {
		return nil
	}
	if f := fault.As(raw); f != nil {
		return f
	}
	if code == errcode.ParseFailed {
		return fault.New(fault.Invalid, fault.QuerySyntax, fault.Params{"detail": raw.Message})
	}
	detail := raw.Message
	if len(raw.Path) > 1 && raw.Path[0] == ast.PathName("variable") {
		detail = "$" + raw.Path[1:].String() + " " + detail
	}
	return fault.New(fault.Invalid, fault.QueryInvalid, fault.Params{"detail": detail})
}

// argumentPath returns where in the arguments of the field at hand an error
// occurred, or nil: gqlgen appends the place in the arguments to the field's
// response path.
func argumentPath(ctx context.Context, path ast.Path) ast.Path {
	field := graphql.GetFieldContext(ctx)
	if field == nil {
		return nil
	}
	own := field.Path()
	if len(path) <= len(own) || path[:len(own)].String() != own.String() {
		return nil
	}
	return path[len(own):]
}

// badArgument tells of an argument that its scalar refused. A scalar may refuse
// with a fault, whose key is then the field's.
func badArgument(err error, argument ast.Path) *fault.Error {
	place := strings.NewReplacer("[", ".", "]", "").Replace(argument.String())
	if f := fault.As(err); f != nil && f.Code != fault.Internal {
		if len(f.Fields) > 0 {
			return f
		}
		return fault.InvalidField(place, f.Key, f.Params)
	}
	return fault.InvalidField(place, fault.BadFormat)
}

// field is one of extensions.fields.
type field struct {
	Path    string       `json:"path"`
	Key     fault.Key    `json:"key"`
	Params  fault.Params `json:"params,omitempty"`
	Message string       `json:"message"`
}

// change is extensions.change.
type change struct {
	Version int       `json:"version"`
	Actor   string    `json:"actor"`
	Action  string    `json:"action"`
	At      time.Time `json:"at"`
}

// extensions is what a program may want to know of a fault.
func extensions(lang fault.Language, f *fault.Error) map[string]any {
	e := map[string]any{"code": f.Code, "key": f.Key}
	if f.Code == fault.Internal {
		e["id"] = f.Params["id"]
	} else if len(f.Params) > 0 {
		e["params"] = f.Params
	}
	if len(f.Fields) > 0 {
		fields := make([]field, len(f.Fields))
		for i, at := range f.Fields {
			fields[i] = field{Path: at.Path, Key: at.Key, Params: at.Params, Message: fault.Text(lang, at.Key, at.Params)}
		}
		e["fields"] = fields
	}
	if f.Change != nil {
		e["change"] = change{f.Change.Version, f.Change.Actor, f.Change.Action, f.Change.At.UTC()}
	}
	if f.RetryAfter > 0 {
		e["retryAfterSeconds"] = retryAfterSeconds(f)
	}
	return e
}

func retryAfterSeconds(f *fault.Error) int { return int(math.Ceil(f.RetryAfter.Seconds())) }

// randomID returns 10 characters that lead from a message to its log line.
func randomID() string { return strings.ToLower(rand.Text()[:10]) }

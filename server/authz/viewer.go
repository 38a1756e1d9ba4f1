// Package authz enforces the access matrix under everything that reaches the
// database. It knows the viewer of a request, turns the scopes of
// domain/access into row filters, and offers them to ent in three places:
// Policy (every query and mutation), Narrow (the neighbours inside a filter on
// an edge) and HideColumns with Guard (columns hidden from a role). It imports
// nothing of the generated code, so the generated code may import it.
package authz

import (
	"context"

	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

// Viewer is on whose behalf something is done: a person, or the system itself.
type Viewer struct {
	UserID int
	Name   string
	Role   access.Role
	// DepartmentID is where the person works.
	DepartmentID int
	// Departments is the person's department and all below it.
	Departments []int
	// WholeCompany: the person's department is the company itself, so that a
	// department scope is no limit.
	WholeCompany bool
	// SessionID is the sign-in; 0 where there is none.
	SessionID int
	// TokenID is the service token of a tool, which reads in a department as a role
	// and is no person: UserID is 0 then, and it writes nothing. 0 for people.
	TokenID int
	// Language of messages, as a BCP 47 tag.
	Language string

	system bool
}

type viewerKey struct{}

// With returns a context in which everything is done on behalf of v.
func With(ctx context.Context, v *Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, v)
}

// System returns a context in which the system acts for itself, under no
// access rule: migrations, jobs, sign-in, number sequences. Name it where it is
// used; a request's own reads and writes never run in it.
func System(ctx context.Context) context.Context {
	return With(ctx, &Viewer{system: true, Name: "system"})
}

type refusalKey struct{}

// Refuse returns a context in which nobody is signed in although somebody tried
// to be: whatever is denied for want of a viewer is denied with err, which says
// why.
func Refuse(ctx context.Context, err error) context.Context {
	return context.WithValue(With(ctx, nil), refusalKey{}, err)
}

// Refusal returns why nobody is signed in: nil where somebody is, and where
// nobody tried.
func Refusal(ctx context.Context) error {
	if From(ctx) != nil {
		return nil
	}
	err, _ := ctx.Value(refusalKey{}).(error)
	return err
}

// From returns the viewer, or nil where nobody is signed in.
func From(ctx context.Context) *Viewer {
	v, _ := ctx.Value(viewerKey{}).(*Viewer)
	return v
}

// Require returns the person behind the request. Returns UNAUTHENTICATED if
// nobody is signed in, with the reason where somebody tried to be; the system is
// not a person.
func Require(ctx context.Context) (*Viewer, error) {
	v := From(ctx)
	if v == nil || v.system {
		return nil, notSignedIn(ctx)
	}
	return v, nil
}

// May returns the person behind the request, whose role does this to some rows at
// least. Returns UNAUTHENTICATED as Require does, FORBIDDEN where the role never does
// it. The entities' policies refuse it as well: this comes before anything is read,
// locked or numbered for the refused.
func May(ctx context.Context, op access.Operation, entity access.Entity) (*Viewer, error) {
	viewer, err := Require(ctx)
	if err != nil {
		return nil, err
	}
	if viewer.Scope(entity, op) == access.None {
		return nil, fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	return viewer, nil
}

func notSignedIn(ctx context.Context) error {
	if err := Refusal(ctx); err != nil {
		return err
	}
	return fault.New(fault.Unauthenticated, fault.NotSignedIn)
}

// IsSystem reports whether the system acts for itself.
func IsSystem(ctx context.Context) bool {
	v := From(ctx)
	return v != nil && v.system
}

// Scope returns the rows of entity on which the viewer may do op: what the
// matrix grants to the role, without a limit that is none.
func (v *Viewer) Scope(entity access.Entity, op access.Operation) access.Scope {
	if v.system {
		return access.All
	}
	scope := access.Lookup(v.Role, entity, op)
	if scope == access.DepartmentTree && v.WholeCompany {
		return access.All
	}
	return scope
}

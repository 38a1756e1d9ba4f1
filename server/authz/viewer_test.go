package authz

import (
	"context"
	"testing"

	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

func TestWhyNobodyIsSignedIn(t *testing.T) {
	expired := fault.New(fault.Unauthenticated, fault.TokenExpired)
	person := &Viewer{UserID: 1, Role: access.Clerk}
	for name, tc := range map[string]struct {
		ctx  context.Context
		want fault.Key
	}{
		"nobody tried":       {context.Background(), fault.NotSignedIn},
		"somebody tried":     {Refuse(context.Background(), expired), fault.TokenExpired},
		"then succeeded":     {With(Refuse(context.Background(), expired), person), ""},
		"was, and is not":    {Refuse(With(context.Background(), person), expired), fault.TokenExpired},
		"the system, though": {System(context.Background()), fault.NotSignedIn},
	} {
		viewer, err := Require(tc.ctx)
		if tc.want == "" {
			if err != nil || viewer != person || Refusal(tc.ctx) != nil {
				t.Errorf("%s: %v, %v", name, viewer, err)
			}
			continue
		}
		if f := fault.As(err); f == nil || f.Code != fault.Unauthenticated || f.Key != tc.want {
			t.Errorf("%s: %v, want %s", name, err, tc.want)
		}
		if refused := Refusal(tc.ctx) != nil; refused != (tc.want == fault.TokenExpired) {
			t.Errorf("%s: refused is %t", name, refused)
		}
	}
}

func TestDeniedWithTheReason(t *testing.T) {
	ctx := Refuse(context.Background(), fault.New(fault.Unauthenticated, fault.TokenExpired))
	err := Policy(access.Product).EvalQuery(ctx, nil)
	if f := fault.As(err); f == nil || f.Key != fault.TokenExpired {
		t.Errorf("%v", err)
	}
}

func TestScopeOfAHeadOfTheWholeCompany(t *testing.T) {
	head := &Viewer{Role: access.Head}
	if got := head.Scope(access.ServiceRecord, access.Read); got != access.DepartmentTree {
		t.Error(got)
	}
	head.WholeCompany = true
	if got := head.Scope(access.ServiceRecord, access.Read); got != access.All {
		t.Error(got)
	}
}

package authz_test

import (
	"context"
	"testing"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

func TestWhyNobodyIsSignedIn(t *testing.T) {
	expired := fault.New(fault.Unauthenticated, fault.TokenExpired)
	person := &authz.Viewer{UserID: 1, Role: access.Clerk}
	for name, tc := range map[string]struct {
		ctx  context.Context
		want fault.Key
	}{
		"nobody tried":       {context.Background(), fault.NotSignedIn},
		"somebody tried":     {authz.Refuse(context.Background(), expired), fault.TokenExpired},
		"then succeeded":     {authz.With(authz.Refuse(context.Background(), expired), person), ""},
		"was, and is not":    {authz.Refuse(authz.With(context.Background(), person), expired), fault.TokenExpired},
		"the system, though": {authz.System(context.Background()), fault.NotSignedIn},
	} {
		viewer, err := authz.Require(tc.ctx)
		if tc.want == "" {
			if err != nil || viewer != person || authz.Refusal(tc.ctx) != nil {
				t.Errorf("%s: %v, %v", name, viewer, err)
			}
			continue
		}
		if f := fault.As(err); f == nil || f.Code != fault.Unauthenticated || f.Key != tc.want {
			t.Errorf("%s: %v, want %s", name, err, tc.want)
		}
		if refused := authz.Refusal(tc.ctx) != nil; refused != (tc.want == fault.TokenExpired) {
			t.Errorf("%s: refused is %t", name, refused)
		}
	}
}

func TestDeniedWithTheReason(t *testing.T) {
	ctx := authz.Refuse(context.Background(), fault.New(fault.Unauthenticated, fault.TokenExpired))
	err := authz.Policy(access.Product).EvalQuery(ctx, nil)
	if f := fault.As(err); f == nil || f.Key != fault.TokenExpired {
		t.Errorf("%v", err)
	}
}

func TestScopeOfAHeadOfTheWholeCompany(t *testing.T) {
	head := &authz.Viewer{Role: access.Head}
	if got := head.Scope(access.ServiceRecord, access.Read); got != access.DepartmentTree {
		t.Error(got)
	}
	head.WholeCompany = true
	if got := head.Scope(access.ServiceRecord, access.Read); got != access.All {
		t.Error(got)
	}
}

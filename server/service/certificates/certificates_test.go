package certificates_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/service/certificates"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// house is a department with somebody in each role.
type house struct {
	*testing.T
	store        *store.Store
	certificates *certificates.Service
	people       map[access.Role]*ent.User
}

func each(t *testing.T, test func(*house)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		now := time.Date(2026, 3, 2, 1, 0, 0, 0, time.UTC)
		h := &house{T: t, store: s, people: map[access.Role]*ent.User{},
			certificates: certificates.New(certificates.Config{Store: s, Zone: time.UTC, Clock: func() time.Time { return now }})}
		ctx := authz.System(t.Context())
		service := s.Client().Department.Create().SetCode("SVC").SetName("售后").SaveX(ctx)
		for _, role := range access.Roles() {
			h.people[role] = s.Client().User.Create().SetUsername(string(role)).SetName("姓名" + string(role)).
				SetRole(role).SetDepartment(service).SaveX(ctx)
		}
		test(h)
	})
}

func (h *house) as(role access.Role) context.Context {
	u := h.people[role]
	return authz.With(h.Context(), &authz.Viewer{UserID: u.ID, Name: u.Name, Role: role, DepartmentID: u.DepartmentID,
		Departments: []int{u.DepartmentID}})
}

func (h *house) input() certificates.GrantCertificateInput {
	return certificates.GrantCertificateInput{UserID: h.people[access.Technician].ID, ProductCategory: " 锅炉 ", Number: "GL-1",
		IssuedOn: calendar.MustParse("2026-01-01"), ExpiresOn: calendar.MustParse("2026-12-31")}
}

func (h *house) row(id int) *ent.Certificate {
	return h.store.Client().Certificate.GetX(authz.System(h.Context()), id)
}

func (h *house) refused(code fault.Code, err error) {
	h.Helper()
	if fault.CodeOf(err) != code {
		h.Fatalf("got %v, want %s", err, code)
	}
}

func ptr[T any](v T) *T { return &v }

func TestGrantedRenewedAndTakenAway(t *testing.T) {
	each(t, func(h *house) {
		in := h.input()
		in.IdempotencyKey = ptr("grant-1")
		id, err := h.certificates.Grant(h.as(access.Dispatcher), in)
		if err != nil {
			h.Fatal(err)
		}
		if again, err := h.certificates.Grant(h.as(access.Dispatcher), in); err != nil || again != id {
			h.Errorf("again: %d, %v", again, err)
		}
		row := h.row(id)
		if row.ProductCategory != "锅炉" || row.Version != 1 || row.RevokedAt != nil {
			h.Errorf("%+v", row)
		}
		if _, err := h.certificates.Update(h.as(access.Admin), certificates.UpdateCertificateInput{ID: id, Version: 1,
			ExpiresOn: ptr(calendar.MustParse("2027-12-31")), Issuer: ptr("特检院")}); err != nil {
			h.Fatal(err)
		}
		if row = h.row(id); row.ExpiresOn.String() != "2027-12-31" || row.Issuer != "特检院" || row.IssuedOn.String() != "2026-01-01" || row.Version != 2 {
			h.Errorf("%+v", row)
		}
		_, err = h.certificates.Update(h.as(access.Admin), certificates.UpdateCertificateInput{ID: id, Version: 2, ExpiresOn: ptr(calendar.MustParse("2025-12-31"))})
		h.refused(fault.Invalid, err)
		_, err = h.certificates.Revoke(h.as(access.Admin), certificates.RevokeCertificateInput{ID: id, Version: 1, Reason: "违章"})
		h.refused(fault.Conflict, err)
		_, err = h.certificates.Revoke(h.as(access.Admin), certificates.RevokeCertificateInput{ID: id, Version: 2, Reason: " "})
		h.refused(fault.Invalid, err)
		if _, err := h.certificates.Revoke(h.as(access.Admin), certificates.RevokeCertificateInput{ID: id, Version: 2, Reason: "违章操作"}); err != nil {
			h.Fatal(err)
		}
		if row = h.row(id); row.RevokedAt == nil || !strings.Contains(row.Note, "违章操作") {
			h.Errorf("%+v", row)
		}
		_, err = h.certificates.Update(h.as(access.Admin), certificates.UpdateCertificateInput{ID: id, Version: 3, Number: ptr("GL-2")})
		h.refused(fault.Conflict, err)
		_, err = h.certificates.Revoke(h.as(access.Admin), certificates.RevokeCertificateInput{ID: id + 1, Version: 3, Reason: "违章"})
		h.refused(fault.NotFound, err)
	})
}

func TestWhoKeepsCertificates(t *testing.T) {
	each(t, func(h *house) {
		id, err := h.certificates.Grant(h.as(access.Dispatcher), h.input())
		if err != nil {
			h.Fatal(err)
		}
		for _, role := range access.Roles() {
			if role == access.Admin || role == access.Dispatcher {
				continue
			}
			in := h.input()
			in.Number = string(role)
			_, err := h.certificates.Grant(h.as(role), in)
			h.refused(fault.Forbidden, err)
			_, err = h.certificates.Update(h.as(role), certificates.UpdateCertificateInput{ID: id, Version: 1, Number: ptr("X")})
			h.refused(fault.Forbidden, err)
			_, err = h.certificates.Revoke(h.as(role), certificates.RevokeCertificateInput{ID: id, Version: 1, Reason: "违章"})
			h.refused(fault.Forbidden, err)
		}
		_, err = h.certificates.Grant(h.Context(), h.input())
		h.refused(fault.Unauthenticated, err)
	})
}

func TestCertificatesThatAreRefused(t *testing.T) {
	each(t, func(h *house) {
		for name, wrong := range map[string]func(*certificates.GrantCertificateInput){
			"no category":     func(in *certificates.GrantCertificateInput) { in.ProductCategory = " " },
			"no number":       func(in *certificates.GrantCertificateInput) { in.Number = "" },
			"ends before":     func(in *certificates.GrantCertificateInput) { in.ExpiresOn = calendar.MustParse("2025-12-31") },
			"no technician":   func(in *certificates.GrantCertificateInput) { in.UserID = h.people[access.Clerk].ID },
			"another century": func(in *certificates.GrantCertificateInput) { in.ExpiresOn = calendar.MustParse("2126-12-31") },
		} {
			in := h.input()
			wrong(&in)
			if _, err := h.certificates.Grant(h.as(access.Admin), in); fault.CodeOf(err) != fault.Invalid {
				h.Errorf("%s: %v", name, err)
			}
		}
		if _, err := h.certificates.Grant(h.as(access.Admin), h.input()); err != nil {
			h.Fatal(err)
		}
		_, err := h.certificates.Grant(h.as(access.Admin), h.input())
		h.refused(fault.Conflict, err)
	})
}

func TestWhoLacksACertificate(t *testing.T) {
	each(t, func(h *house) {
		ctx, day := authz.System(h.Context()), calendar.MustParse("2026-06-01")
		people := []int{h.people[access.Technician].ID, h.people[access.Clerk].ID}
		if _, err := h.certificates.Grant(h.as(access.Admin), h.input()); err != nil {
			h.Fatal(err)
		}
		lacking := func(category string, on calendar.Date) int {
			held, err := certificates.Read(ctx, h.store.Client(), people)
			if err != nil {
				h.Fatal(err)
			}
			return len(held.Lacking(people, category, on, on))
		}
		if n := lacking("锅炉", day); n != 0 {
			h.Errorf("%d lack a certificate that nobody asks for", n)
		}
		h.store.Client().CompanySettings.Update().SetCertifiedCategories([]string{"锅炉"}).ExecX(ctx)
		if a, b, c := lacking("锅炉", day), lacking("太阳能", day), lacking("锅炉", calendar.MustParse("2027-01-01")); a != 1 || b != 0 || c != 2 {
			h.Error(a, b, c)
		}
	})
}

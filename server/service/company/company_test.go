package company_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/service/company"
	"sanbao/server/service/numbers"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// each runs a test on both databases, on the last evening of a year in UTC that is
// the first morning of the next in the company's zone.
func each(t *testing.T, test func(t *testing.T, s *store.Store, c *company.Service, as func(access.Role) context.Context)) {
	t.Helper()
	zone := time.FixedZone("CST", 8*60*60)
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		now := time.Date(2025, 12, 31, 23, 0, 0, 0, time.UTC)
		system := authz.System(t.Context())
		house := s.Client().Department.Create().SetCode("HQ").SetName("公司").SaveX(system)
		person := s.Client().User.Create().SetUsername("li").SetName("李").SetRole(access.Admin).SetDepartment(house).SaveX(system)
		as := func(role access.Role) context.Context {
			return authz.With(t.Context(), &authz.Viewer{UserID: person.ID, Name: person.Name, Role: role})
		}
		test(t, s, company.New(company.Config{Store: s, Numbers: numbers.New(s, zone), Zone: zone,
			Clock: func() time.Time { return now }}), as)
	})
}

func ptr[T any](v T) *T { return &v }

func TestSettingsAreTheAdministrators(t *testing.T) {
	each(t, func(t *testing.T, s *store.Store, c *company.Service, as func(access.Role) context.Context) {
		update := func(role access.Role, in company.UpdateCompanySettingsInput) error {
			_, err := c.UpdateCompanySettings(as(role), in)
			return err
		}
		if err := update(access.Admin, company.UpdateCompanySettingsInput{Version: 1, Name: ptr(" 煦源 "), Phone: ptr("400-820-0000")}); err != nil {
			t.Fatal(err)
		}
		row := s.Client().CompanySettings.Query().OnlyX(as(access.Clerk))
		if row.Name != "煦源" || row.Phone != "400-820-0000" || row.Address != "" || row.Version != 2 {
			t.Errorf("%+v", row)
		}
		if code := fault.CodeOf(update(access.Admin, company.UpdateCompanySettingsInput{Version: 1, Name: ptr("别的")})); code != fault.Conflict {
			t.Error(code)
		}
		for _, role := range access.Roles() {
			if code := fault.CodeOf(update(role, company.UpdateCompanySettingsInput{Version: 2, Name: ptr("别的")})); role != access.Admin && code != fault.Forbidden {
				t.Errorf("%s: %s", role, code)
			}
		}
		_, err := c.UpdateCompanySettings(t.Context(), company.UpdateCompanySettingsInput{Version: 3})
		if fault.CodeOf(err) != fault.Unauthenticated {
			t.Error(err)
		}
	})
}

func TestSettingsThatAreRefused(t *testing.T) {
	each(t, func(t *testing.T, _ *store.Store, c *company.Service, as func(access.Role) context.Context) {
		_, err := c.UpdateCompanySettings(as(access.Admin), company.UpdateCompanySettingsInput{Version: 1, Name: ptr(" "),
			Address: ptr(strings.Repeat("长", 301)), Phone: ptr("不是电话"), HotlineHours: ptr("a\nb")})
		f := fault.As(err)
		if f == nil || f.Code != fault.Invalid || len(f.Fields) != 4 {
			t.Fatal(err)
		}
	})
}

func TestNumberingBeginsAnewInTheCompanysYear(t *testing.T) {
	each(t, func(t *testing.T, s *store.Store, c *company.Service, as func(access.Role) context.Context) {
		ctx := authz.System(t.Context())
		s.Client().NumberSequence.Create().SetKind("SR").SetYear(2025).SetLast(900).ExecX(ctx)
		s.Client().NumberSequence.Create().SetKind("VS").SetYear(2026).SetLast(7).ExecX(ctx)
		series, err := c.Numbering(as(access.Clerk))
		if err != nil {
			t.Fatal(err)
		}
		next := map[string]string{}
		for _, one := range series {
			next[one.Entity] = one.Next
		}
		if next["ServiceRecord"] != "SR-2026-000001" || next["Visit"] != "VS-2026-000008" || len(series) != len(numbers.Kinds()) {
			t.Errorf("%+v", series)
		}
		if _, err := c.Numbering(t.Context()); fault.CodeOf(err) != fault.Unauthenticated {
			t.Error(err)
		}
	})
}

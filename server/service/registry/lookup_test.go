package registry_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/service/registry"
)

// found is what a look-up finds: names, serial numbers and record numbers.
type found struct{ customers, units, records []string }

// lookup looks a term up as a role; all three lists are read.
func (w *world) lookup(role access.Role, term string, limit int) found {
	w.Helper()
	ctx := w.as(role)
	l, err := w.registry.Lookup(ctx, term, limit)
	if err != nil {
		w.Fatal(err)
	}
	customers, err := l.Customers(ctx)
	if err != nil {
		w.Fatalf("customers by %q: %v", term, err)
	}
	units, err := l.ProductUnits(ctx)
	if err != nil {
		w.Fatalf("units by %q: %v", term, err)
	}
	records, err := l.ServiceRecords(ctx)
	if err != nil {
		w.Fatalf("records by %q: %v", term, err)
	}
	if customers == nil || units == nil || records == nil {
		w.Errorf("%q: a list is null", term)
	}
	var f found
	for _, c := range customers {
		f.customers = append(f.customers, c.Name)
	}
	for _, u := range units {
		f.units = append(f.units, u.SerialNumber)
	}
	for _, r := range records {
		f.records = append(f.records, r.Number)
	}
	return f
}

// stock fills the world with what look-ups have to tell apart.
func (w *world) stock() {
	c, ctx := w.store.Client(), w.system()
	for _, customer := range []struct{ code, name, phone string }{
		{"K100", "远大空调（杭州）有限公司", "13911112222"},
		{"K200", "上海杭州湾100%_棉\\麻厂", "021-5555 0001"},
		{"k300", "Ünited MÜLLER Pumps", "+49 170 1234567"},
		{"K400", "笑脸😀商店", ""},
	} {
		c.Customer.Create().SetCode(customer.code).SetName(customer.name).SetPhone(customer.phone).
			SetPhoneDigits(installedbase.PhoneDigits(customer.phone)).SaveX(ctx)
	}
	for _, serial := range []string{"AB-100", "ab-1001", "ZAB-100", "A%_1", "设备-77"} {
		c.ProductUnit.Create().SetProduct(w.product).SetSerialNumber(serial).SaveX(ctx)
	}
	for i, record := range []struct{ number, phone string }{
		{"SR-2024-000123", "13800138000"}, {"SR-2025-000123", "0571-88886666"}, {"SR-2026-000123", "13800138000"}, {"SR-2026-001234", "(010) 6200 1380"},
	} {
		c.ServiceRecord.Create().SetNumber(record.number).SetKind(casework.KindRepair).SetSymptom("不启动").
			SetReportedAt(w.now.Add(time.Duration(i) * time.Hour)).SetCustomer(w.customer).SetDepartment(w.service).
			SetCallerPhone(record.phone).SetCallerPhoneDigits(installedbase.PhoneDigits(record.phone)).SaveX(ctx)
	}
}

func TestLookup(t *testing.T) {
	const far, near, shanghai, united, smiling = "杭州远大机械有限公司", "远大空调（杭州）有限公司", "上海杭州湾100%_棉\\麻厂", "Ünited MÜLLER Pumps", "笑脸😀商店"
	tests := map[string]found{
		// Names: those that begin with the term first, then the newest.
		"远大":     {customers: []string{near, far}},
		"杭州":     {customers: []string{far, shanghai, near}},
		" 杭州湾 ":  {customers: []string{shanghai}},
		"（杭州）":   {customers: []string{near}},
		"😀商":     {customers: []string{smiling}},
		"united": {customers: nil},
		"pumps":  {customers: []string{united}},
		"MÜLLER": {customers: []string{united}},
		"王丽":     {customers: []string{far}},
		"没有这个":   {},
		// What LIKE would take for a wildcard.
		"100%":   {customers: []string{shanghai}},
		"0%_棉":   {customers: []string{shanghai}},
		"棉\\麻":   {customers: []string{shanghai}},
		"%%":     {},
		"__":     {},
		"%_":     {customers: []string{shanghai}, units: []string{"A%_1"}},
		"' OR 1": {},
		// Codes, in either case and with full-width characters.
		"k100":  {customers: []string{near}},
		"Ｋ１００":  {customers: []string{near}},
		"K300":  {customers: []string{united}},
		"k0":    {customers: []string{far}},
		"ab-10": {units: []string{"ab-1001", "AB-100", "ZAB-100"}},
		"AB-10": {units: []string{"ab-1001", "AB-100", "ZAB-100"}},
		"ＡＢ－１０": {units: []string{"ab-1001", "AB-100", "ZAB-100"}},
		"b-100": {units: []string{"ZAB-100", "ab-1001", "AB-100"}},
		"设备":    {units: []string{"设备-77"}},
		// Telephones, however they are written; a local number without its area code.
		"138 0013-8000":   {customers: []string{far}, records: []string{"SR-2026-000123", "SR-2024-000123"}},
		"+8613800138000":  {customers: []string{far}, records: []string{"SR-2026-000123", "SR-2024-000123"}},
		"１３８００":           {customers: []string{far}, records: []string{"SR-2026-000123", "SR-2024-000123"}},
		"0571-8888":       {customers: []string{far}, records: []string{"SR-2025-000123"}},
		"(0571) 88886666": {customers: []string{far}, records: []string{"SR-2025-000123"}},
		"88886666":        {customers: []string{far}, records: []string{"SR-2025-000123"}},
		"62001380":        {records: []string{"SR-2026-001234"}},
		"0170 1234567":    {},
		"1701234567":      {customers: []string{united}},
		// Numbers of records.
		"SR-2026-000123": {records: []string{"SR-2026-000123"}},
		"sr-2026-0001":   {records: []string{"SR-2026-000123", "SR-2026-000001"}},
		"2026-123":       {records: []string{"SR-2026-000123"}},
		"2026-0":         {records: []string{"SR-2026-001234", "SR-2026-000123", "SR-2026-000001"}},
		"SR 123":         {records: []string{"SR-2026-000123", "SR-2025-000123", "SR-2024-000123"}},
		"000123":         {records: []string{"SR-2026-000123", "SR-2025-000123", "SR-2024-000123"}},
		"sr":             {records: []string{"SR-2026-001234", "SR-2026-000123", "SR-2025-000123", "SR-2024-000123", "SR-2026-000001"}},
		"SR-2024":        {records: []string{"SR-2024-000123"}},
	}
	each(t, func(w *world) {
		w.stock()
		for term, want := range tests {
			w.section(term, func(w *world) {
				got := w.lookup(access.Clerk, term, 8)
				if !slices.Equal(got.customers, want.customers) {
					w.Errorf("customers %q, want %q", got.customers, want.customers)
				}
				if !slices.Equal(got.units, want.units) {
					w.Errorf("units %q, want %q", got.units, want.units)
				}
				if !slices.Equal(got.records, want.records) {
					w.Errorf("records %q, want %q", got.records, want.records)
				}
			})
		}
	})
}

// TestLookupCatalogue: parts, products and people, by what they are called and
// by their codes, in either case; those that begin with the term first.
func TestLookupCatalogue(t *testing.T) {
	each(t, func(w *world) {
		c, ctx := w.store.Client(), w.system()
		c.Part.Create().SetCode("XP-1").SetName("水泵密封圈").SaveX(ctx)
		c.Part.Create().SetCode("P-2").SetName("密封垫").SetActive(false).SaveX(ctx)
		c.Product.Create().SetModel("HRS-500").SetName("商用热水器").SaveX(ctx)
		c.User.Create().SetUsername("lihua").SetName("李华").SetEmployeeNumber("E-0042").
			SetRole(access.Technician).SetDepartment(w.service).SaveX(ctx)
		for term, want := range map[string]struct{ parts, products, users []string }{
			"p-":     {parts: []string{"P-1", "P-2", "XP-1"}},
			"密封":     {parts: []string{"P-1", "P-2", "XP-1"}},
			"rs-5":   {products: []string{"RS-500", "HRS-500"}},
			"热水器":    {products: []string{"RS-500", "HRS-500"}},
			"李华":     {users: []string{"lihua"}},
			"LIHUA":  {users: []string{"lihua"}},
			"e-0042": {users: []string{"lihua"}},
			"没有这个":   {},
		} {
			w.section(term, func(w *world) {
				ctx := w.as(access.Clerk)
				l, err := w.registry.Lookup(ctx, term, 8)
				if err != nil {
					w.Fatal(err)
				}
				parts, ofParts := l.Parts(ctx)
				products, ofProducts := l.Products(ctx)
				users, ofUsers := l.Users(ctx)
				if err := errors.Join(ofParts, ofProducts, ofUsers); err != nil {
					w.Fatal(err)
				}
				sameNames(w, "parts", parts, func(p *ent.Part) string { return p.Code }, want.parts)
				sameNames(w, "products", products, func(p *ent.Product) string { return p.Model }, want.products)
				sameNames(w, "users", users, func(u *ent.User) string { return u.Username }, want.users)
			})
		}
	})
}

// sameNames compares rows by what they are called.
func sameNames[Row any](w *world, what string, rows []Row, name func(Row) string, want []string) {
	w.Helper()
	var got []string
	for _, row := range rows {
		got = append(got, name(row))
	}
	if !slices.Equal(got, want) {
		w.Errorf("%s %q, want %q", what, got, want)
	}
}

func TestLookupLimits(t *testing.T) {
	each(t, func(w *world) {
		w.stock()
		if got := w.lookup(access.Clerk, "AB-100", 2); !slices.Equal(got.units, []string{"ab-1001", "AB-100"}) {
			w.Errorf("units %q", got.units)
		}
		if got := w.lookup(access.Clerk, "SR", 1); !slices.Equal(got.records, []string{"SR-2026-001234"}) {
			w.Errorf("records %q", got.records)
		}
		if got := w.lookup(access.Clerk, "杭州", 1); !slices.Equal(got.customers, []string{"杭州远大机械有限公司"}) {
			w.Errorf("customers %q", got.customers)
		}
		for term, want := range map[string]string{" 远 ": "term: too_short", "": "term: too_short",
			strings.Repeat("远", 101): "term: too_long", "远\x00大": "term: bad_text", "远\xe5": "term: bad_text"} {
			_, err := w.registry.Lookup(w.admin(), term, 8)
			w.atFault(err, want)
		}
		for limit, want := range map[int]string{0: "limit: not_in_range", -1: "limit: negative", 51: "limit: not_in_range"} {
			_, err := w.registry.Lookup(w.admin(), "远大", limit)
			w.atFault(err, want)
		}
		_, err := w.registry.Lookup(w.Context(), "远大", 8)
		w.refused(err, fault.Unauthenticated, fault.NotSignedIn)
	})
}

// TestLookupAsOthers: nobody finds what the role may not see, by columns that
// are hidden from it as little as by rows.
func TestLookupAsOthers(t *testing.T) {
	each(t, func(w *world) {
		w.stock()
		for term, want := range map[string]found{
			"远大":          {customers: []string{"杭州远大机械有限公司"}},
			"SN-0001":     {units: []string{"SN-0001"}},
			"SR":          {records: []string{"SR-2026-000001"}},
			"13800138000": {customers: []string{"杭州远大机械有限公司"}},
		} {
			got := w.lookup(access.Technician, term, 8)
			if !slices.Equal(got.customers, want.customers) || !slices.Equal(got.units, want.units) || !slices.Equal(got.records, want.records) {
				w.Errorf("a technician finds %+v by %q, want %+v", got, term, want)
			}
		}
		for _, hidden := range []string{"13800138000", "王丽", "057188886666"} {
			if got := w.lookup(access.Analyst, hidden, 8); got.customers != nil || got.records != nil {
				w.Errorf("an analyst finds %+v by %q", got, hidden)
			}
		}
		if got := w.lookup(access.Analyst, "远大", 8); !slices.Equal(got.customers, []string{"杭州远大机械有限公司"}) {
			w.Errorf("an analyst finds %q by name", got.customers)
		}
		elsewhere := *authz.From(w.as(access.Head))
		elsewhere.Departments = []int{w.root.ID}
		l, err := w.registry.Lookup(authz.With(w.Context(), &elsewhere), "远大", 8)
		if err != nil {
			w.Fatal(err)
		}
		if customers, err := l.Customers(authz.With(w.Context(), &elsewhere)); len(customers) > 0 || err != nil {
			w.Errorf("the head of another department finds %v, %v", customers, err)
		}
	})
}

// TestLookupStatements: as few statements for many rows as for one.
func TestLookupStatements(t *testing.T) {
	each(t, func(w *world) {
		w.stock()
		statements := w.counting()
		for term, want := range map[string]int{
			// Customers 1; units 2 to find, 1 more to read those found; records 1
			// where the term may be a number at all.
			"AB-100": 4, "13800138000": 4, "远大": 3, "SR-2026": 4,
		} {
			statements.Reset()
			w.lookup(access.Clerk, term, 50)
			statements.Want(w, want)
		}
		for i := range 60 {
			w.must(w.registry.HandOverProductUnit(w.admin(), registry.HandOverProductUnitInput{SerialNumber: "AB-100" + serial(i), ProductID: w.product.ID}))
		}
		statements.Reset()
		w.lookup(access.Clerk, "AB-100", 50)
		statements.Want(w, 3)
	})
}

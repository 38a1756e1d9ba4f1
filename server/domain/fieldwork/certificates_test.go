package fieldwork_test

import (
	"testing"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fieldwork"
)

func day(t *testing.T, text string) calendar.Date {
	t.Helper()
	d, err := calendar.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestACertificateHoldsFromItsFirstDayToItsLast(t *testing.T) {
	c := fieldwork.Certificate{Category: "锅炉", IssuedOn: day(t, "2026-03-02"), ExpiresOn: day(t, "2027-03-01")}
	for on, want := range map[string]bool{
		"2026-03-01": false, "2026-03-02": true, "2026-11-30": true, "2027-03-01": true, "2027-03-02": false,
	} {
		if got := c.HoldsOn(day(t, on)); got != want {
			t.Errorf("on %s: %t", on, got)
		}
		revoked := c
		revoked.Revoked = true
		if revoked.HoldsOn(day(t, on)) {
			t.Errorf("on %s it holds although it was taken away", on)
		}
	}
}

func TestWhichCategoriesNeedACertificate(t *testing.T) {
	named := []string{"锅炉", "热泵"}
	for category, want := range map[string]bool{"锅炉": true, "热泵": true, "太阳能": false, "": false} {
		if got := fieldwork.NeedsCertificate(category, named); got != want {
			t.Errorf("%q: %t", category, got)
		}
	}
	if fieldwork.NeedsCertificate("", []string{""}) || fieldwork.NeedsCertificate("锅炉", nil) {
		t.Error("a certificate is asked for that nobody named")
	}
}

func TestCertifiedOnEveryDayOfThePlan(t *testing.T) {
	holds := func(category, from, until string) fieldwork.Certificate {
		return fieldwork.Certificate{Category: category, IssuedOn: day(t, from), ExpiresOn: day(t, until)}
	}
	year := holds("锅炉", "2026-01-01", "2026-12-31")
	revoked := year
	revoked.Revoked = true
	for name, tc := range map[string]struct {
		held        []fieldwork.Certificate
		first, last string
		want        bool
	}{
		"none":                              {nil, "2026-03-02", "2026-03-02", false},
		"on the day":                        {[]fieldwork.Certificate{year}, "2026-03-02", "2026-03-02", true},
		"on its last day":                   {[]fieldwork.Certificate{year}, "2026-12-31", "2026-12-31", true},
		"the day after":                     {[]fieldwork.Certificate{year}, "2027-01-01", "2027-01-01", false},
		"ends while they are out":           {[]fieldwork.Certificate{year}, "2026-12-30", "2027-01-02", false},
		"begins while they are out":         {[]fieldwork.Certificate{year}, "2025-12-31", "2026-01-02", false},
		"renewed without a gap":             {[]fieldwork.Certificate{holds("锅炉", "2027-01-01", "2027-12-31"), year}, "2026-12-30", "2027-01-02", true},
		"renewed with an overlap":           {[]fieldwork.Certificate{year, holds("锅炉", "2026-12-01", "2027-11-30")}, "2026-12-30", "2027-01-02", true},
		"renewed a day late":                {[]fieldwork.Certificate{year, holds("锅炉", "2027-01-02", "2027-12-31")}, "2026-12-30", "2027-01-02", false},
		"for another category":              {[]fieldwork.Certificate{holds("热泵", "2026-01-01", "2026-12-31")}, "2026-03-02", "2026-03-02", false},
		"taken away":                        {[]fieldwork.Certificate{revoked}, "2026-03-02", "2026-03-02", false},
		"one taken away, another one holds": {[]fieldwork.Certificate{revoked, year}, "2026-03-02", "2026-03-04", true},
	} {
		if got := fieldwork.Certified(tc.held, "锅炉", day(t, tc.first), day(t, tc.last)); got != tc.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

func TestPeopleAreToldAMonthAhead(t *testing.T) {
	for today, want := range map[string]string{"2026-03-02": "2026-04-02", "2026-01-31": "2026-02-28"} {
		if got := fieldwork.CertificateNotice(day(t, today)); got != day(t, want) {
			t.Errorf("on %s: %s", today, got)
		}
	}
}

package notices_test

import (
	"testing"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/notice"
)

// A certificate that ends within a month is told once: to who holds it and to the head
// of the department, not to a head elsewhere; one that was renewed or taken away is not.
func TestCertificatesThatEnd(t *testing.T) {
	each(t, func(h *house) {
		ctx := authz.System(h.Context())
		grant := func(name, number, until string) *ent.Certificate {
			return h.store.Client().Certificate.Create().SetUser(h.people[name]).SetNumber(number).SetProductCategory("锅炉").
				SetIssuedOn(calendar.MustParse("2025-01-01")).SetExpiresOn(calendar.MustParse(until)).SaveX(ctx)
		}
		grant("technician", "GL-1", "2026-04-02")
		grant("technician2", "GL-2", "2026-03-20")
		grant("technician2", "GL-3", "2027-03-20")
		count := func(name string) (n int) {
			for _, told := range h.told(name) {
				if told.Kind == notice.CertificateEnds {
					n++
				}
			}
			return n
		}
		remind := func(day string) {
			if err := h.notices.Remind(h.Context(), calendar.MustParse(day)); err != nil {
				h.Fatal(err)
			}
		}
		remind("2026-03-01")
		if n := count("technician"); n != 0 {
			h.Errorf("told %d times more than a month ahead", n)
		}
		remind("2026-03-02")
		remind("2026-03-03")
		for name, want := range map[string]int{"technician": 1, "head": 1, "head2": 0, "technician2": 0, "clerk": 0} {
			if n := count(name); n != want {
				h.Errorf("%s was told %d times, want %d", name, n, want)
			}
		}
	})
}

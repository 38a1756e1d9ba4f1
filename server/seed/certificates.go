package seed

import (
	"context"
	"fmt"

	"sanbao/ent"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
)

// certificateMonths is for how long a certificate holds.
const certificateMonths = 36

// certificate is a technician's certificate for a line of products.
type certificate struct {
	holder   *person
	line     line
	issuedOn calendar.Date
	revoked  bool
}

func (c certificate) expiresOn() calendar.Date {
	return c.issuedOn.AddMonths(certificateMonths).AddDays(-1)
}

// certificates are those of the technicians, one for each line that they know, issued
// over the last two and a half years. Of three people something is to be told: the
// first one's end within the month, the second one's ended and was renewed, and one
// of the third's was taken away.
func (w *world) certificates() []certificate {
	today := w.today()
	soon, over := today.AddDays(18).AddMonths(-certificateMonths), today.AddDays(-12).AddMonths(-certificateMonths)
	var all []certificate
	for i, p := range w.staff(access.Technician) {
		for j, l := range p.lines {
			c := certificate{holder: p, line: l, issuedOn: today.AddMonths(-3 - 5*(i+j)%27)}
			switch {
			case i == 0:
				c.issuedOn = soon
			case i == 1 && j == 0:
				c.issuedOn = over
				all = append(all, certificate{holder: p, line: l, issuedOn: c.expiresOn().AddDays(1)})
			case i == 2 && j == 0:
				c.revoked = true
			}
			all = append(all, c)
		}
	}
	return all
}

func (w *world) writeCertificates(ctx context.Context, tx *ent.Tx) error {
	count := 0
	build := func(c certificate) *ent.CertificateCreate {
		count++
		create := tx.Certificate.Create().SetNumber(fmt.Sprintf("SG-%d-%03d", c.issuedOn.Year(), count)).
			SetProductCategory(c.line.name()).SetIssuer("煦源技术培训中心").SetUserID(c.holder.row.ID).
			SetIssuedOn(c.issuedOn).SetExpiresOn(c.expiresOn()).
			SetCreatedAt(c.holder.row.CreatedAt).SetUpdatedAt(c.holder.row.UpdatedAt)
		if c.revoked {
			create.SetRevokedAt(w.recent(20, 9, 30)).SetNote("未参加年度复训，暂停上岗。")
		}
		return create
	}
	return insert(ctx, w.certificates(), build, tx.Certificate.CreateBulk, func(certificate, *ent.Certificate) {})
}

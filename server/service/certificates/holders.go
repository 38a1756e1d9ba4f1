package certificates

import (
	"context"
	"slices"

	"sanbao/ent"
	"sanbao/ent/certificate"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fieldwork"
)

// Holders are the certificates that some people hold, as far as the company asks for any.
type Holders struct {
	named []string
	held  map[int][]fieldwork.Certificate
}

// Read reads who of some people holds which certificates: one statement where the
// company has named no category, else two. It reads as the system: the rule holds
// whoever is asking.
func Read(ctx context.Context, client *ent.Client, people []int) (Holders, error) {
	ctx = authz.System(ctx)
	company, err := client.CompanySettings.Query().First(ctx)
	if ent.IsNotFound(err) {
		return Holders{}, nil
	}
	if err != nil || len(company.CertifiedCategories) == 0 {
		return Holders{}, err
	}
	rows, err := client.Certificate.Query().Where(certificate.UserIDIn(people...), certificate.RevokedAtIsNil(),
		certificate.ProductCategoryIn(company.CertifiedCategories...)).All(ctx)
	h := Holders{named: company.CertifiedCategories, held: map[int][]fieldwork.Certificate{}}
	for _, row := range rows {
		h.held[row.UserID] = append(h.held[row.UserID], fieldwork.Certificate{Category: row.ProductCategory,
			IssuedOn: row.IssuedOn, ExpiresOn: row.ExpiresOn, Revoked: row.RevokedAt != nil})
	}
	return h, err
}

// Lacks reports whether somebody lacks the certificate for a category, if that needs
// one, on a day from the first to the last.
func (h Holders) Lacks(userID int, category string, first, last calendar.Date) bool {
	return fieldwork.NeedsCertificate(category, h.named) && !fieldwork.Certified(h.held[userID], category, first, last)
}

// Lacking returns those of the people who lack it, in their order.
func (h Holders) Lacking(people []int, category string, first, last calendar.Date) []int {
	return slices.DeleteFunc(slices.Clone(people), func(id int) bool { return !h.Lacks(id, category, first, last) })
}

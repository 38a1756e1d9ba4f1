package fieldwork

import (
	"slices"

	"sanbao/server/domain/calendar"
)

// Certificate is what the rules need to know of a technician's certificate 上岗证书.
type Certificate struct {
	// Category of products for which it holds.
	Category string
	// IssuedOn and ExpiresOn are the first and the last day on which it holds.
	IssuedOn, ExpiresOn calendar.Date
	// Revoked: it was taken away.
	Revoked bool
}

// HoldsOn reports whether the certificate holds on a day.
func (c Certificate) HoldsOn(day calendar.Date) bool {
	return !c.Revoked && !day.Before(c.IssuedOn) && !day.After(c.ExpiresOn)
}

// NeedsCertificate reports whether only technicians with a certificate are sent to
// products of a category: it is one of those that the company has named.
func NeedsCertificate(category string, certified []string) bool {
	return category != "" && slices.Contains(certified, category)
}

// Certified reports whether somebody who holds the certificates may be sent to
// products of a category from the first day to the last: on every day one of them
// holds. One that follows another without a gap carries it on.
func Certified(held []Certificate, category string, first, last calendar.Date) bool {
	for day := first; ; {
		until, holds := heldUntil(held, category, day)
		if !holds {
			return false
		}
		if !until.Before(last) {
			return true
		}
		day = until.AddDays(1)
	}
}

// heldUntil returns the last day of the certificate that holds longest of those that
// hold on a day.
func heldUntil(held []Certificate, category string, day calendar.Date) (until calendar.Date, holds bool) {
	for _, c := range held {
		if c.Category == category && c.HoldsOn(day) && (!holds || c.ExpiresOn.After(until)) {
			until, holds = c.ExpiresOn, true
		}
	}
	return until, holds
}

// certificateNotice is in months.
const certificateNotice = 1

// CertificateNotice returns the last day of the certificates of whose end people are
// told on a day: one month ahead.
func CertificateNotice(today calendar.Date) calendar.Date { return today.AddMonths(certificateNotice) }

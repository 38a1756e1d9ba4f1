// Package certificates keeps the certificates of technicians 上岗证书, and says who
// may be sent to products of a category: where the company has named the category,
// only technicians who hold a certificate for it on every day of the plan. It is asked
// wherever people are sent on a visit or a visit is given to others. Who is named
// responsible for a record is sent nowhere by that, and needs none.
package certificates

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/ent/certificate"
	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/service/once"
	"sanbao/server/service/trail"
	"sanbao/server/store"
)

// How long texts may be, in characters; the columns have the same limits.
const (
	nameLimit   = 100
	issuerLimit = 200
	noteLimit   = 20_000
)

// Config is what the service needs.
type Config struct {
	Store *store.Store
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Zone is the company's: it decides which day it is.
	Zone *time.Location
}

// Service keeps the certificates.
type Service struct{ Config }

// New returns the service.
func New(c Config) *Service { return &Service{c} }

func (s *Service) now() time.Time { return s.Clock().UTC().Truncate(time.Microsecond) }

func (s *Service) today() calendar.Date { return calendar.DateIn(s.Clock(), s.Zone) }

// GrantCertificateInput is the input of grantCertificate.
type GrantCertificateInput struct {
	// Whose it is.
	UserID int
	// The category of products for which it holds.
	ProductCategory string
	// Number of the certificate.
	Number string
	// Who issued it.
	Issuer *string
	// The first day on which it holds.
	IssuedOn calendar.Date
	// The last day on which it holds.
	ExpiresOn calendar.Date
	// Remark.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// UpdateCertificateInput is the input of updateCertificate.
type UpdateCertificateInput struct {
	// The certificate.
	ID int
	// The version that the person has seen; CONFLICT if it has changed since.
	Version int
	// The category of products for which it holds.
	ProductCategory *string
	// Number of the certificate.
	Number *string
	// Who issued it.
	Issuer *string
	// The first day on which it holds.
	IssuedOn *calendar.Date
	// The last day on which it holds.
	ExpiresOn *calendar.Date
	// Remark.
	Note *string
}

// RevokeCertificateInput is the input of revokeCertificate.
type RevokeCertificateInput struct {
	// The certificate.
	ID int
	// The version that the person has seen; CONFLICT if it has changed since.
	Version int
	// Why.
	Reason string
}

// fields are what is checked of a certificate, nil where it is left out.
type fields struct {
	category, number, issuer, note *string
	issued, expires                *calendar.Date
}

func (f fields) check(today calendar.Date) error {
	var p check.Problems
	p.Line("productCategory", f.category, check.Required, nameLimit)
	p.Line("number", f.number, check.Required, nameLimit)
	p.Line("issuer", f.issuer, check.Optional, issuerLimit)
	p.Text("note", f.note, check.Optional, noteLimit)
	for path, day := range map[string]*calendar.Date{"issuedOn": f.issued, "expiresOn": f.expires} {
		if day != nil && (day.Before(today.AddMonths(-12*60)) || day.After(today.AddMonths(12*60))) {
			p.Add(path, fault.BadDate)
		}
	}
	p.InOrder("expiresOn", f.issued, f.expires)
	return p.Err()
}

// Grant gives a technician a certificate and returns its id. Returns INVALID for bad
// fields and for people who are no technicians in use, CONFLICT if the person has one
// with this number for the category already.
func (s *Service) Grant(ctx context.Context, in GrantCertificateInput) (int, error) {
	if _, err := authz.May(ctx, access.Create, access.Certificate); err != nil {
		return 0, err
	}
	if err := (fields{&in.ProductCategory, &in.Number, in.Issuer, in.Note, &in.IssuedOn, &in.ExpiresOn}).check(s.today()); err != nil {
		return 0, err
	}
	request := once.Request{Operation: "grantCertificate", Key: in.IdempotencyKey, Input: in, Now: s.now()}
	id, err := once.Do(ctx, s.Store, request, func(ctx context.Context, tx *ent.Tx) (int, error) {
		known, err := tx.User.Query().Where(user.ID(in.UserID), user.RoleEQ(access.Technician), user.Active(true)).Exist(ctx)
		if err != nil {
			return 0, err
		}
		if !known {
			return 0, fault.InvalidField("userID", fault.NoSuchReference, fault.Params{"what": fault.User})
		}
		row, err := tx.Certificate.Create().SetUserID(in.UserID).SetProductCategory(in.ProductCategory).SetNumber(in.Number).
			SetNillableIssuer(in.Issuer).SetIssuedOn(in.IssuedOn).SetExpiresOn(in.ExpiresOn).SetNillableNote(in.Note).Save(ctx)
		if err != nil {
			return 0, err
		}
		return row.ID, nil
	})
	return id, store.Fault(err)
}

// Update renews or corrects a certificate and returns its id. Returns INVALID for bad
// fields, CONFLICT if it has changed since or was taken away, NOT_FOUND if there is none.
func (s *Service) Update(ctx context.Context, in UpdateCertificateInput) (int, error) {
	if _, err := authz.May(ctx, access.Update, access.Certificate); err != nil {
		return 0, err
	}
	if err := (fields{in.ProductCategory, in.Number, in.Issuer, in.Note, in.IssuedOn, in.ExpiresOn}).check(s.today()); err != nil {
		return 0, err
	}
	return in.ID, s.change(ctx, in.ID, in.Version, func(row *ent.Certificate, update *ent.CertificateUpdateOne) error {
		issued, expires := row.IssuedOn, row.ExpiresOn
		if in.IssuedOn != nil {
			issued = *in.IssuedOn
		}
		if in.ExpiresOn != nil {
			expires = *in.ExpiresOn
		}
		var p check.Problems
		p.InOrder("expiresOn", &issued, &expires)
		if err := p.Err(); err != nil {
			return err
		}
		update.SetNillableProductCategory(in.ProductCategory).SetNillableNumber(in.Number).SetNillableIssuer(in.Issuer).
			SetIssuedOn(issued).SetExpiresOn(expires).SetNillableNote(in.Note)
		return nil
	})
}

// Revoke takes a certificate away for a reason, which is kept in its remark, and
// returns its id. Returns CONFLICT if it has changed since or was taken away already,
// NOT_FOUND if there is none.
func (s *Service) Revoke(ctx context.Context, in RevokeCertificateInput) (int, error) {
	if _, err := authz.May(ctx, access.Update, access.Certificate); err != nil {
		return 0, err
	}
	var p check.Problems
	reason := p.RequiredText("reason", in.Reason, noteLimit/2)
	if err := p.Err(); err != nil {
		return 0, err
	}
	return in.ID, s.change(ctx, in.ID, in.Version, func(row *ent.Certificate, update *ent.CertificateUpdateOne) error {
		note := reason
		if row.Note != "" {
			note = row.Note + "\n" + reason
		}
		update.SetRevokedAt(s.now()).SetNote(shortened(note))
		return nil
	})
}

// shortened keeps the end of a remark that has grown too long: the last reason.
func shortened(note string) string {
	if letters := []rune(note); len(letters) > noteLimit {
		return string(letters[len(letters)-noteLimit:])
	}
	return note
}

// change writes a certificate that holds and has not changed since it was read.
func (s *Service) change(ctx context.Context, id, version int, write func(*ent.Certificate, *ent.CertificateUpdateOne) error) error {
	return store.Fault(s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		row, err := tx.Certificate.Get(ctx, id)
		switch {
		case ent.IsNotFound(err):
			return fault.Missing(fault.Certificate)
		case err != nil:
			return err
		case row.Version != version:
			return trail.Stale(ctx, tx.Client(), row.ID, row.Version, row.UpdatedAt)
		case row.RevokedAt != nil:
			return fault.New(fault.Conflict, fault.CertificateRevoked)
		}
		update := tx.Certificate.UpdateOneID(id).Where(certificate.Version(version))
		if err := write(row, update); err != nil {
			return err
		}
		err = update.Exec(ctx)
		if !ent.IsNotFound(err) {
			return err
		}
		if row, err = tx.Certificate.Get(ctx, id); err != nil {
			return err
		}
		return trail.Stale(ctx, tx.Client(), row.ID, row.Version, row.UpdatedAt)
	}))
}

package registry

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/ent/customer"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/service/numbers"
	"sanbao/server/store"
)

// customerTexts are the texts of a customer, nil where they are left out.
type customerTexts struct {
	code, name, region, address, phone, email, note *string
}

// check cleans the texts and finds what is wrong with them.
func (t customerTexts) check(code check.Need) error {
	var p check.Problems
	p.Line("code", t.code, code, 64)
	p.Line("name", t.name, check.Required, 200)
	p.Line("region", t.region, check.Optional, lineLimit)
	p.Line("address", t.address, check.Optional, addressLimit)
	p.Phone("phone", t.phone)
	p.Email("email", t.email)
	p.Text("note", t.note, check.Optional, proseLimit)
	return p.Err()
}

// CreateCustomer adds a customer and returns its id. Without a code of its own
// the customer gets the next number. Returns INVALID for bad fields, CONFLICT if
// the code exists.
func (s *Service) CreateCustomer(ctx context.Context, in CreateCustomerInput) (int, error) {
	texts := customerTexts{in.Code, &in.Name, in.Region, in.Address, in.Phone, in.Email, in.Note}
	if err := texts.check(check.Optional); err != nil {
		return 0, err
	}
	if err := may(ctx, access.Create, access.Customer); err != nil {
		return 0, err
	}
	code := value(in.Code)
	if code == "" {
		var err error
		if code, err = s.freeCode(ctx, s.now()); err != nil {
			return 0, store.Fault(err)
		}
	}
	c := creation{"createCustomer", access.Customer, in.IdempotencyKey, in}
	return s.create(ctx, c, func(ctx context.Context, tx *ent.Tx) (int, error) {
		row, err := tx.Customer.Create().SetCode(code).SetName(in.Name).
			SetKind(in.Kind).SetTier(in.Tier).SetServiceZone(in.ServiceZone).
			SetNillableRegion(in.Region).SetNillableAddress(in.Address).
			SetNillablePhone(in.Phone).SetNillablePhoneDigits(digitsOf(in.Phone)).
			SetNillableEmail(in.Email).SetNillableNote(in.Note).Save(ctx)
		if err != nil {
			return 0, err
		}
		return row.ID, nil
	})
}

// freeCode returns the next number that is no customer's code yet: people may
// have typed one that looks like a number. It looks as the system, since codes
// are unique over customers that the viewer does not see as well.
func (s *Service) freeCode(ctx context.Context, now time.Time) (string, error) {
	for {
		code, err := s.Numbers.Next(ctx, numbers.Customer, now)
		if err != nil {
			return "", err
		}
		taken, err := s.Store.Client().Customer.Query().Where(customer.Code(code)).Exist(authz.System(ctx))
		if err != nil || !taken {
			return code, err
		}
	}
}

// UpdateCustomer changes a customer and returns its id. Returns INVALID for bad
// fields, CONFLICT if it has changed since or the code exists, NOT_FOUND if the
// viewer does not see it.
func (s *Service) UpdateCustomer(ctx context.Context, in UpdateCustomerInput) (int, error) {
	texts := customerTexts{in.Code, in.Name, in.Region, in.Address, in.Phone, in.Email, in.Note}
	if err := texts.check(check.Required); err != nil {
		return 0, err
	}
	return in.ID, s.change(ctx, access.Update, access.Customer, func(ctx context.Context, tx *ent.Tx) error {
		err := tx.Customer.UpdateOneID(in.ID).Where(customer.Version(in.Version)).
			SetNillableCode(in.Code).SetNillableName(in.Name).
			SetNillableKind(in.Kind).SetNillableTier(in.Tier).SetNillableServiceZone(in.ServiceZone).
			SetNillableRegion(in.Region).SetNillableAddress(in.Address).
			SetNillablePhone(in.Phone).SetNillablePhoneDigits(digitsOf(in.Phone)).
			SetNillableEmail(in.Email).SetNillableNote(in.Note).Exec(ctx)
		if err != nil {
			return outdated(ctx, tx, in.ID, err, fault.Customer, tx.Customer.Query().Where(customer.ID(in.ID)).
				Select(customer.FieldVersion, customer.FieldUpdatedAt))
		}
		if s.Clocks == nil || in.Tier == nil && in.ServiceZone == nil {
			return nil
		}
		return s.Clocks.SettleCustomer(ctx, tx, in.ID)
	})
}

// digitsOf returns the digits of a telephone number, nil where that is left out.
func digitsOf(phone *string) *string {
	if phone == nil {
		return nil
	}
	digits := installedbase.PhoneDigits(*phone)
	return &digits
}

package registry

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/contact"
	"sanbao/ent/customer"
	"sanbao/server/domain/access"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

func checkContact(name, title, phone, email *string) error {
	var p check.Problems
	p.Line("name", name, check.Required, 100)
	p.Line("title", title, check.Optional, lineLimit)
	p.Phone("phone", phone)
	p.Email("email", email)
	return p.Err()
}

// AddContact adds a contact to a customer and returns its id. A customer has one
// main contact: a new one takes the place of the old. Returns INVALID for bad
// fields and for a customer that the viewer does not see.
func (s *Service) AddContact(ctx context.Context, in AddContactInput) (int, error) {
	if err := checkContact(&in.Name, in.Title, in.Phone, in.Email); err != nil {
		return 0, err
	}
	c := creation{"addContact", access.Contact, in.IdempotencyKey, in}
	return s.create(ctx, c, func(ctx context.Context, tx *ent.Tx) (int, error) {
		err := referTo(ctx, reference{"customerID", fault.Customer, true, tx.Customer.Query().Where(customer.ID(in.CustomerID))})
		if err != nil {
			return 0, err
		}
		row, err := tx.Contact.Create().SetCustomerID(in.CustomerID).SetName(in.Name).SetNillableTitle(in.Title).
			SetNillablePhone(in.Phone).SetNillablePhoneDigits(digitsOf(in.Phone)).
			SetNillableEmail(in.Email).SetMain(in.Main).Save(ctx)
		if err != nil {
			return 0, err
		}
		if !in.Main {
			return row.ID, nil
		}
		return row.ID, onlyMain(ctx, tx, row.ID, in.CustomerID)
	})
}

// UpdateContact changes a contact and returns its id. Returns INVALID for bad
// fields, CONFLICT if it has changed since, NOT_FOUND if the viewer does not see
// it.
func (s *Service) UpdateContact(ctx context.Context, in UpdateContactInput) (int, error) {
	if err := checkContact(in.Name, in.Title, in.Phone, in.Email); err != nil {
		return 0, err
	}
	return in.ID, s.change(ctx, access.Update, access.Contact, func(ctx context.Context, tx *ent.Tx) error {
		row, err := tx.Contact.UpdateOneID(in.ID).Where(contact.Version(in.Version)).
			SetNillableName(in.Name).SetNillableTitle(in.Title).
			SetNillablePhone(in.Phone).SetNillablePhoneDigits(digitsOf(in.Phone)).
			SetNillableEmail(in.Email).SetNillableMain(in.Main).Save(ctx)
		if err != nil {
			return outdated(ctx, tx, in.ID, err, fault.Contact, tx.Contact.Query().Where(contact.ID(in.ID)).
				Select(contact.FieldVersion, contact.FieldUpdatedAt))
		}
		if !value(in.Main) {
			return nil
		}
		return onlyMain(ctx, tx, row.ID, row.CustomerID)
	})
}

// onlyMain makes sure that no other contact of the customer is the main one.
func onlyMain(ctx context.Context, tx *ent.Tx, id, customerID int) error {
	return tx.Contact.Update().
		Where(contact.CustomerID(customerID), contact.Main(true), contact.IDNEQ(id)).
		SetMain(false).Exec(ctx)
}

// RemoveContact takes a contact off its customer and returns the customer's id.
// Returns NOT_FOUND if the viewer does not see it.
func (s *Service) RemoveContact(ctx context.Context, in RemoveContactInput) (int, error) {
	var customerID int
	err := s.change(ctx, access.Delete, access.Contact, func(ctx context.Context, tx *ent.Tx) error {
		row, err := tx.Contact.Get(ctx, in.ID)
		if err != nil {
			return err
		}
		customerID = row.CustomerID
		return tx.Contact.DeleteOneID(in.ID).Exec(ctx)
	})
	return customerID, err
}

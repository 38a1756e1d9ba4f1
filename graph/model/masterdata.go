package model

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/contact"
	"sanbao/ent/customer"
	"sanbao/ent/department"
	"sanbao/ent/part"
	"sanbao/ent/product"
	"sanbao/ent/productunit"
	"sanbao/ent/savedview"
	"sanbao/ent/warranty"
	"sanbao/ent/warrantyevent"
	"sanbao/ent/warrantypolicy"
)

// The outcomes of the verbs on master data: each reads its row anew, after the
// commit and as the viewer, with exactly what the client selects.

// Written names the row that a verb has written.
type Written struct {
	// Client reads outside the transaction that wrote.
	Client *ent.Client
	// ID of the row.
	ID int
}

// CustomerPayload is the outcome of verbs on a customer.
type CustomerPayload struct{ Written }

// Customer reads the customer.
func (p *CustomerPayload) Customer(ctx context.Context) (*ent.Customer, error) {
	query, err := p.Client.Customer.Query().Where(customer.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}

// ContactPayload is the outcome of verbs on a contact.
type ContactPayload struct{ Written }

// Contact reads the contact.
func (p *ContactPayload) Contact(ctx context.Context) (*ent.Contact, error) {
	query, err := p.Client.Contact.Query().Where(contact.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}

// ProductPayload is the outcome of verbs on a product.
type ProductPayload struct{ Written }

// Product reads the product.
func (p *ProductPayload) Product(ctx context.Context) (*ent.Product, error) {
	query, err := p.Client.Product.Query().Where(product.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}

// WarrantyPolicyPayload is the outcome of verbs on a three-guarantees policy.
type WarrantyPolicyPayload struct{ Written }

// WarrantyPolicy reads the policy.
func (p *WarrantyPolicyPayload) WarrantyPolicy(ctx context.Context) (*ent.WarrantyPolicy, error) {
	query, err := p.Client.WarrantyPolicy.Query().Where(warrantypolicy.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}

// WarrantyEventPayload is the outcome of verbs on the three-guarantees ledger.
type WarrantyEventPayload struct{ Written }

// WarrantyEvent reads the line.
func (p *WarrantyEventPayload) WarrantyEvent(ctx context.Context) (*ent.WarrantyEvent, error) {
	query, err := p.Client.WarrantyEvent.Query().Where(warrantyevent.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}

// ProductUnitPayload is the outcome of verbs on a unit.
type ProductUnitPayload struct{ Written }

// ProductUnit reads the unit.
func (p *ProductUnitPayload) ProductUnit(ctx context.Context) (*ent.ProductUnit, error) {
	query, err := p.Client.ProductUnit.Query().Where(productunit.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}

// WarrantyPayload is the outcome of verbs on a warranty.
type WarrantyPayload struct{ Written }

// Warranty reads the warranty.
func (p *WarrantyPayload) Warranty(ctx context.Context) (*ent.Warranty, error) {
	query, err := p.Client.Warranty.Query().Where(warranty.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}

// PartPayload is the outcome of verbs on a spare part.
type PartPayload struct{ Written }

// Part reads the part.
func (p *PartPayload) Part(ctx context.Context) (*ent.Part, error) {
	query, err := p.Client.Part.Query().Where(part.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}

// DepartmentPayload is the outcome of verbs on a department.
type DepartmentPayload struct{ Written }

// Department reads the department.
func (p *DepartmentPayload) Department(ctx context.Context) (*ent.Department, error) {
	query, err := p.Client.Department.Query().Where(department.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}

// SavedViewPayload is the outcome of verbs on a saved view.
type SavedViewPayload struct{ Written }

// SavedView reads the view.
func (p *SavedViewPayload) SavedView(ctx context.Context) (*ent.SavedView, error) {
	query, err := p.Client.SavedView.Query().Where(savedview.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}

// DeletedSavedView names a view that is gone.
type DeletedSavedView struct{ ID int }

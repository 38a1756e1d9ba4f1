package registry

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/customer"
	"sanbao/ent/product"
	"sanbao/ent/productunit"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/change"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/service/trail"
)

// unitTexts are the texts of a unit, nil where they are left out.
type unitTexts struct {
	serialNumber, orderNumber, contractNumber, jobNumber, siteAddress, promises *string
}

func (t unitTexts) check(p *check.Problems) {
	p.Line("serialNumber", t.serialNumber, check.Required, 100)
	p.Line("orderNumber", t.orderNumber, check.Optional, lineLimit)
	p.Line("contractNumber", t.contractNumber, check.Optional, lineLimit)
	p.Line("jobNumber", t.jobNumber, check.Optional, lineLimit)
	p.Line("siteAddress", t.siteAddress, check.Optional, addressLimit)
	p.Text("promises", t.promises, check.Optional, proseLimit)
}

func checkDays(p *check.Problems, dates installedbase.Dates, start *calendar.Date, today calendar.Date) {
	p.Day("shippedOn", dates.Shipped, today)
	p.Day("purchasedOn", dates.Purchased, today)
	p.Day("installedOn", dates.Installed, today)
	p.Day("acceptedOn", dates.Accepted, today)
	p.Day("warrantyStartsOn", start, today)
}

// checkOrder checks that a unit is shipped, installed and accepted in this
// order, as far as the input says something about it. The invoice may come at
// any time.
func checkOrder(p *check.Problems, known, given installedbase.Dates) {
	type step struct {
		path  string
		day   *calendar.Date
		given bool
	}
	var before *step
	for _, now := range []step{
		{"shippedOn", known.Shipped, given.Shipped != nil},
		{"installedOn", known.Installed, given.Installed != nil},
		{"acceptedOn", known.Accepted, given.Accepted != nil},
	} {
		if now.day == nil {
			continue
		}
		switch {
		case before == nil:
		case now.given:
			p.InOrder(now.path, before.day, now.day)
		case before.given:
			p.InOrder(before.path, before.day, now.day)
		}
		before = &now
	}
}

func productReference(tx *ent.Tx, id *int) reference {
	return reference{"productID", fault.Product, id != nil, tx.Product.Query().Where(product.ID(value(id)))}
}

func customerReference(tx *ent.Tx, id *int) reference {
	return reference{"customerID", fault.Customer, id != nil, tx.Customer.Query().Where(customer.ID(value(id)))}
}

// HandOverProductUnit takes a unit over from sales and returns its id. Its status
// follows from its dates, the start of its three guarantees too unless it is
// given; once the start and the product's policy are known it has its warranty.
// Returns INVALID for bad fields, CONFLICT if the product has the serial number.
func (s *Service) HandOverProductUnit(ctx context.Context, in HandOverProductUnitInput) (int, error) {
	dates := installedbase.Dates{
		Shipped: in.ShippedOn, Purchased: in.PurchasedOn, Installed: in.InstalledOn, Accepted: in.AcceptedOn}
	var p check.Problems
	unitTexts{&in.SerialNumber, in.OrderNumber, in.ContractNumber, in.JobNumber, in.SiteAddress, in.Promises}.check(&p)
	checkDays(&p, dates, in.WarrantyStartsOn, s.Today())
	checkOrder(&p, dates, dates)
	if err := p.Err(); err != nil {
		return 0, err
	}
	start := in.WarrantyStartsOn
	if start == nil {
		start = dates.WarrantyStart()
	}
	c := creation{"handOverProductUnit", access.ProductUnit, in.IdempotencyKey, in}
	return s.create(ctx, c, func(ctx context.Context, tx *ent.Tx) (int, error) {
		if err := referTo(ctx, productReference(tx, &in.ProductID), customerReference(tx, in.CustomerID)); err != nil {
			return 0, err
		}
		row, err := tx.ProductUnit.Create().SetSerialNumber(in.SerialNumber).SetProductID(in.ProductID).
			SetNillableCustomerID(in.CustomerID).SetStatus(dates.Status(s.Today())).
			SetNillableOrderNumber(in.OrderNumber).SetNillableContractNumber(in.ContractNumber).SetNillableJobNumber(in.JobNumber).
			SetNillableShippedOn(in.ShippedOn).SetNillablePurchasedOn(in.PurchasedOn).
			SetNillableInstalledOn(in.InstalledOn).SetNillableAcceptedOn(in.AcceptedOn).SetNillableWarrantyStartsOn(start).
			SetNillableSiteAddress(in.SiteAddress).SetNillablePromises(in.Promises).Save(ctx)
		if err != nil {
			return 0, err
		}
		if err := noteStarts(ctx, tx, row.ID, installedbase.Dates{}, dates, s.now()); err != nil {
			return 0, err
		}
		return row.ID, coverUnits(ctx, tx, []int{row.ID}, ofTheProduct, s.worked)
	})
}

// UpdateProductUnit changes a unit, also whose it is, and returns its id. Status
// and start of the three guarantees follow corrected dates, and dates taken away,
// as long as they followed them before; a start taken away follows them again. The
// policy's warranty follows the start, ends where there is none any more, and, when
// the unit turns out to be of another product, follows that product's policy. Returns
// INVALID for bad fields, CONFLICT if the unit has changed since or the product
// has the serial number, NOT_FOUND if the viewer does not see it.
//
// The owner may be corrected or taken away at any time, also while records of the
// unit are open: a wrong owner in the file must not stand until all work is done.
// Those records stay with the customer who called, whom a technician on the way is
// to meet; and as long as no owner is known, whoever calls may have the unit served.
func (s *Service) UpdateProductUnit(ctx context.Context, in UpdateProductUnitInput) (int, error) {
	given := installedbase.DateChanges{
		Shipped: in.ShippedOn, Purchased: in.PurchasedOn, Installed: in.InstalledOn, Accepted: in.AcceptedOn}
	var p check.Problems
	unitTexts{in.SerialNumber, in.OrderNumber, in.ContractNumber, in.JobNumber, in.SiteAddress, in.Promises}.check(&p)
	checkDays(&p, given.Known(), in.WarrantyStartsOn.Value(), s.Today())
	if err := p.Err(); err != nil {
		return 0, err
	}
	return in.ID, s.change(ctx, access.Update, access.ProductUnit, func(ctx context.Context, tx *ent.Tx) error {
		row, err := tx.ProductUnit.Get(ctx, in.ID)
		if err != nil {
			return err
		}
		if row.Version != in.Version {
			return trail.Stale(ctx, tx.Client(), row.ID, row.Version, row.UpdatedAt)
		}
		return s.updateUnit(ctx, tx, row, in, given)
	})
}

// updateUnit changes a unit that has been read, and what follows from its dates.
func (s *Service) updateUnit(ctx context.Context, tx *ent.Tx, row *ent.ProductUnit, in UpdateProductUnitInput, given installedbase.DateChanges) error {
	before := datesOf(row)
	after := before.Corrected(given)
	var p check.Problems
	checkOrder(&p, after, given.Known())
	if err := p.Err(); err != nil {
		return err
	}
	if err := referTo(ctx, productReference(tx, in.ProductID), customerReference(tx, in.CustomerID.Value())); err != nil {
		return err
	}
	followed := in
	switch {
	case !in.WarrantyStartsOn.Given():
		followed.WarrantyStartsOn = change.Into(installedbase.StartAfter(row.WarrantyStartsOn, before, after))
	case in.WarrantyStartsOn.Clears():
		followed.WarrantyStartsOn = change.Into(after.WarrantyStart())
	}
	if in.Status == nil && given != (installedbase.DateChanges{}) {
		status := installedbase.StatusAfter(row.Status, before, after, s.Today())
		followed.Status = &status
	}
	if err := writeUnit(ctx, tx, followed); err != nil {
		return err
	}
	if err := noteStarts(ctx, tx, in.ID, before, after, s.now()); err != nil {
		return err
	}
	which := basis{anew: in.ProductID != nil && *in.ProductID != row.ProductID,
		startGone: row.WarrantyStartsOn != nil && followed.WarrantyStartsOn.Clears()}
	return coverUnits(ctx, tx, []int{in.ID}, which, s.worked)
}

// Installed writes the days on which a unit was installed and accepted, as far as they
// are not known yet, in the transaction of the work that tells them; status, start of
// the three guarantees and ledger follow as with any correction. A day of installation
// that does not fit the others is left out: nobody waits on site for a shipping date to
// be corrected. Returns INVALID for a day of acceptance that does not fit them.
func (s *Service) Installed(ctx context.Context, tx *ent.Tx, unitID int, days installedbase.Dates) error {
	ctx = authz.System(ctx)
	row, err := tx.ProductUnit.Get(ctx, unitID)
	if err != nil {
		return err
	}
	in, given := UpdateProductUnitInput{ID: row.ID, Version: row.Version}, installedbase.DateChanges{}
	if days.Installed != nil && row.InstalledOn == nil {
		installed := installedbase.DateChanges{Installed: change.Set(*days.Installed)}
		var p check.Problems
		checkOrder(&p, datesOf(row).Corrected(installed), installed.Known())
		if p.Err() == nil {
			given.Installed, in.InstalledOn = installed.Installed, installed.Installed
		}
	}
	if days.Accepted != nil && row.AcceptedOn == nil {
		given.Accepted = change.Set(*days.Accepted)
		in.AcceptedOn = given.Accepted
	}
	if given == (installedbase.DateChanges{}) {
		return nil
	}
	return s.updateUnit(ctx, tx, row, in, given)
}

func datesOf(row *ent.ProductUnit) installedbase.Dates {
	return installedbase.Dates{
		Shipped: row.ShippedOn, Purchased: row.PurchasedOn, Installed: row.InstalledOn, Accepted: row.AcceptedOn}
}

func writeUnit(ctx context.Context, tx *ent.Tx, in UpdateProductUnitInput) error {
	update := tx.ProductUnit.UpdateOneID(in.ID).Where(productunit.Version(in.Version)).
		SetNillableSerialNumber(in.SerialNumber).SetNillableProductID(in.ProductID).SetNillableStatus(in.Status).
		SetNillableOrderNumber(in.OrderNumber).SetNillableContractNumber(in.ContractNumber).SetNillableJobNumber(in.JobNumber).
		SetNillableSiteAddress(in.SiteAddress).SetNillablePromises(in.Promises)
	change.Write(in.CustomerID, update.SetCustomerID, update.ClearCustomerID)
	change.Write(in.ShippedOn, update.SetShippedOn, update.ClearShippedOn)
	change.Write(in.PurchasedOn, update.SetPurchasedOn, update.ClearPurchasedOn)
	change.Write(in.InstalledOn, update.SetInstalledOn, update.ClearInstalledOn)
	change.Write(in.AcceptedOn, update.SetAcceptedOn, update.ClearAcceptedOn)
	change.Write(in.WarrantyStartsOn, update.SetWarrantyStartsOn, update.ClearWarrantyStartsOn)
	return outdated(ctx, tx, in.ID, update.Exec(ctx), fault.ProductUnit, tx.ProductUnit.Query().Where(productunit.ID(in.ID)).
		Select(productunit.FieldVersion, productunit.FieldUpdatedAt))
}

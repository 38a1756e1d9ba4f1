package registry

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/productunit"
	"sanbao/ent/warrantyevent"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
)

// replacedByPath is how both verbs that record an exchange name the replacing unit.
const replacedByPath = "replacedByUnitID"

// Replace notes in the transaction of an exchange which unit the customer has got for
// another: the one that was given back counts as exchanged, the new one is the
// customer's. Returns INVALID for a unit that the viewer does not see, that is somebody
// else's, given back or scrapped, that has replaced another, and for the unit itself; and where
// another unit has taken its place already.
func (s *Service) Replace(ctx context.Context, tx *ent.Tx, unitID, replacingID int) error {
	replacing, err := tx.ProductUnit.Get(ctx, replacingID)
	if ent.IsNotFound(err) {
		return fault.InvalidField(replacedByPath, fault.NoSuchReference, fault.Params{"what": fault.ProductUnit})
	}
	if err != nil {
		return err
	}
	// Whoever may record the exchange writes it down, also where the role may not touch
	// units otherwise.
	system := authz.System(ctx)
	unit, err := tx.ProductUnit.Query().Where(productunit.ID(unitID)).WithReplacedBy().Only(system)
	if err != nil {
		return err
	}
	if unit.Edges.ReplacedBy != nil && unit.Edges.ReplacedBy.ID == replacingID {
		return nil
	}
	switch {
	case replacingID == unitID || unit.Edges.ReplacedBy != nil || replacing.ReplacesID != nil || replacing.Status.OutOfUse():
		return fault.InvalidField(replacedByPath, fault.NotAnOption)
	case replacing.CustomerID != nil && (unit.CustomerID == nil || *replacing.CustomerID != *unit.CustomerID):
		return fault.InvalidField(replacedByPath, fault.UnitOfOtherCustomer)
	}
	if err := tx.ProductUnit.UpdateOne(replacing).SetReplacesID(unitID).SetNillableCustomerID(unit.CustomerID).Exec(system); err != nil {
		return err
	}
	return tx.ProductUnit.UpdateOne(unit).SetStatus(installedbase.UnitExchanged).Exec(system)
}

// unreplace undoes Replace for units of which no exchange of the whole stands in the
// ledger any more.
func (s *Service) unreplace(ctx context.Context, tx *ent.Tx, unitID int, today calendar.Date) error {
	ctx = authz.System(ctx)
	lines, err := tx.WarrantyEvent.Query().Where(warrantyevent.ProductUnitID(unitID), warrantyevent.KindEQ(warranty.Restart),
		warrantyevent.MainPart("")).All(ctx)
	if err != nil || len(standingLines(lines)) > 0 {
		return err
	}
	unit, err := tx.ProductUnit.Query().Where(productunit.ID(unitID)).WithReplacedBy().Only(ctx)
	if err != nil || unit.Edges.ReplacedBy == nil {
		return err
	}
	if err := tx.ProductUnit.UpdateOne(unit.Edges.ReplacedBy).ClearReplacesID().Exec(ctx); err != nil {
		return err
	}
	if unit.Status != installedbase.UnitExchanged {
		return nil
	}
	return tx.ProductUnit.UpdateOne(unit).SetStatus(datesOf(unit).Status(today)).Exec(ctx)
}

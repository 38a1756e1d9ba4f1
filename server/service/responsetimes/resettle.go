package responsetimes

import (
	"context"
	"slices"

	"sanbao/ent"
	"sanbao/ent/predicate"
	"sanbao/ent/servicerecord"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
)

// settleBatch is how many records one transaction settles anew: few enough to hold
// up nobody who works on one of them.
const settleBatch = 50

// underWay selects the records of this company whose work is not done.
var underWay = servicerecord.And(servicerecord.Source(""), servicerecord.StatusNotIn(
	casework.StatusCompleted, casework.StatusReviewed, casework.StatusClosed, casework.StatusCancelled))

// Settle sets the clocks of all records under way anew where calendars or policies
// have changed since this server last did, in batches. Clocks that run to another
// time than before, or under other terms, take the place of the old ones. Done by
// several servers at once, or again after an interruption, it comes to the same.
func (s *Service) Settle(ctx context.Context) error {
	ctx = authz.System(ctx)
	r, err := s.rules(ctx, reading(s.Store.Client()))
	if err != nil {
		return err
	}
	if settled := s.settled.Load(); settled != nil && *settled == r.stamp {
		return nil
	}
	for after := 0; ; {
		ids, err := s.Store.Client().ServiceRecord.Query().
			Where(servicerecord.IDGT(after), underWay).Order(servicerecord.ByID()).Limit(settleBatch).IDs(ctx)
		if err != nil {
			return err
		}
		if len(ids) == 0 {
			s.settled.Store(&r.stamp)
			return nil
		}
		if err := s.settleRecords(ctx, ids); err != nil {
			return err
		}
		after = ids[len(ids)-1]
	}
}

// SettleCustomer sets the clocks of a customer's records under way anew, in the
// transaction that changed the customer's tier or zone.
func (s *Service) SettleCustomer(ctx context.Context, tx *ent.Tx, customerID int) error {
	return s.settleOf(ctx, tx, servicerecord.CustomerID(customerID), BecauseCustomer)
}

// SettleProduct sets the clocks of a product's records under way anew, in the
// transaction that changed the product's category: policies are chosen by it.
func (s *Service) SettleProduct(ctx context.Context, tx *ent.Tx, productID int) error {
	return s.settleOf(ctx, tx, servicerecord.ProductID(productID), BecauseProduct)
}

// settleOf settles those of some records that are under way.
func (s *Service) settleOf(ctx context.Context, tx *ent.Tx, which predicate.ServiceRecord, because string) error {
	ctx = authz.System(ctx)
	ids, err := tx.ServiceRecord.Query().Where(which, underWay).Order(servicerecord.ByID()).IDs(ctx)
	if err != nil {
		return err
	}
	for some := range slices.Chunk(ids, settleBatch) {
		if err := s.settleIn(ctx, tx, some, because); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) settleRecords(ctx context.Context, ids []int) error {
	return s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error { return s.settleIn(ctx, tx, ids, "") })
}

func (s *Service) settleIn(ctx context.Context, tx *ent.Tx, ids []int, because string) error {
	r, err := s.rules(ctx, reading(tx.Client()))
	if err != nil {
		return err
	}
	list, err := s.situations(ctx, tx, ids)
	if err != nil {
		return err
	}
	now := s.now()
	for _, sit := range list {
		settling := settling{tx: tx, rules: r, sit: sit, now: now, because: because}
		if err := settling.run(ctx); err != nil {
			return err
		}
	}
	return nil
}

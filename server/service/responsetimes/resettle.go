package responsetimes

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/servicerecord"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
)

// settleBatch is how many records one transaction settles anew: few enough to hold
// up nobody who works on one of them.
const settleBatch = 50

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
			Where(servicerecord.IDGT(after), servicerecord.Source(""), servicerecord.StatusNotIn(
				casework.StatusCompleted, casework.StatusReviewed, casework.StatusClosed, casework.StatusCancelled)).
			Order(servicerecord.ByID()).Limit(settleBatch).IDs(ctx)
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
	ctx = authz.System(ctx)
	ids, err := tx.ServiceRecord.Query().
		Where(servicerecord.CustomerID(customerID), servicerecord.Source(""), servicerecord.StatusNotIn(
			casework.StatusCompleted, casework.StatusReviewed, casework.StatusClosed, casework.StatusCancelled)).
		Order(servicerecord.ByID()).IDs(ctx)
	if err != nil || len(ids) == 0 {
		return err
	}
	return s.settleIn(ctx, tx, ids, BecauseCustomer)
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

package store_test

import (
	"context"
	"errors"
	"testing"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

var errRefused = errors.New("refused")

func TestWithTxRollsBack(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := authz.System(context.Background())
		err := s.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
			tx.Department.Create().SetCode("A").SetName("A").SaveX(ctx)
			return errRefused
		})
		if !errors.Is(err, errRefused) {
			t.Fatalf("got %v", err)
		}
		if n := s.Client().Department.Query().CountX(ctx); n != 0 {
			t.Errorf("%d rows after a rollback", n)
		}
	})
}

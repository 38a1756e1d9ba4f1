// Package once makes writes repeatable: a client that does not know whether its
// request arrived sends it again with the same idempotency key, and the thing
// is done once.
package once

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"

	"sanbao/ent"
	"sanbao/ent/idempotencykey"
	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
)

// Request names a write.
type Request struct {
	// Operation is the verb, as the API names it.
	Operation string
	// Key is the client's key; without one the write is simply done.
	Key *string
	// Input is the whole input: the same key with another input is refused.
	Input any
	// Now is the time of the request.
	Now time.Time
}

// Do runs write in a transaction and returns the id of what it wrote. With a
// key that the viewer has used before it returns the id of that time instead,
// also while the first request is still under way. Returns CONFLICT if the key
// was used for another operation or input, UNAUTHENTICATED without a viewer.
func Do(ctx context.Context, s *store.Store, r Request, write func(context.Context, *ent.Tx) (int, error)) (int, error) {
	var id int
	plain := func(ctx context.Context, tx *ent.Tx) (err error) {
		id, err = write(ctx, tx)
		return err
	}
	if r.Key == nil || *r.Key == "" {
		err := s.WithTx(ctx, plain)
		return id, err
	}
	if len(*r.Key) > 100 {
		return 0, fault.InvalidField("idempotencyKey", fault.TooLong, fault.Params{"max": 100})
	}
	viewer, err := authz.Require(ctx)
	if err != nil {
		return 0, err
	}
	print, err := fingerprint(r)
	if err != nil {
		return 0, err
	}
	if id, found, err := earlier(ctx, s, viewer.UserID, r, print); found || err != nil {
		return id, err
	}
	err = s.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		// Claiming the key first makes a parallel request wait here for the commit.
		claim, err := tx.IdempotencyKey.Create().SetUserID(viewer.UserID).SetKey(*r.Key).
			SetOperation(r.Operation).SetFingerprint(print).SetUsedAt(r.Now).Save(authz.System(ctx))
		if err != nil {
			return err
		}
		if err := plain(ctx, tx); err != nil {
			return err
		}
		return tx.IdempotencyKey.UpdateOne(claim).SetResultID(id).Exec(authz.System(ctx))
	})
	if err == nil {
		return id, nil
	}
	if ent.IsConstraintError(err) || fault.CodeOf(store.Fault(err)) == fault.Conflict {
		if earlierID, found, lookupErr := earlier(ctx, s, viewer.UserID, r, print); found || lookupErr != nil {
			return earlierID, lookupErr
		}
	}
	return 0, err
}

// earlier returns what the same request led to before, if it was made.
func earlier(ctx context.Context, s *store.Store, userID int, r Request, print string) (int, bool, error) {
	used, err := s.Client().IdempotencyKey.Query().
		Where(idempotencykey.UserID(userID), idempotencykey.Key(*r.Key)).Only(authz.System(ctx))
	switch {
	case ent.IsNotFound(err):
		return 0, false, nil
	case err != nil:
		return 0, false, err
	case used.Operation != r.Operation || used.Fingerprint != print:
		return 0, true, fault.New(fault.Conflict, fault.IdempotencyReuse)
	}
	return used.ResultID, true, nil
}

func fingerprint(r Request) (string, error) {
	input, err := json.Marshal(r.Input)
	if err != nil {
		return "", fmt.Errorf("fingerprint of %s: %w", r.Operation, err)
	}
	sum := sha256.Sum256(input)
	return hex.EncodeToString(sum[:]), nil
}

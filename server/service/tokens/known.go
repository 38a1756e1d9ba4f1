package tokens

import (
	"context"
	"sync"
	"time"

	"github.com/hashicorp/golang-lru/v2/simplelru"

	"sanbao/ent"
	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/store"
)

const (
	// knownAge is how long what is known of a token is believed: how long one that is
	// revoked on another server still counts. What this server writes counts at once.
	knownAge = 2 * time.Second
	// loadTime bounds the reading.
	loadTime = 5 * time.Second
)

// known keeps tokens for a short time, by their hashes, so that steady traffic costs
// no statement. That there is none is kept as well.
type known struct {
	now  func() time.Time
	load func(ctx context.Context, hash string) (*connection, error)

	mu   sync.Mutex
	kept *simplelru.LRU[string, keptConnection]
	// generation grows when all is forgotten: what was being read meanwhile is not kept.
	generation int
}

type keptConnection struct {
	*connection
	readAt time.Time
}

func newKnown(now func() time.Time, load func(context.Context, string) (*connection, error)) *known {
	kept, err := simplelru.NewLRU[string, keptConnection](rememberedKeys, nil)
	if err != nil {
		panic(err) // the size is a constant
	}
	return &known{now: now, load: load, kept: kept}
}

func (k *known) get(ctx context.Context, hash string) (*connection, error) {
	found, generation, fresh := k.lookUp(hash)
	if fresh {
		return found.connection, nil
	}
	ctx, cancel := context.WithTimeout(authz.System(ctx), loadTime)
	defer cancel()
	read := keptConnection{readAt: k.now()}
	var err error
	if read.connection, err = k.load(ctx, hash); err != nil {
		return nil, err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.generation == generation {
		k.kept.Add(hash, read)
	}
	return read.connection, nil
}

func (k *known) lookUp(hash string) (found keptConnection, generation int, fresh bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	found, ok := k.kept.Get(hash)
	age := k.now().Sub(found.readAt)
	return found, k.generation, ok && age >= 0 && age < knownAge
}

func (k *known) forget() {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.generation++
	k.kept.Purge()
}

// forgetAfterWrites forgets all tokens after each commit that may have changed what
// one of them stands for. That a token was used changes nothing.
func (k *known) forgetAfterWrites(client *ent.Client) {
	after := func(matters func(ent.Mutation) bool) ent.Hook {
		return func(next ent.Mutator) ent.Mutator {
			return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
				value, err := next.Mutate(ctx, m)
				if err == nil && matters(m) {
					store.AfterCommit(ctx, k.forget)
				}
				return value, err
			})
		}
	}
	client.Department.Use(after(func(ent.Mutation) bool { return true }))
	client.User.Use(after(func(m ent.Mutation) bool {
		// Of a person, what decides which tokens they may issue.
		for _, field := range []string{user.FieldActive, user.FieldLockedAt, user.FieldRole, user.FieldDepartmentID} {
			_, set := m.Field(field)
			if set || m.FieldCleared(field) {
				return true
			}
		}
		return false
	}))
	client.ServiceToken.Use(after(func(m ent.Mutation) bool {
		_, used := m.Field("last_used_at")
		return !used
	}))
}

package accounts

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/hashicorp/golang-lru/v2/simplelru"
	"golang.org/x/sync/singleflight"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
)

const (
	// viewerAge is how long what is known of a session is believed. It is how long
	// a session ended, a person disabled or a department moved on another server
	// still counts as before on this one; what this server writes counts at once.
	viewerAge = 2 * time.Second
	// viewerLoadTime bounds the reading, which does not end with the request that
	// began it: others wait for it too.
	viewerLoadTime = 5 * time.Second
)

// viewers keeps who is behind a session for a short time, so that steady traffic
// costs no statement. A refusal is kept as well: an ended session does not come
// back.
type viewers struct {
	now  func() time.Time
	load func(ctx context.Context, sessionID int) (*authz.Viewer, error)

	mu    sync.Mutex
	known *simplelru.LRU[int, knownViewer]
	// generation grows when all is forgotten: what was being read meanwhile is
	// not kept, nor given to those who ask afterwards.
	generation int
	loads      singleflight.Group
}

type knownViewer struct {
	viewer  *authz.Viewer
	refused *fault.Error
	readAt  time.Time
}

func newViewers(now func() time.Time, load func(context.Context, int) (*authz.Viewer, error)) *viewers {
	known, err := simplelru.NewLRU[int, knownViewer](rememberedKeys, nil)
	if err != nil {
		panic(err) // the size is a constant
	}
	return &viewers{now: now, load: load, known: known}
}

// get returns the viewer of a session: a shared value, not to be changed. Returns
// what load returns, and the error of ctx when that ends first.
func (v *viewers) get(ctx context.Context, sessionID int) (*authz.Viewer, error) {
	found, generation, fresh := v.lookUp(sessionID)
	if !fresh {
		loading := v.loads.DoChan(fmt.Sprintf("%d/%d", generation, sessionID), func() (any, error) {
			return v.read(ctx, sessionID, generation)
		})
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case loaded := <-loading:
			if loaded.Err != nil {
				return nil, loaded.Err
			}
			found = loaded.Val.(knownViewer)
		}
	}
	if found.refused != nil {
		return nil, found.refused
	}
	return found.viewer, nil
}

func (v *viewers) lookUp(sessionID int) (found knownViewer, generation int, fresh bool) {
	v.mu.Lock()
	defer v.mu.Unlock()
	found, known := v.known.Get(sessionID)
	age := v.now().Sub(found.readAt)
	return found, v.generation, known && age >= 0 && age < viewerAge
}

func (v *viewers) read(ctx context.Context, sessionID, generation int) (knownViewer, error) {
	ctx, cancel := context.WithTimeout(authz.System(context.WithoutCancel(ctx)), viewerLoadTime)
	defer cancel()
	read := knownViewer{readAt: v.now()}
	viewer, err := v.load(ctx, sessionID)
	if f := fault.As(err); f != nil && f.Code == fault.Unauthenticated {
		read.refused, err = f, nil
	}
	if err != nil {
		return read, err
	}
	read.viewer = viewer
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.generation == generation {
		v.known.Add(sessionID, read)
	}
	return read, nil
}

// forget forgets everybody.
func (v *viewers) forget() {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.generation++
	v.known.Purge()
}

// forgetAfterWrites forgets everybody after each commit that may have made
// somebody another viewer: such writes are rare, and reading anew is cheap.
func (v *viewers) forgetAfterWrites(client *ent.Client) {
	after := func(matters func(ent.Mutation) bool) ent.Hook {
		return func(next ent.Mutator) ent.Mutator {
			return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
				value, err := next.Mutate(ctx, m)
				if err == nil && matters(m) {
					store.AfterCommit(ctx, v.forget)
				}
				return value, err
			})
		}
	}
	always := func(ent.Mutation) bool { return true }
	client.Department.Use(after(always))
	client.User.Use(after(always))
	client.Session.Use(after(func(m ent.Mutation) bool {
		_, ended := m.Field("ended_at")
		return ended || m.Op().Is(ent.OpDelete|ent.OpDeleteOne)
	}))
}

package accounts

import (
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/fault"
)

// What was being read when something was written is neither kept nor given to
// those who ask afterwards.
func TestViewersReadDuringAWrite(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var loads atomic.Int32
		v := newViewers(time.Now, func(context.Context, int) (*authz.Viewer, error) {
			if loads.Add(1) == 1 {
				time.Sleep(300 * time.Millisecond)
				return &authz.Viewer{Name: "before"}, nil
			}
			time.Sleep(100 * time.Millisecond)
			return &authz.Viewer{Name: "after"}, nil
		})
		go func() { _, _ = v.get(t.Context(), 1) }()
		time.Sleep(50 * time.Millisecond)
		v.forget()
		// While the first reading is still under way, and when it is done.
		for range 2 {
			viewer, err := v.get(t.Context(), 1)
			if err != nil || viewer.Name != "after" {
				t.Error(viewer, err)
			}
			time.Sleep(500 * time.Millisecond)
		}
		if n := loads.Load(); n != 2 {
			t.Error(n, "loads")
		}
	})
}

// The reading serves all who wait for it, also when the first of them gives up.
func TestViewersReadForOthers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		v := newViewers(time.Now, func(ctx context.Context, _ int) (*authz.Viewer, error) {
			if !authz.IsSystem(ctx) {
				t.Error("read as the viewer of another request")
			}
			time.Sleep(time.Second)
			return &authz.Viewer{}, ctx.Err()
		})
		impatient, cancel := context.WithTimeout(authz.With(t.Context(), &authz.Viewer{}), time.Millisecond)
		defer cancel()
		go func() {
			if _, err := v.get(impatient, 1); !errors.Is(err, context.DeadlineExceeded) {
				t.Error(err)
			}
		}()
		time.Sleep(500 * time.Millisecond)
		if _, err := v.get(t.Context(), 1); err != nil {
			t.Error(err)
		}
	})
}

// A refusal is remembered; an outage is not, or it would last.
func TestViewersRememberRefusalsAlone(t *testing.T) {
	for _, tc := range []struct {
		err   error
		loads int
	}{{sessionEnded(), 1}, {fault.New(fault.Unavailable, fault.DatabaseAway), 2}, {errors.New("broken"), 2}} {
		loads := 0
		v := newViewers(time.Now, func(context.Context, int) (*authz.Viewer, error) {
			loads++
			return nil, tc.err
		})
		for range 2 {
			if viewer, err := v.get(t.Context(), 1); viewer != nil || !errors.Is(err, tc.err) {
				t.Error(viewer, err)
			}
		}
		if loads != tc.loads {
			t.Errorf("%v: %d loads", tc.err, loads)
		}
	}
}

func TestSubtree(t *testing.T) {
	below := func(id, parent int) *ent.Department { return &ent.Department{ID: id, ParentID: &parent} }
	tree := []*ent.Department{{ID: 1}, below(5, 2), below(2, 1), below(3, 1), below(4, 2), below(6, 5),
		// A cycle, as nobody may make.
		below(7, 8), below(8, 7)}
	for root, want := range map[int][]int{1: {1, 2, 3, 4, 5, 6}, 2: {2, 4, 5, 6}, 3: {3}, 7: {7, 8}, 9: {9}} {
		if got := subtree(tree, root); !slices.Equal(got, want) {
			t.Errorf("below %d: %v, want %v", root, got, want)
		}
	}
}

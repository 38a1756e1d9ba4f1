package responsetimes_test

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"
	"testing"

	"sanbao/ent"
	"sanbao/ent/escalation"
	"sanbao/server/domain/notice"
	"sanbao/server/domain/sla"
	"sanbao/server/service/responsetimes"
	"sanbao/server/store/storetest"
)

func (w *world) steps() int {
	w.Helper()
	n, err := w.clocks.TakeSteps(w.Context())
	if err != nil {
		w.Fatal(err)
	}
	return n
}

func TestEachStepIsToldOnceToThoseWhomItConcerns(t *testing.T) {
	each(t, func(w *world) {
		r := w.register()
		w.now = at("2026-03-11 03:00")
		if n := w.steps(); n != 0 {
			w.Errorf("%d steps at the moment after which the warning is due", n)
		}
		for _, c := range []struct {
			at   string
			step sla.StepKind
			kind notice.Kind
			who  string
		}{
			{"2026-03-11 03:01", sla.Warn, notice.ClockWarning, "head"},
			{"2026-03-11 09:01", sla.BreachOwner, notice.ClockBreached, "head"},
			{"2026-03-11 13:01", sla.BreachHead, notice.ClockBreached, "head"},
			{"2026-03-12 09:01", sla.BreachExecutive, notice.ClockBreached, "executive"},
		} {
			w.now = at(c.at)
			w.steps()
			w.steps()
			last := w.heard(sla.Reply)
			if last.Kind != c.kind || last.Params["step"] != string(c.step) || !slices.Equal(last.UserIDs, []int{w.people[c.who].ID}) {
				w.Errorf("at %s told %+v", c.at, last)
			}
		}
		reply := w.current(r.ID, sla.Reply)
		w.is("when it ran out", reply.MissedAt, "2026-03-11 09:00")
		w.none("the next step", reply.NextStepAt)
		if n := w.store.Client().Escalation.Query().Where(escalation.ResponseClockID(reply.ID)).CountX(w.system()); n != 4 {
			w.Errorf("%d steps are written down", n)
		}
		if got := w.record(r.ID); got.Version != r.Version {
			w.Error("steps change the record's version")
		}
	})
}

// heard returns the last notice about clocks of a kind.
func (w *world) heard(kind sla.ClockKind) responsetimes.Notice {
	w.Helper()
	for _, n := range slices.Backward(w.told.notices) {
		if n.Params["clock"] == string(kind) {
			return n
		}
	}
	w.Fatalf("nobody was told of a clock %s", kind)
	return responsetimes.Notice{}
}

func TestWhatStoppedIsNotToldOf(t *testing.T) {
	each(t, func(w *world) {
		r := w.reply(w.register())
		w.now = at("2026-03-11 10:00")
		w.steps()
		if n := w.store.Client().Escalation.Query().CountX(w.system()); n != 0 {
			w.Errorf("%d steps", n)
		}
		w.is("the arrival's next step", w.current(r.ID, sla.OnSite).NextStepAt, "2026-03-11 21:00")
	})
}

// A breach that is found late is told at once, and nobody is warned any more.
func TestStepsThatWereSleptThrough(t *testing.T) {
	each(t, func(w *world) {
		w.register()
		w.now = at("2026-03-11 10:00")
		w.steps()
		var told []string
		for _, n := range w.told.notices {
			if n.Params["clock"] == string(sla.Reply) {
				told = append(told, n.Params["step"])
			}
		}
		if !slices.Equal(told, []string{string(sla.BreachOwner)}) {
			w.Errorf("told are %v", told)
		}
	})
}

// dying is a server that breaks off in the middle of its steps.
type dying struct{ told atomic.Int32 }

func (d *dying) Tell(context.Context, *ent.Tx, responsetimes.Notice) error {
	if d.told.Add(1)%3 == 0 {
		return context.Canceled
	}
	return nil
}

// counting counts what several servers tell.
type counting struct {
	mu   sync.Mutex
	keys map[string]int
}

func (c *counting) Tell(_ context.Context, _ *ent.Tx, n responsetimes.Notice) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.keys[n.Key]++
	return nil
}

// Three servers on one PostgreSQL, after a fourth broke off in the middle: each step
// is taken exactly once.
func TestThreeServersTakeEachStepOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t, storetest.Postgres(t))
	const records = 12
	for range records {
		w.register()
	}
	w.now = at("2026-03-11 14:00")
	end := w.now
	broken := w.server(w.store)
	broken.Teller = &dying{}
	if _, err := broken.TakeSteps(t.Context()); err == nil {
		t.Fatal("the server that was to break off did not")
	}
	before := w.store.Client().Escalation.Query().CountX(w.system())
	heard := &counting{keys: map[string]int{}}
	var running sync.WaitGroup
	taken := make([]int, 3)
	errs := make([]error, 3)
	for i := range taken {
		server := w.server(w.store)
		server.Teller = heard
		running.Go(func() { taken[i], errs[i] = server.TakeSteps(t.Context()) })
	}
	running.Wait()
	w.now = end
	for _, err := range errs {
		if err != nil {
			t.Error(err)
		}
	}
	// A warning, the owner's and the head's step of each reply.
	total := w.store.Client().Escalation.Query().CountX(w.system())
	if total != 3*records || taken[0]+taken[1]+taken[2] != total-before {
		t.Errorf("%d steps are written down, %d before, the servers took %v", total, before, taken)
	}
	for key, n := range heard.keys {
		if n != 1 {
			t.Errorf("%s was told %d times", key, n)
		}
	}
	if before == 0 || before >= total {
		t.Errorf("%d of %d steps were taken before the break", before, total)
	}
}

func TestTheNearestHeadAboveIsTold(t *testing.T) {
	each(t, func(w *world) {
		ctx, c := w.system(), w.store.Client()
		team := c.Department.Create().SetCode("T1").SetName("一组").SetParent(w.service).SaveX(ctx)
		r := w.register()
		c.ServiceRecord.UpdateOneID(r.ID).SetDepartmentID(team.ID).ExecX(ctx)
		w.now = at("2026-03-11 13:01")
		w.steps()
		if got := w.heard(sla.Reply).UserIDs; !slices.Equal(got, []int{w.people["head"].ID}) {
			w.Errorf("told are %v", got)
		}
	})
}

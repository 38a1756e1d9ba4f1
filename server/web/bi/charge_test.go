package bi

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	_ "sanbao/ent/runtime"
	"sanbao/ent/servicetoken"
	"sanbao/server/domain/fault"
)

// What is read past the API is paid for as it comes, once, until the budget is spent.
func TestRowsAreCharged(t *testing.T) {
	for _, c := range []struct {
		rows, paid, budget, cost int
		refused                  bool
	}{
		{0, 0, 1000, 0, false}, {1, 0, 1000, 50, false}, {100, 0, 1000, 50, false}, {101, 0, 1000, 100, false},
		{200, 200, 0, 0, false}, {201, 200, 1000, 50, false},
		// A long answer is read from its beginning once more.
		{2000, 0, 1000, 1000, false}, {2001, 0, 1000, 1000, true},
	} {
		left := c.budget
		tables := New(Options{Spend: func(_ context.Context, cost int) error {
			if left < cost {
				return fault.New(fault.Limit, fault.TooOften)
			}
			left -= cost
			return nil
		}})
		to := newAnswer(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/", nil), time.Now, "")
		cost, err := tables.read(ofToken(t, 1), to, manyRows(c.rows), c.paid, func() error { return nil }, func(texts [][]byte) error {
			_, err := to.Write(texts[0])
			return err
		})
		if cost != c.cost || c.budget-left != c.cost || c.refused != (fault.CodeOf(err) == fault.Limit) || !c.refused && err != nil {
			t.Errorf("%d rows cost %d, %d are spent, want %d: %v", c.rows, cost, c.budget-left, c.cost, err)
		}
	}
	if million := 1_000_000 / chargedRows * chargedCost; million > servicetoken.DefaultCostPerHour {
		t.Errorf("a million rows cost %d of %d", million, servicetoken.DefaultCostPerHour)
	}
}

// What no repetition makes succeed does not ask for one.
func TestWhatIsNotAffordedIsTold(t *testing.T) {
	tables := New(Options{})
	w := httptest.NewRecorder()
	tables.refuse(w, httptest.NewRequest(http.MethodGet, "/", nil), fault.New(fault.Limit, fault.OverBudget, fault.Params{"cost": 2, "max": 1}))
	if text, err := io.ReadAll(w.Body); err != nil || w.Code != http.StatusBadRequest || w.Header().Get("Retry-After") != "" {
		t.Errorf("%d %s", w.Code, text)
	}
}

package auth

import (
	"math"
	"testing"
	"time"

	"sanbao/server/domain/fault"
)

func TestLockedUntil(t *testing.T) {
	for failures, minutes := range map[int]int{
		math.MinInt: 0, -1: 0, 0: 0, 1: 0, 4: 0,
		5: 1, 6: 2, 7: 4, 8: 8, 9: 16, 10: 30, 11: 30, 100: 30, math.MaxInt: 30,
	} {
		var want time.Time
		if minutes > 0 {
			want = noon.Add(time.Duration(minutes) * time.Minute)
		}
		if got := DefaultLockout().LockedUntil(failures, noon); !got.Equal(want) {
			t.Errorf("%d failures: until %v, want %v", failures, got, want)
		}
	}
	if got := (Lockout{}).LockedUntil(1000, noon); !got.IsZero() {
		t.Error("without a threshold nothing is locked:", got)
	}
}

func TestLockoutCheck(t *testing.T) {
	cases := []struct {
		failures int
		after    time.Duration
		minutes  int // 0: open
	}{
		{0, 0, 0},
		{4, 0, 0},
		{5, 0, 1},
		{5, 59 * time.Second, 1},
		{5, time.Minute, 0},
		{7, 0, 4},
		{7, time.Minute, 3},
		{7, 61 * time.Second, 3},
		{7, 4 * time.Minute, 0},
		{50, 29*time.Minute + 59*time.Second, 1},
		{50, 30 * time.Minute, 0},
	}
	for _, c := range cases {
		err := DefaultLockout().Check(c.failures, noon, noon.Add(c.after))
		if c.minutes == 0 {
			if err != nil {
				t.Errorf("%d failures, after %v: %v", c.failures, c.after, err)
			}
			continue
		}
		e := fault.As(err)
		if e == nil || e.Code != fault.Limit || e.Key != fault.AccountLocked || e.Params["minutes"] != c.minutes || e.RetryAfter <= 0 {
			t.Errorf("%d failures, after %v: %v", c.failures, c.after, err)
		}
	}
}

package analytics_test

import (
	"testing"
	"time"

	"sanbao/server/analytics"
	"sanbao/server/domain/calendar"
)

// TestADayBeginsWithItsFirstMoment, also in zones where the clocks are changed at
// midnight, forward or back.
func TestADayBeginsWithItsFirstMoment(t *testing.T) {
	changed := 0
	for _, name := range []string{"Asia/Shanghai", "America/Havana", "America/Sao_Paulo", "America/Santiago", "Asia/Beirut", "Asia/Tehran", "Atlantic/Azores", "Europe/Berlin"} {
		zone, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		for day := calendar.MustParse("2008-01-01"); day.Year() < 2020; day = day.AddDays(1) {
			first := analytics.Begin(day, zone)
			if calendar.DateIn(first, zone) != day || !calendar.DateIn(first.Add(-1), zone).Before(day) {
				t.Errorf("%s: %s begins at %s", name, day, first)
			}
			if !first.Equal(time.Date(day.Year(), day.Month(), day.Day(), 0, 0, 0, 0, zone)) {
				changed++
			}
		}
	}
	if changed == 0 {
		t.Error("no day begins otherwise than time.Date has it")
	}
}

package workdays_test

import (
	"sync"
	"testing"

	"sanbao/server/domain/calendar"
	"sanbao/server/service/workdays"
)

var _ calendar.Holidays = workdays.Holidays

// Every day of a year is worked as Of says, and as the week and the source say.
func TestHolidaysAgreeWithTheYears(t *testing.T) {
	for year := 2000; year <= 2100; year++ {
		of, err := workdays.Of(year)
		if err != nil {
			t.Fatal(err)
		}
		arranged, published := workdays.Holidays(year)
		if published != of.Published {
			t.Errorf("%d: published %t", year, published)
		}
		kinds := map[calendar.Date]calendar.DayKind{}
		for _, day := range arranged {
			kinds[day.Date] = day.Kind
		}
		if len(kinds) != len(arranged) {
			t.Errorf("%d: %d days, %d of them different", year, len(arranged), len(kinds))
		}
		for _, day := range of.Days {
			if kind, special := kinds[day.Date]; special != (day.Holiday != nil) || special && kind != day.Kind {
				t.Errorf("%s: %s, arranged %t as %s", day.Date, day.Kind, special, kind)
			}
		}
	}
}

func TestYearsWithoutHolidays(t *testing.T) {
	for _, year := range []int{1970, 1999, 2090, 2101, 2199} {
		if days, published := workdays.Holidays(year); published || len(days) > 0 {
			t.Errorf("%d: published %t, %v", year, published, days)
		}
	}
}

// Working calendars ask from several goroutines.
func TestHolidaysFromSeveralGoroutines(t *testing.T) {
	var asking sync.WaitGroup
	for range 4 {
		asking.Go(func() {
			for year := 2020; year <= 2027; year++ {
				workdays.Holidays(year)
			}
		})
	}
	asking.Wait()
}

func BenchmarkHolidays(b *testing.B) {
	for b.Loop() {
		workdays.Holidays(2026)
	}
}

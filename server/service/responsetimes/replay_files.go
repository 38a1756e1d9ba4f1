package responsetimes

import (
	"encoding/json"
	"fmt"
	"io"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/check"
	"sanbao/server/domain/sla"
)

// NamedCalendar is a working calendar as a file tells it.
type NamedCalendar struct {
	// Code by which promises name it; the company's own where it is left out.
	Code string `json:"code"`
	// Week are the hours of the week; a day that is not there is off.
	Week []sla.DayHours `json:"week"`
	// FollowsPublicHolidays says whether public holidays are off, and the weekends for
	// which they are made up worked.
	FollowsPublicHolidays bool `json:"followsPublicHolidays"`
	// MakeUpLike is the day of the week like which those are worked.
	MakeUpLike calendar.Weekday `json:"makeUpLike"`
	// Exceptions are the days with rules of their own.
	Exceptions []sla.Exception `json:"exceptions"`
}

func (c NamedCalendar) spec(zone *time.Location) (sla.CalendarSpec, error) {
	var p check.Problems
	p.Line("code", &c.Code, check.Required, 32)
	spec := sla.CalendarSpec{Zone: zone, Week: sla.WeekOf(c.Week), MakeUpLike: c.MakeUpLike, Exceptions: c.Exceptions}
	if c.FollowsPublicHolidays {
		spec.Holidays = published(nil)
	}
	return spec, p.Err()
}

// ReadCalendar reads a working calendar as JSON. Returns an error for a name that
// there is not.
func ReadCalendar(from io.Reader) (NamedCalendar, error) {
	read := NamedCalendar{Code: OfficeCode}
	if err := strictly(from, &read); err != nil {
		return read, fmt.Errorf("this is no working calendar: %w", err)
	}
	return read, nil
}

// ReadPolicies reads a list of response-time policies as JSON. Returns an error for a
// name that there is not; whether they can hold is for Replay to say.
func ReadPolicies(from io.Reader) ([]sla.Policy, error) {
	var read []sla.Policy
	if err := strictly(from, &read); err != nil {
		return nil, fmt.Errorf("these are no response-time policies: %w", err)
	}
	return read, nil
}

func strictly(from io.Reader, into any) error {
	decoder := json.NewDecoder(from)
	decoder.DisallowUnknownFields()
	return decoder.Decode(into)
}

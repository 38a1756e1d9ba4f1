package calendar

import (
	"io"
	"time"

	"sanbao/server/domain/enum"
)

// DayKind says whether people work on a day, and why.
type DayKind string

const (
	// Workday: Monday to Friday, as usual 工作日.
	Workday DayKind = "WORKDAY"
	// Weekend: Saturday or Sunday, as usual 周末.
	Weekend DayKind = "WEEKEND"
	// Holiday: off by a public holiday 法定节假日.
	Holiday DayKind = "HOLIDAY"
	// MakeUpWorkday: a Saturday or Sunday that is worked for a holiday 调休上班.
	MakeUpWorkday DayKind = "MAKE_UP_WORKDAY"
)

// DayKinds returns every DayKind.
func DayKinds() []DayKind { return []DayKind{Workday, Weekend, Holiday, MakeUpWorkday} }

// Worked reports whether people work on such a day.
func (k DayKind) Worked() bool { return k == Workday || k == MakeUpWorkday }

// Values lists the set for ent.
func (DayKind) Values() []string { return enum.Strings(DayKinds()) }

// MarshalGQL writes the value as a GraphQL enum.
func (k DayKind) MarshalGQL(w io.Writer) { enum.Marshal(w, k) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (k *DayKind) UnmarshalGQL(raw any) error { return enum.Unmarshal(k, raw, DayKinds()) }

// PublicHoliday is a public holiday of China, as the State Council's yearly notice
// on the arrangement of holidays names it.
type PublicHoliday string

const (
	// NewYear 元旦.
	NewYear PublicHoliday = "NEW_YEAR"
	// SpringFestival 春节.
	SpringFestival PublicHoliday = "SPRING_FESTIVAL"
	// TombSweeping 清明节.
	TombSweeping PublicHoliday = "TOMB_SWEEPING"
	// LabourDay 劳动节.
	LabourDay PublicHoliday = "LABOUR_DAY"
	// DragonBoat 端午节.
	DragonBoat PublicHoliday = "DRAGON_BOAT"
	// MidAutumn 中秋节.
	MidAutumn PublicHoliday = "MID_AUTUMN"
	// NationalDay 国庆节.
	NationalDay PublicHoliday = "NATIONAL_DAY"
	// NationalDayAndMidAutumn: both together 国庆中秋.
	NationalDayAndMidAutumn PublicHoliday = "NATIONAL_DAY_AND_MID_AUTUMN"
	// VictoryDay 抗战胜利日: in 2015.
	VictoryDay PublicHoliday = "VICTORY_DAY"
)

// PublicHolidays returns every PublicHoliday.
func PublicHolidays() []PublicHoliday {
	return []PublicHoliday{NewYear, SpringFestival, TombSweeping, LabourDay, DragonBoat, MidAutumn, NationalDay,
		NationalDayAndMidAutumn, VictoryDay}
}

// Values lists the set for ent.
func (PublicHoliday) Values() []string { return enum.Strings(PublicHolidays()) }

// MarshalGQL writes the value as a GraphQL enum.
func (h PublicHoliday) MarshalGQL(w io.Writer) { enum.Marshal(w, h) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (h *PublicHoliday) UnmarshalGQL(raw any) error { return enum.Unmarshal(h, raw, PublicHolidays()) }

// Weekday returns the day of the week. It means nothing for the zero Date.
func (d Date) Weekday() time.Weekday { return d.midnightUTC().Weekday() }

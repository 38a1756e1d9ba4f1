package sla

import (
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
)

// The keys of the calendars by which the delivered policies count.
const (
	// OfficeKey is the calendar of OfficeHours.
	OfficeKey = "office"
	// HotlineKey is the calendar of HotlineHours.
	HotlineKey = "hotline"
)

// Pack is a set of policies that is delivered, as one company's procedure has them:
// a place to start from.
type Pack struct {
	Key string
	// Name is what the pack is called 名称, in Chinese as are its policies.
	Name     string
	Policies []Policy
}

// The keys of the delivered packs.
const (
	// PackRegions: answered within 24 hours; on site within 48 in the own and the
	// neighbouring provinces, within 72 elsewhere.
	PackRegions = "regions"
	// PackHotline: called back within an hour of the hotline; on site within 1
	// working day in the city, within 2 in the country.
	PackHotline = "hotline"
	// PackHours: on site within 6 hours of business time in the city, 7 in the suburbs.
	PackHours = "hours"
	// PackUrgent: an opinion within 3 hours on what is urgent or major. It goes
	// beside any of the others, and its replies before theirs.
	PackUrgent = "urgent"
)

// Packs returns the delivered policies, each time anew. Those of one pack do not
// conflict, nor does PackUrgent with any; the other three are to choose from.
func Packs() []Pack {
	cityAndSuburb := []installedbase.ServiceZone{installedbase.ZoneCity, installedbase.ZoneSuburb}
	near := append(cityAndSuburb, installedbase.ZoneProvince)
	return []Pack{
		{Key: PackRegions, Name: "按省区", Policies: []Policy{
			policy("24 小时内首次答复", nil, reply(hours(24))),
			policy("省内及邻省 48 小时到达", near, onSite(hours(48))),
			policy("外省 72 小时到达", zone(installedbase.ZoneRemote), onSite(hours(72))),
		}},
		{Key: PackHotline, Name: "热线回电", Policies: []Policy{
			policy("热线时间 1 小时内回电", nil, by(HotlineKey, reply(businessHours(1)))),
			policy("市区 1 个工作日到达", zone(installedbase.ZoneCity), by(OfficeKey, onSite(workingDays(1)))),
			policy("郊县及外地 2 个工作日到达",
				[]installedbase.ServiceZone{installedbase.ZoneSuburb, installedbase.ZoneProvince, installedbase.ZoneRemote},
				by(OfficeKey, onSite(workingDays(2)))),
		}},
		{Key: PackHours, Name: "按工作小时", Policies: []Policy{
			policy("市区 6 个工作小时到达", zone(installedbase.ZoneCity), by(OfficeKey, onSite(businessHours(6)))),
			policy("郊区 7 个工作小时到达", zone(installedbase.ZoneSuburb), by(OfficeKey, onSite(businessHours(7)))),
		}},
		{Key: PackUrgent, Name: "紧急和严重", Policies: []Policy{urgent()}},
	}
}

func urgent() Policy {
	p := policy("紧急、严重故障 3 小时内提出处理意见", nil, reply(hours(3)))
	p.Conditions.Severities = []casework.Severity{casework.SeverityUrgent, casework.SeverityMajor}
	p.Escalation = Escalation{WarnMinutes: 60, HeadAfter: 30, ExecutiveAfter: 120}
	return p
}

// OfficeHours are Monday to Friday, 8:30 to 12:00 and 13:30 to 18:00, but for public
// holidays, and the days worked for them.
func OfficeHours(zone *time.Location, holidays calendar.Holidays) CalendarSpec {
	day := Hours{clock(8, 30, 12, 0), clock(13, 30, 18, 0)}
	return CalendarSpec{Zone: zone, Holidays: holidays, Week: map[calendar.Weekday]Hours{
		calendar.Monday: day, calendar.Tuesday: day, calendar.Wednesday: day, calendar.Thursday: day, calendar.Friday: day,
	}}
}

// HotlineHours are 8:00 to 18:00 every day, public holidays too.
func HotlineHours(zone *time.Location) CalendarSpec {
	week := map[calendar.Weekday]Hours{}
	for _, day := range calendar.Weekdays() {
		week[day] = Hours{clock(8, 0, 18, 0)}
	}
	return CalendarSpec{Zone: zone, Week: week}
}

func clock(fromHour, fromMinute, untilHour, untilMinute int) Interval {
	return Interval{From: fromHour*60 + fromMinute, Until: untilHour*60 + untilMinute}
}

// policy has the delivered escalation: a warning when three quarters are used, the
// head 4 hours after the breach, the general manager after 24.
func policy(name string, zones []installedbase.ServiceZone, promise Promise) Policy {
	return Policy{
		Name: name, Conditions: Conditions{Zones: zones}, Promises: []Promise{promise},
		Escalation: Escalation{WarnPercent: 75, HeadAfter: 4 * 60, ExecutiveAfter: minutesOfDay},
	}
}

func zone(z installedbase.ServiceZone) []installedbase.ServiceZone {
	return []installedbase.ServiceZone{z}
}

// reply is a promise that nothing pauses: a customer is answered also to hear that
// parts are missing.
func reply(target Target) Promise { return Promise{Clock: Reply, Target: target} }

// onSite is a promise that stands still while the customer or the site is not ready.
func onSite(target Target) Promise {
	return Promise{
		Clock: OnSite, Target: target,
		PausedBy: []casework.HoldReason{casework.HoldCustomer, casework.HoldSite},
	}
}

func by(key string, p Promise) Promise {
	p.Calendar = key
	return p
}

func hours(n int) Target { return Target{Measure: Elapsed, Amount: n * 60} }

func businessHours(n int) Target { return Target{Measure: Business, Amount: n * 60} }

func workingDays(n int) Target { return Target{Measure: WorkingDays, Amount: n} }

package sla

import (
	"io"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/enum"
)

// ClockKind is what is to happen before the clock is due.
type ClockKind string

const (
	// Reply: the first answer to the customer 首次答复.
	Reply ClockKind = "REPLY"
	// OnSite: somebody arrives at the customer's 到达现场.
	OnSite ClockKind = "ON_SITE"
	// Resolution: the work is done 处理完成.
	Resolution ClockKind = "RESOLUTION"
)

// ClockKinds returns every ClockKind in the order in which people expect them.
func ClockKinds() []ClockKind { return []ClockKind{Reply, OnSite, Resolution} }

// Values lists the set for ent.
func (ClockKind) Values() []string { return enum.Strings(ClockKinds()) }

// MarshalGQL writes the value as a GraphQL enum.
func (k ClockKind) MarshalGQL(w io.Writer) { enum.Marshal(w, k) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (k *ClockKind) UnmarshalGQL(raw any) error { return enum.Unmarshal(k, raw, ClockKinds()) }

// Measure is how the time of a clock is counted: by the wall clock, by working time or by working days.
type Measure string

const (
	// Elapsed: the time of the wall clock, night and day 自然时间.
	Elapsed Measure = "ELAPSED"
	// Business: only while the calendar is open 工作时间.
	Business Measure = "BUSINESS"
	// WorkingDays: by the closings of working days 工作日.
	WorkingDays Measure = "WORKING_DAYS"
)

// Measures returns every Measure in the order in which people expect them.
func Measures() []Measure { return []Measure{Elapsed, Business, WorkingDays} }

// Values lists the set for ent.
func (Measure) Values() []string { return enum.Strings(Measures()) }

// MarshalGQL writes the value as a GraphQL enum.
func (m Measure) MarshalGQL(w io.Writer) { enum.Marshal(w, m) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (m *Measure) UnmarshalGQL(raw any) error { return enum.Unmarshal(m, raw, Measures()) }

// Status is how a clock stands at a moment.
type Status string

const (
	// NotStarted: the moment lies before the clock's start 未开始.
	NotStarted Status = "NOT_STARTED"
	// Running: not due yet 计时中.
	Running Status = "RUNNING"
	// Paused: not due, and stopped for a reason that is kept 已暂停.
	Paused Status = "PAUSED"
	// Met: stopped in time 按时完成.
	Met Status = "MET"
	// Missed: stopped late 超时完成.
	Missed Status = "MISSED"
	// Breached: past due and not stopped, whether paused since or not 已超时.
	Breached Status = "BREACHED"
)

// Statuses returns every Status in the order in which people expect them.
func Statuses() []Status { return []Status{NotStarted, Running, Paused, Met, Missed, Breached} }

// Values lists the set for ent.
func (Status) Values() []string { return enum.Strings(Statuses()) }

// MarshalGQL writes the value as a GraphQL enum.
func (s Status) MarshalGQL(w io.Writer) { enum.Marshal(w, s) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (s *Status) UnmarshalGQL(raw any) error { return enum.Unmarshal(s, raw, Statuses()) }

// Wait is what a clock waits for.
type Wait string

const (
	// WaitReply: for the customer to be answered 等待答复.
	WaitReply Wait = "REPLY"
	// WaitArrival: for somebody to arrive 等待到场.
	WaitArrival Wait = "ARRIVAL"
	// WaitResolution: for the work to be done 等待完成.
	WaitResolution Wait = "RESOLUTION"
	// WaitOpening: for working hours to begin; its time stands still until then 等待上班.
	WaitOpening Wait = "OPENING"
	// WaitCustomer: paused for the customer 等待客户.
	WaitCustomer = Wait(casework.HoldCustomer)
	// WaitParts: paused for parts 等待配件.
	WaitParts = Wait(casework.HoldParts)
	// WaitSite: paused until the site is ready 等待现场条件.
	WaitSite = Wait(casework.HoldSite)
	// WaitSupplier: paused for a supplier 等待供应商.
	WaitSupplier = Wait(casework.HoldSupplier)
	// WaitOther: paused for something else 其他.
	WaitOther = Wait(casework.HoldOther)
)

// Waits returns every Wait; a pause's reason is the Wait of the same name.
func Waits() []Wait {
	waits := []Wait{WaitReply, WaitArrival, WaitResolution, WaitOpening}
	for _, reason := range casework.HoldReasons() {
		waits = append(waits, Wait(reason))
	}
	return waits
}

// Values lists the set for ent.
func (Wait) Values() []string { return enum.Strings(Waits()) }

// MarshalGQL writes the value as a GraphQL enum.
func (w Wait) MarshalGQL(out io.Writer) { enum.Marshal(out, w) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (w *Wait) UnmarshalGQL(raw any) error { return enum.Unmarshal(w, raw, Waits()) }

// StepKind is who is told about a clock, and when.
type StepKind string

const (
	// Warn: the owner is told that the clock is about to run out 预警.
	Warn StepKind = "WARN"
	// BreachOwner: the owner is told that it has 超时通知负责人.
	BreachOwner StepKind = "BREACH_OWNER"
	// BreachHead: the department's head is told 升级至主管.
	BreachHead StepKind = "BREACH_HEAD"
	// BreachExecutive: the general manager is told 升级至总经理.
	BreachExecutive StepKind = "BREACH_EXECUTIVE"
)

// StepKinds returns every StepKind in the order in which they fall due.
func StepKinds() []StepKind { return []StepKind{Warn, BreachOwner, BreachHead, BreachExecutive} }

// Values lists the set for ent.
func (StepKind) Values() []string { return enum.Strings(StepKinds()) }

// MarshalGQL writes the value as a GraphQL enum.
func (s StepKind) MarshalGQL(w io.Writer) { enum.Marshal(w, s) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (s *StepKind) UnmarshalGQL(raw any) error { return enum.Unmarshal(s, raw, StepKinds()) }

// DayRule is how a day is worked that has a rule of its own.
type DayRule string

const (
	// DayOff: nobody works 休息.
	DayOff DayRule = "DAY_OFF"
	// WorkedLike: worked like a day of the week, also when that day's hours change 按某日上班.
	WorkedLike DayRule = "WORKED_LIKE"
	// OwnHours: worked at hours of its own 自定工作时间.
	OwnHours DayRule = "OWN_HOURS"
)

// DayRules returns every DayRule in the order in which people expect them.
func DayRules() []DayRule { return []DayRule{DayOff, WorkedLike, OwnHours} }

// Values lists the set for ent.
func (DayRule) Values() []string { return enum.Strings(DayRules()) }

// MarshalGQL writes the value as a GraphQL enum.
func (r DayRule) MarshalGQL(w io.Writer) { enum.Marshal(w, r) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (r *DayRule) UnmarshalGQL(raw any) error { return enum.Unmarshal(r, raw, DayRules()) }

// Package sla is the response clocks 响应时限: by when a customer is to be
// answered, visited and helped, how much of that time is used up, and who is told
// when it runs out. It is pure: a calendar, a policy, a clock and a moment go in,
// an answer comes out; nothing here asks what time it is.
//
// # The parts
//
//   - Calendar is when people work: hours of the week, days with hours of their own,
//     public holidays and make-up working days 调休. It is made by NewCalendar from a
//     CalendarSpec, which is what is stored and edited, and it counts business time.
//   - Policy says for which records which Promises hold. Match finds, for each kind
//     of clock, the one policy that applies; Conflicts finds policies of which none
//     goes before the other, which must not be saved.
//   - Clock is one promise kept to one record: its start, its stop and its pauses.
//     Due says when it is due, StateAt how it stood at any moment, Steps who is told
//     when.
//   - NeedsNewTime, TaskOrderDue, CrewDue and the Reminders of what ends are the rules
//     that go by days.
//
// # The clock's own time
//
// A Target is measured in one of three ways, and so is everything about its clock,
// pauses too:
//
//   - Elapsed: the time of the wall clock, night and day.
//   - Business: only while the calendar is open. A pause takes away the business
//     time within it: one over a weekend takes away nothing.
//   - WorkingDays: by the closings of working days. The day of the start is not
//     counted, as article 201 of the Civil Code 《民法典》 counts days; of each later
//     working day its closing counts, the end of its last interval, unless the clock
//     is paused at that moment. So a pause freezes each working day over whose
//     closing it lasts, and no other: from Monday noon to Tuesday noon it freezes
//     Monday. A start on a day off is due like one on the last working day before
//     it: 1 working day from Saturday ends with Monday.
//
// In all three a clock is due at the first moment at which its target is used up;
// it is met until that very moment, and late after it. A paused clock uses nothing
// and is never due. Pauses that overlap or touch are one pause.
//
// # DST and the horizon
//
// A calendar is open at a moment when the wall clock of its zone shows a minute
// within the hours of that day. Where the wall clock is put forward the minutes that
// it skips are missing, where it is put back they are there twice. Business time is
// real time: an interval of two hours through which the clock is put forward by
// one is one hour long.
//
// A Calendar counts from the year 1970 to 2199. Moments outside are taken as the
// nearest within, and what never comes to an end ends there.
package sla

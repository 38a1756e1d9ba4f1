package sla_test

import (
	"slices"
	"strings"
	"testing"

	"sanbao/server/domain/sla"
)

// told writes steps as "WARN 03-02 12:00 due".
func told(t *testing.T, steps []sla.Step) []string {
	t.Helper()
	var out []string
	for _, s := range steps {
		line := string(s.Kind) + " " + s.At.In(zone(t, "Asia/Shanghai")).Format("01-02 15:04")
		if s.Due {
			line += " due"
		}
		out = append(out, line)
	}
	return out
}

var plan = sla.Escalation{WarnMinutes: 60, HeadAfter: 120, ExecutiveAfter: 480}

func TestSteps(t *testing.T) {
	for _, c := range []struct {
		what   string
		target sla.Target
		plan   sla.Escalation
		pauses []sla.Pause
		at     string
		want   string
	}{
		{"nothing yet", target(sla.Elapsed, 600), plan, nil, "2026-03-02 10:00", "WARN 03-02 19:00, BREACH_OWNER 03-02 20:00, BREACH_HEAD 03-02 22:00, BREACH_EXECUTIVE 03-03 04:00"},
		{"not at the moment", target(sla.Elapsed, 600), plan, nil, "2026-03-02 20:00", "WARN 03-02 19:00 due, BREACH_OWNER 03-02 20:00, BREACH_HEAD 03-02 22:00, BREACH_EXECUTIVE 03-03 04:00"},
		{"right after it", target(sla.Elapsed, 600), plan, nil, "2026-03-02 20:01", "WARN 03-02 19:00 due, BREACH_OWNER 03-02 20:00 due, BREACH_HEAD 03-02 22:00, BREACH_EXECUTIVE 03-03 04:00"},
		{"everything, after a restart", target(sla.Elapsed, 600), plan, nil, "2026-03-09 08:00", "WARN 03-02 19:00 due, BREACH_OWNER 03-02 20:00 due, BREACH_HEAD 03-02 22:00 due, BREACH_EXECUTIVE 03-03 04:00 due"},
		{"no plan: the owner is told all the same", target(sla.Elapsed, 600), sla.Escalation{}, nil, "2026-03-02 10:00", "BREACH_OWNER 03-02 20:00"},
		{"no head", target(sla.Elapsed, 600), sla.Escalation{ExecutiveAfter: 60}, nil, "2026-03-02 10:00", "BREACH_OWNER 03-02 20:00, BREACH_EXECUTIVE 03-02 21:00"},
		{"head and executive together", target(sla.Elapsed, 600), sla.Escalation{HeadAfter: 60, ExecutiveAfter: 60}, nil, "2026-03-02 10:00", "BREACH_OWNER 03-02 20:00, BREACH_HEAD 03-02 21:00, BREACH_EXECUTIVE 03-02 21:00"},
		{"a share", target(sla.Elapsed, 600), sla.Escalation{WarnPercent: 75}, nil, "2026-03-02 10:00", "WARN 03-02 17:30, BREACH_OWNER 03-02 20:00"},
		{"the earlier of both: the share", target(sla.Elapsed, 600), sla.Escalation{WarnPercent: 75, WarnMinutes: 60}, nil, "2026-03-02 10:00", "WARN 03-02 17:30, BREACH_OWNER 03-02 20:00"},
		{"the earlier of both: the minutes", target(sla.Elapsed, 600), sla.Escalation{WarnPercent: 95, WarnMinutes: 60}, nil, "2026-03-02 10:00", "WARN 03-02 19:00, BREACH_OWNER 03-02 20:00"},
		{"warned no earlier than it starts", target(sla.Elapsed, 30), plan, nil, "2026-03-02 09:00", "WARN 03-02 10:00, BREACH_OWNER 03-02 10:30, BREACH_HEAD 03-02 12:30, BREACH_EXECUTIVE 03-02 18:30"},

		{"business time", target(sla.Business, 360), plan, nil, "2026-03-02 10:00", "WARN 03-02 16:30, BREACH_OWNER 03-02 17:30, BREACH_HEAD 03-03 10:00, BREACH_EXECUTIVE 03-03 17:30"},
		{"warned in the morning, not in the evening", target(sla.Business, 450), plan, nil, "2026-03-02 10:00", "WARN 03-03 08:30, BREACH_OWNER 03-03 09:30, BREACH_HEAD 03-03 11:30, BREACH_EXECUTIVE 03-04 09:30"},
		{"over the weekend", target(sla.Business, 4*480+390), plan, nil, "2026-03-02 10:00", "WARN 03-06 17:00, BREACH_OWNER 03-06 18:00, BREACH_HEAD 03-09 10:30, BREACH_EXECUTIVE 03-09 18:00"},

		{"working days", target(sla.WorkingDays, 1), plan, nil, "2026-03-02 10:00", "WARN 03-03 17:00, BREACH_OWNER 03-03 18:00, BREACH_HEAD 03-04 10:30, BREACH_EXECUTIVE 03-04 18:00"},
		{"a share of working days", target(sla.WorkingDays, 1), sla.Escalation{WarnPercent: 50}, nil, "2026-03-02 10:00", "WARN 03-03 09:15, BREACH_OWNER 03-03 18:00"},

		{"a pause moves all", target(sla.Elapsed, 600), plan, paused(t, "2026-03-02 12:00", "2026-03-02 13:00"), "2026-03-02 14:00", "WARN 03-02 20:00, BREACH_OWNER 03-02 21:00, BREACH_HEAD 03-02 23:00, BREACH_EXECUTIVE 03-03 05:00"},
		{"a pause after the warning moves the rest", target(sla.Elapsed, 600), plan, paused(t, "2026-03-02 19:30", "2026-03-02 20:30"), "2026-03-02 21:00", "WARN 03-02 19:00 due, BREACH_OWNER 03-02 21:00, BREACH_HEAD 03-02 23:00, BREACH_EXECUTIVE 03-03 05:00"},
		{"a pause after the breach moves who is told next", target(sla.Elapsed, 600), plan, paused(t, "2026-03-02 21:00", "2026-03-03 08:00"), "2026-03-03 08:30", "WARN 03-02 19:00 due, BREACH_OWNER 03-02 20:00 due, BREACH_HEAD 03-03 09:00, BREACH_EXECUTIVE 03-03 15:00"},
		{"a pause from the moment of the warning", target(sla.Elapsed, 600), plan, paused(t, "2026-03-02 19:00", ""), "2026-03-05 14:00", "WARN 03-02 19:00 due"},
		{"paused: nobody is told", target(sla.Elapsed, 600), plan, paused(t, "2026-03-02 12:00", ""), "2026-03-05 14:00", ""},
		{"paused after the warning", target(sla.Elapsed, 600), plan, paused(t, "2026-03-02 19:30", ""), "2026-03-05 14:00", "WARN 03-02 19:00 due"},
		{"paused after the breach", target(sla.Elapsed, 600), plan, paused(t, "2026-03-02 21:30", ""), "2026-03-05 14:00", "WARN 03-02 19:00 due, BREACH_OWNER 03-02 20:00 due"},
		{"a pause not known yet", target(sla.Elapsed, 600), plan, paused(t, "2026-03-02 19:30", "2026-03-02 20:30"), "2026-03-02 19:20", "WARN 03-02 19:00 due, BREACH_OWNER 03-02 20:00, BREACH_HEAD 03-02 22:00, BREACH_EXECUTIVE 03-03 04:00"},
		{"working days: a day frozen after the warning", target(sla.WorkingDays, 1), plan, paused(t, "2026-03-03 17:30", "2026-03-03 18:00"), "2026-03-03 19:00", "WARN 03-03 17:00 due, BREACH_OWNER 03-04 18:00, BREACH_HEAD 03-05 10:30, BREACH_EXECUTIVE 03-05 18:00"},
		{"working days: a day frozen before it", target(sla.WorkingDays, 1), plan, paused(t, "2026-03-03 16:30", "2026-03-03 18:00"), "2026-03-03 19:00", "WARN 03-04 17:00, BREACH_OWNER 03-04 18:00, BREACH_HEAD 03-05 10:30, BREACH_EXECUTIVE 03-05 18:00"},
	} {
		clock := sla.Clock{Kind: sla.OnSite, Target: c.target, StartedAt: at(t, "2026-03-02 10:00"), Pauses: c.pauses}
		if got := strings.Join(told(t, sla.Steps(clock, office(t), c.plan, at(t, c.at))), ", "); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.what, got, c.want)
		}
	}
}

// A warning counts back over the year's end, and to the year's first opening.
func TestWarningsOverTheYearsEnd(t *testing.T) {
	clock := sla.Clock{Kind: sla.OnSite, Target: target(sla.Business, 450), StartedAt: at(t, "2025-12-31 10:00")}
	for minutes, want := range map[int]string{60: "WARN 01-04 08:30", 59: "WARN 01-04 08:31", 61: "WARN 12-31 17:59", 120: "WARN 12-31 17:00"} {
		got := told(t, sla.Steps(clock, office(t), sla.Escalation{WarnMinutes: minutes}, clock.StartedAt))
		if !slices.Equal(got, []string{want, "BREACH_OWNER 01-04 09:30"}) {
			t.Errorf("%d minutes before: %v, want %s", minutes, got, want)
		}
	}
}

// Who is done in time is not told off; what fell due before stays.
func TestStepsOfAStoppedClock(t *testing.T) {
	for stopped, want := range map[string][]string{
		"2026-03-02 18:00": nil,
		"2026-03-02 19:00": nil,
		"2026-03-02 19:01": {"WARN 03-02 19:00 due"},
		"2026-03-02 20:00": {"WARN 03-02 19:00 due"},
		"2026-03-02 21:00": {"WARN 03-02 19:00 due", "BREACH_OWNER 03-02 20:00 due"},
	} {
		moment := at(t, stopped)
		clock := sla.Clock{Kind: sla.OnSite, Target: target(sla.Elapsed, 600), StartedAt: at(t, "2026-03-02 10:00"), StoppedAt: &moment}
		if got := told(t, sla.Steps(clock, nil, plan, at(t, "2026-04-01 00:00"))); !slices.Equal(got, want) {
			t.Errorf("stopped at %s: %v, want %v", stopped, got, want)
		}
	}
}

// The key of a step is what makes it happen once: it changes for no reason.
func TestKeysOfSteps(t *testing.T) {
	clock := sla.Clock{Kind: sla.Reply, Target: target(sla.Elapsed, 600), StartedAt: at(t, "2026-03-02 10:00")}
	keys := func(c sla.Clock) (keys []string) {
		for _, s := range sla.Steps(c, office(t), plan, at(t, "2026-03-02 11:00")) {
			keys = append(keys, s.Key)
		}
		return keys
	}
	want := []string{"REPLY:WARN", "REPLY:BREACH_OWNER", "REPLY:BREACH_HEAD", "REPLY:BREACH_EXECUTIVE"}
	if got := keys(clock); !slices.Equal(got, want) {
		t.Error(got)
	}
	clock.Target, clock.StartedAt = target(sla.WorkingDays, 2), at(t, "2026-03-02 08:00")
	if got := keys(clock); !slices.Equal(got, want) {
		t.Error("another target, other keys:", got)
	}
	clock.Kind = sla.OnSite
	if got := keys(clock); slices.ContainsFunc(got, func(k string) bool { return slices.Contains(want, k) }) {
		t.Error("two clocks of a record share keys:", got)
	}
}

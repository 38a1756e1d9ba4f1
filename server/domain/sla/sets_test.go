package sla_test

import (
	"slices"
	"testing"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/enum/enumtest"
	"sanbao/server/domain/sla"
)

func TestClosedSets(t *testing.T) {
	enumtest.Closed(t, sla.ClockKinds())
	enumtest.Closed(t, sla.Measures())
	enumtest.Closed(t, sla.Statuses())
	enumtest.Closed(t, sla.Waits())
	enumtest.Closed(t, sla.StepKinds())
	enumtest.Closed(t, sla.DayRules())
}

// A pause's reason is what the clock waits for, under the same name.
func TestEveryHoldReasonIsAWait(t *testing.T) {
	for _, reason := range casework.HoldReasons() {
		if !slices.Contains(sla.Waits(), sla.Wait(reason)) {
			t.Errorf("%s is no Wait", reason)
		}
	}
}

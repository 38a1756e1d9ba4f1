package casework_test

import (
	"testing"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/enum/enumtest"
	"sanbao/server/domain/warranty"
)

func TestClosedSets(t *testing.T) {
	enumtest.Closed(t, casework.Kinds())
	enumtest.Closed(t, casework.Channels())
	enumtest.Closed(t, casework.Severities())
	enumtest.Closed(t, casework.ChargeClasses())
	enumtest.Closed(t, casework.Plans())
	enumtest.Closed(t, casework.HoldReasons())
	enumtest.Closed(t, casework.Outcomes())
	enumtest.Closed(t, casework.Confirmations())
	enumtest.Closed(t, casework.Opinions())
	enumtest.Closed(t, casework.Statuses())
	enumtest.Closed(t, casework.VisitStatuses())
	enumtest.Closed(t, casework.Actions())
	enumtest.Closed(t, casework.AttachmentKinds())
	enumtest.Closed(t, casework.Queues())
	enumtest.Closed(t, casework.IssueStandings())
}

func TestWhoPays(t *testing.T) {
	for cover, want := range map[warranty.Coverage]casework.ChargeClass{
		warranty.CoverageWarranty: casework.ChargeFreeWarranty,
		warranty.CoverageContract: casework.ChargeContract,
		warranty.CoverageNone:     casework.ChargePaid,
		"":                        casework.ChargePaid,
	} {
		if got := casework.Charge(cover, false); got != want {
			t.Errorf("%q: %s, want %s", cover, got, want)
		}
		if got := casework.Charge(cover, true); got != casework.ChargeInternal {
			t.Errorf("%q, internal: %s", cover, got)
		}
	}
}

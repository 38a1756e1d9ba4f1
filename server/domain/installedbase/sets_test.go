package installedbase_test

import (
	"testing"

	"sanbao/server/domain/enum/enumtest"
	"sanbao/server/domain/installedbase"
)

func TestClosedSets(t *testing.T) {
	enumtest.Closed(t, installedbase.CustomerKinds())
	enumtest.Closed(t, installedbase.Tiers())
	enumtest.Closed(t, installedbase.ServiceZones())
	enumtest.Closed(t, installedbase.UnitStatuses())
	enumtest.Closed(t, installedbase.WarrantyKinds())
}

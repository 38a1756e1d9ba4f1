package importing_test

import (
	"testing"

	"sanbao/server/domain/enum/enumtest"
	"sanbao/server/domain/importing"
)

func TestTargetsAreAClosedSet(t *testing.T)  { enumtest.Closed(t, importing.Targets()) }
func TestStatusesAreAClosedSet(t *testing.T) { enumtest.Closed(t, importing.Statuses()) }

func TestWhatCanStart(t *testing.T) {
	for _, status := range importing.Statuses() {
		want := status != importing.Running && status != importing.Done
		if status.CanStart() != want {
			t.Errorf("%s can start: %t", status, !want)
		}
	}
}

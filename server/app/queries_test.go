package app

import (
	"strings"
	"testing"
)

func TestCountRows(t *testing.T) {
	for data, want := range map[string]int{
		`{"serviceStats":[{"count":1},{"count":2}]}`:                   2,
		`{"viewer":{"role":"HEAD"},"records":{"edges":[{"node":{}}]}}`: 1,
		`{"viewer":{"role":"HEAD"}}`:                                   1,
		`{"records":{"edges":[],"others":[1,2]}}`:                      0,
		``: 0,
		`{"a":[` + strings.Repeat(`{"b":[1,2,3]},`, 99) + `{"b":["]"]}]}`: 100,
	} {
		if got := countRows([]byte(data)); got != want {
			t.Errorf("%.60s: %d rows, want %d", data, got, want)
		}
	}
}

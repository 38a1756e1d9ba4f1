package imports_test

import (
	"testing"
	"time"

	"sanbao/server/domain/fault"
	"sanbao/server/service/imports"
	"sanbao/server/service/numbers"
	"sanbao/server/store"
)

var shanghai = time.FixedZone("CST", 8*60*60)

// noon is when the imports of these tests run.
var noon = time.Date(2026, 3, 2, 4, 0, 0, 0, time.UTC)

// config returns the settings of an import with a preset.
func config(t *testing.T, s *store.Store, preset string) imports.Config {
	t.Helper()
	mapping, err := imports.LoadMapping(preset)
	if err != nil {
		t.Fatal(err)
	}
	return imports.Config{
		Store: s, Numbers: numbers.New(s, shanghai), Zone: shanghai, Clock: func() time.Time { return noon },
		Mapping: mapping, Language: fault.English, Actor: "tester",
	}
}

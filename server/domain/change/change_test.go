package change_test

import (
	"encoding/json"
	"testing"

	"sanbao/server/domain/change"
)

func TestTo(t *testing.T) {
	old, other := 1, 2
	tests := map[string]struct {
		change        change.To[int]
		given, clears bool
		value, after  *int
		json, written string
	}{
		"left out":       {after: &old, json: "null"},
		"set":            {change: change.Set(2), given: true, value: &other, after: &other, json: "2", written: "set"},
		"taken away":     {change: change.Clear[int](), given: true, clears: true, json: "{}", written: "cleared"},
		"into a value":   {change: change.Into(&other), given: true, value: &other, after: &other, json: "2", written: "set"},
		"into no value":  {change: change.Into[int](nil), given: true, clears: true, json: "{}", written: "cleared"},
		"set to nothing": {change: change.Set(0), given: true, value: new(int), after: new(int), json: "0", written: "set"},
	}
	same := func(a, b *int) bool { return (a == nil) == (b == nil) && (a == nil || *a == *b) }
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if c := tt.change; c.Given() != tt.given || c.Clears() != tt.clears {
				t.Errorf("given %t, clears %t", c.Given(), c.Clears())
			}
			if got := tt.change.Value(); !same(got, tt.value) {
				t.Errorf("Value is %v", got)
			}
			if got := tt.change.Of(&old); !same(got, tt.after) {
				t.Errorf("Of is %v", got)
			}
			var written string
			change.Write(tt.change, func(v int) bool {
				written = "set"
				return same(&v, tt.value)
			}, func() bool {
				written = "cleared"
				return true
			})
			if written != tt.written {
				t.Errorf("Write %q, want %q", written, tt.written)
			}
			if got, err := json.Marshal(struct{ C change.To[int] }{tt.change}); err != nil || string(got) != `{"C":`+tt.json+`}` {
				t.Errorf("JSON is %s, %v", got, err)
			}
		})
	}
}

package enum_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"sanbao/server/domain/enum"
)

type colour string

var colours = []colour{"RED", "GREEN"}

func TestStrings(t *testing.T) {
	if got := enum.Strings(colours); !slices.Equal(got, []string{"RED", "GREEN"}) {
		t.Error(got)
	}
	if got := enum.Strings([]colour(nil)); got == nil || len(got) > 0 {
		t.Errorf("%#v", got)
	}
}

func TestMarshalQuotes(t *testing.T) {
	for value, want := range map[colour]string{"RED": `"RED"`, `"`: `"\""`, "": `""`} {
		var out bytes.Buffer
		if enum.Marshal(&out, value); out.String() != want {
			t.Errorf("%s, want %s", &out, want)
		}
	}
}

func TestUnmarshal(t *testing.T) {
	c := colour("GREEN")
	if err := enum.Unmarshal(&c, "RED", colours); err != nil || c != "RED" {
		t.Errorf("%s: %v", c, err)
	}
	for _, wrong := range []any{"BLUE", "red", "", nil, 3, true, colour("RED")} {
		err := enum.Unmarshal(&c, wrong, colours)
		if err == nil || c != "RED" {
			t.Errorf("%#v became %s", wrong, c)
		}
	}
	// The message tells a client what would have been right.
	if err := enum.Unmarshal(&c, "BLUE", colours); !strings.Contains(err.Error(), "RED GREEN") {
		t.Error(err)
	}
}

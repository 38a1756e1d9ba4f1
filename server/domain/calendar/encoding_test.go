package calendar

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"
)

func TestJSON(t *testing.T) {
	type invoice struct{ Day, Paid Date }
	in := invoice{Day: MustParse("2026-03-01")}
	text, err := json.Marshal(in)
	if err != nil || string(text) != `{"Day":"2026-03-01","Paid":""}` {
		t.Fatal(string(text), err)
	}
	var out invoice
	if err := json.Unmarshal(text, &out); err != nil || out != in {
		t.Error(out, err)
	}
	kept := MustParse("2026-03-01")
	if err := kept.UnmarshalText([]byte("2026-02-30")); !errors.Is(err, ErrSyntax) || kept.String() != "2026-03-01" {
		t.Error("a bad date must leave the old one:", kept, err)
	}
}

func TestGQL(t *testing.T) {
	var w strings.Builder
	MustParse("2026-03-01").MarshalGQL(&w)
	Date{}.MarshalGQL(&w)
	if w.String() != `"2026-03-01"null` {
		t.Error(w.String())
	}
	var d Date
	if err := d.UnmarshalGQL("2026-03-01"); err != nil || d.String() != "2026-03-01" {
		t.Error(d, err)
	}
	for _, bad := range []any{"", "2026-02-30", 20260301, nil, true} {
		if err := d.UnmarshalGQL(bad); !errors.Is(err, ErrSyntax) {
			t.Errorf("%v: %v", bad, err)
		}
	}
}

func TestDatabase(t *testing.T) {
	if v, err := MustParse("2026-03-01").Value(); v != "2026-03-01" || err != nil {
		t.Error(v, err)
	}
	if v, err := (Date{}).Value(); v != nil || err != nil {
		t.Error(v, err)
	}
	shanghai := time.FixedZone("CST", 8*60*60)
	for _, column := range []any{"2026-03-01", []byte("2026-03-01"), time.Date(2026, 3, 1, 0, 0, 0, 0, shanghai), time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)} {
		var d Date
		if err := d.Scan(column); err != nil || d.String() != "2026-03-01" {
			t.Errorf("%v: %v, %v", column, d, err)
		}
	}
	d := MustParse("2026-03-01")
	if err := d.Scan(nil); err != nil || !d.IsZero() {
		t.Error(d, err)
	}
	for _, bad := range []any{"01.03.2026", 20260301, time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)} {
		if err := d.Scan(bad); !errors.Is(err, ErrSyntax) {
			t.Errorf("%v: %v", bad, err)
		}
	}
}

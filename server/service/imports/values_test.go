package imports

import (
	"math/big"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
)

var beijing = time.FixedZone("CST", 8*60*60)

var march = clock{zone: beijing, now: time.Date(2026, time.March, 2, 4, 0, 0, 0, time.UTC)}

func TestMoney(t *testing.T) {
	tests := []struct {
		text, unit, decimal string
		want                int64
		wrong               fault.Key
	}{
		{"0.29", "", ".", 29, ""},
		{"1234.5", "", ".", 123450, ""},
		{"1,234.50", "", ".", 123450, ""},
		{"1 234,50", "", ",", 123450, ""},
		{"1.234,50", "", ",", 123450, ""},
		{"1'234", "", ".", 123400, ""},
		{"¥1,234.50", "", ".", 123450, ""},
		{"￥ 88", "", ".", 8800, ""},
		{"88元", "", ".", 8800, ""},
		{"人民币88.80元", "", ".", 8880, ""},
		{"CNY 5", "", ".", 500, ""},
		{"１２．５０", "", ".", 1250, ""},
		{"0", "", ".", 0, ""},
		{"-0.00", "", ".", 0, ""},
		{".5", "", ".", 50, ""},
		{"5.", "", ".", 500, ""},
		{"12.5000", "", ".", 1250, ""},
		{"1250", "fen", ".", 1250, ""},
		{"1250.0", "fen", ".", 1250, ""},
		{"100000000", "", ".", moneyLimit, ""},
		{"12.345", "", ".", 0, fault.BadFormat},
		{"12.5", "fen", ".", 0, fault.BadFormat},
		{"1,23", "", ".", 0, fault.BadFormat},
		{"1234,567", "", ".", 0, fault.BadFormat},
		{"1.2E3", "", ".", 0, fault.BadFormat},
		{"1.2.3", "", ".", 0, fault.BadFormat},
		{"NaN", "", ".", 0, fault.BadFormat},
		{"0x10", "", ".", 0, fault.BadFormat},
		{"面议", "", ".", 0, fault.BadFormat},
		{"元", "", ".", 0, fault.BadFormat},
		{"-5", "", ".", 0, fault.Negative},
		{"(5)", "", ".", 0, fault.Negative},
		{"100000000.01", "", ".", 0, fault.NotInRange},
		{"99999999999999999999999", "", ".", 0, fault.NotInRange},
	}
	for _, test := range tests {
		got, wrong := readMoney(narrow(test.text), test.unit, test.decimal)
		if got != test.want || keyOf(wrong) != test.wrong {
			t.Errorf("%q in %q with %q: %d, %q; want %d, %q", test.text, test.unit, test.decimal, got, keyOf(wrong), test.want, test.wrong)
		}
	}
}

func keyOf(p *problem) fault.Key {
	if p == nil {
		return ""
	}
	return p.key
}

func FuzzMoney(f *testing.F) {
	for _, seed := range []string{"0.29", "1,234.50", "¥5", "-1", "1e5", "", "元元"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, wrong := readMoney(narrow(text), "", ".")
		if wrong != nil {
			return
		}
		exact, ok := new(big.Rat).SetString(text)
		if !ok {
			return // written with a currency or in groups
		}
		if exact.Mul(exact, big.NewRat(100, 1)).Cmp(big.NewRat(got, 1)) != 0 {
			t.Errorf("%q is read as %d fen", text, got)
		}
	})
}

func TestDates(t *testing.T) {
	tests := []struct {
		formats []string
		text    string
		want    string
	}{
		{nil, "2026-03-01", "2026-03-01 00:00:00"},
		{nil, "2026-3-1", "2026-03-01 00:00:00"},
		{nil, "2026/3/1 8:05", "2026-03-01 08:05:00"},
		{nil, "2026.03.01", "2026-03-01 00:00:00"},
		{nil, "20260301", "2026-03-01 00:00:00"},
		{nil, "2026年3月1日", "2026-03-01 00:00:00"},
		{nil, "2026年03月01日 13:30:59", "2026-03-01 13:30:59"},
		{nil, "２０２６－０３－０１", "2026-03-01 00:00:00"},
		{nil, "2026-03-01  09:00", "2026-03-01 09:00:00"},
		{nil, "2026-03-01T09:00:00", "2026-03-01 09:00:00"},
		{nil, "2026-03-01T09:00:00Z", "2026-03-01 17:00:00"},
		{nil, "2026-03-01T09:00:00+08:00", "2026-03-01 09:00:00"},
		{[]string{"DD.MM.YYYY", "D/M/YY"}, "01.03.2026", "2026-03-01 00:00:00"},
		{[]string{"DD.MM.YYYY", "D/M/YY"}, "1/3/26", "2026-03-01 00:00:00"},
		{[]string{"D/M/YY"}, "1/3/70", "1970-03-01 00:00:00"},
		{[]string{"YYYYMMDDHHmmss"}, "20260301083059", "2026-03-01 08:30:59"},
		{[]string{"excel"}, "46082", "2026-03-01 00:00:00"},
		{[]string{"excel"}, "46082.354166666664", "2026-03-01 08:30:00"},
		{nil, "2026-02-29", ""},
		{nil, "2024-02-29", "2024-02-29 00:00:00"},
		{nil, "2026-13-01", ""},
		{nil, "0000-00-00", ""},
		{nil, "00000000", ""},
		{nil, "1899-12-31", ""},
		{nil, "9999-12-31", ""},
		{nil, "2026-03-01 24:00", ""},
		{nil, "2026-03-01 10:60", ""},
		{nil, "26-03-01", ""},
		{nil, "1/3/2026", ""},
		{nil, "46082", ""},
		{nil, "2026-03-01x", ""},
		{nil, "yesterday", ""},
		{[]string{"excel"}, "NaN", ""},
		{[]string{"excel"}, "-1", ""},
		{[]string{"excel"}, "1e300", ""},
	}
	for _, test := range tests {
		field := Field{Formats: test.formats}
		value, wrong := field.reading(plain("promised_at", moment)).read(test.text, march)
		got := ""
		if at, ok := value.(time.Time); ok {
			got = at.In(beijing).Format(time.DateTime)
		}
		if got != test.want || (wrong == nil) != (test.want != "") {
			t.Errorf("%q by %v: %q, %v; want %q", test.text, test.formats, got, wrong, test.want)
		}
	}
}

func TestDaysAndMoments(t *testing.T) {
	read := func(a attribute, text string) (any, fault.Key) {
		value, wrong := (&Field{}).reading(a).read(text, march)
		return value, keyOf(wrong)
	}
	if got, key := read(plain("shipped_on", day), "2026-03-01 23:59"); got != calendar.MustParse("2026-03-01") || key != "" {
		t.Error(got, key)
	}
	if _, key := read(plain("shipped_on", day), "2126-03-01"); key != fault.BadDate {
		t.Error("a day in a hundred years:", key)
	}
	if _, key := read(plain("reported_at", moment).happened(), "2026-03-03"); key != fault.InFuture {
		t.Error("reported tomorrow:", key)
	}
	if _, key := read(plain("promised_at", moment), "2026-03-03"); key != "" {
		t.Error("promised for tomorrow:", key)
	}
	if _, key := read(plain("reported_at", moment).happened(), "1948-03-03"); key != fault.BadDate {
		t.Error("reported before the company's time:", key)
	}
}

func TestFormatsThatAreNone(t *testing.T) {
	for _, format := range []string{"", "YYYY", "YYYY-MM", "MM-DD", "YYYY-MM-DD YYYY", "YYYY-YY-MM-DD", "M-MM-YYYY-D"} {
		if _, err := parseFormat(format); err == nil {
			t.Errorf("%q is a format", format)
		}
	}
}

func TestChoicesAndFlags(t *testing.T) {
	outcome, _ := attributeNamed(ServiceRecords, "outcome")
	for _, text := range []string{"END_OF_LIFE", "End of life", "end-of-life", "ＥＮＤ ＯＦ ＬＩＦＥ"} {
		if got, wrong := (&Field{}).reading(outcome).read(text, march); wrong != nil || got == nil {
			t.Errorf("%q: %v, %v", text, got, wrong)
		}
	}
	if _, wrong := (&Field{}).reading(outcome).read("Exploded", march); keyOf(wrong) != fault.NotAnOption {
		t.Error(wrong)
	}
	for text, want := range map[string]any{"是": true, "Yes": true, "１": true, "√": true, "否": false, "FALSE": false, "x": nil, "2": nil} {
		if got, _ := readFlag(text); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
	for text, want := range map[string]any{"1,200": 1200, "3.0": 3, "-1": nil, "3.5": nil, "9999999999": nil} {
		if got, _ := unless(readWhole(text)); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

func TestTexts(t *testing.T) {
	name := text("name", 10)
	tests := []struct {
		attribute     attribute
		tooLong, text string
		want          any
		wrong         fault.Key
	}{
		{name, "", "售后服务中心", "售后服务中心", ""},
		{name, "", "0123456789x", nil, fault.TooLong},
		{name, "cut", "0123456789x", "0123456789", ""},
		{name, "cut", "012345678 x", "012345678", ""},
		{name, "digest", "0123456789x", "0~" + "3bbd12b0", ""},
		{name, "", "a\x00b", nil, fault.BadText},
		{name, "", "a\x1bb", nil, fault.BadText},
		{name, "", "a\xffb", nil, fault.BadText},
		{long("note"), "", "a\nb\tc", "a\nb\tc", ""},
		{long("note"), "cut", strings.Repeat("修", 20_001), strings.Repeat("修", 20_000), ""},
	}
	for _, test := range tests {
		r := reading{attribute: test.attribute, tooLong: test.tooLong}
		got, wrong := r.read(test.text, march)
		if test.tooLong == "digest" {
			s, _ := got.(string)
			other, _ := r.read(test.text+"y", march)
			if len(s) != 10 || !strings.HasPrefix(s, "0~") || s == other {
				t.Errorf("%q is digested to %q, another text to %q", test.text, s, other)
			}
			continue
		}
		if got != test.want || keyOf(wrong) != test.wrong {
			t.Errorf("%.20q: %.20q, %q; want %.20q, %q", test.text, got, keyOf(wrong), test.want, test.wrong)
		}
	}
}

func FuzzReading(f *testing.F) {
	for _, seed := range []string{"2026-03-01", "12.50", "是", "End of life", "\x00", "\xff", "=\"1\"", "2026年3月1日"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		for _, e := range targets() {
			for _, a := range attributes(e) {
				for _, tooLong := range []string{"", longCut, longDigest} {
					bf := boundField{reading: (&Field{TooLong: tooLong}).reading(a), columns: []int{0}}
					value, wrong := bf.evaluate([]string{cell}, nothingDamaged{}, march)
					if s, ok := value.(string); ok && (wrong != nil || s == "" || utf8.RuneCountInString(s) > a.max) {
						t.Errorf("%s of %s: %q, %v", a.name, e, s, wrong)
					}
				}
			}
		}
	})
}

type nothingDamaged struct{}

func (nothingDamaged) Damaged(string) bool { return false }

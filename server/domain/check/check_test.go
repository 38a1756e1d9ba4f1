package check_test

import (
	"strings"
	"testing"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

// problem returns the key of the only problem found, "" if there is none.
func problem(t *testing.T, p *check.Problems) fault.Key {
	t.Helper()
	err := p.Err()
	if err == nil {
		return ""
	}
	f := fault.As(err)
	if f == nil || f.Code != fault.Invalid || len(f.Fields) != 1 || f.Fields[0].Path != "field" {
		t.Fatalf("not INVALID with one problem of the field: %v", err)
	}
	return f.Fields[0].Key
}

func TestText(t *testing.T) {
	tests := map[string]struct {
		in   string
		need check.Need
		want string
		line fault.Key
		text fault.Key
	}{
		"plain":                   {in: "杭州远大机械有限公司", want: "杭州远大机械有限公司"},
		"blanks around":           {in: " \t　远大\u00A0\n", want: "远大"},
		"byte order mark":         {in: "\uFEFF远大", want: "远大"},
		"emoji":                   {in: "👩🏽‍🔧 客户❤️", want: "👩🏽‍🔧 客户❤️"},
		"rare characters":         {in: "𠮷野家 㐂 〇", want: "𠮷野家 㐂 〇"},
		"right to left":           {in: "شركة", want: "شركة"},
		"blank, optional":         {in: " 　", want: ""},
		"blank, required":         {in: " 　", need: check.Required, want: "", line: fault.Required, text: fault.Required},
		"invisible, required":     {in: "\u200B\u200D\u200B", need: check.Required, want: "\u200D", line: fault.Required, text: fault.Required},
		"as long as may be":       {in: "一二三四五六七八九十", want: "一二三四五六七八九十"},
		"too long":                {in: "一二三四五六七八九十一", want: "一二三四五六七八九十一", line: fault.TooLong, text: fault.TooLong},
		"emoji count as they are": {in: strings.Repeat("🙂", 10), want: strings.Repeat("🙂", 10)},
		"two lines":               {in: "一\r\n二\r三", want: "一\n二\n三", line: fault.BadText},
		"a tab inside":            {in: "一\t二", want: "一\t二", line: fault.BadText},
		"line separator":          {in: "一\u2028二", want: "一\u2028二", line: fault.BadText},
		"NUL":                     {in: "一\x00二", want: "一\x00二", line: fault.BadText, text: fault.BadText},
		"escape":                  {in: "\x1b[31m红", want: "\x1b[31m红", line: fault.BadText, text: fault.BadText},
		"C1 control":              {in: "一\u0085二", want: "一\u0085二", line: fault.BadText, text: fault.BadText},
		"not UTF-8":               {in: "\xb6\xab\xb1\xb1", want: "\xb6\xab\xb1\xb1", line: fault.BadText, text: fault.BadText},
		"half a character":        {in: "远\xe5\xa4", want: "远\xe5\xa4", line: fault.BadText, text: fault.BadText},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			var inText check.Problems
			s := tt.in
			inText.Text("field", &s, tt.need, 10)
			if s != tt.want {
				t.Errorf("Text cleaned to %q, want %q", s, tt.want)
			}
			if got := problem(t, &inText); got != tt.text {
				t.Errorf("Text found %q, want %q", got, tt.text)
			}
			var inLine check.Problems
			s = tt.in
			inLine.Line("field", &s, tt.need, 10)
			if got := problem(t, &inLine); got != tt.line {
				t.Errorf("Line found %q, want %q", got, tt.line)
			}
		})
	}
}

func TestTextByValue(t *testing.T) {
	var p check.Problems
	if got := p.RequiredText("field", " 不制冷 ", 10); got != "不制冷" {
		t.Errorf("RequiredText returned %q", got)
	}
	blank := " "
	if got := p.OptionalText("field", &blank, 10); got != "" {
		t.Errorf("OptionalText returned %q", got)
	}
	if blank != " " {
		t.Error("OptionalText changed the caller's text")
	}
	if got := p.OptionalText("field", nil, 10); got != "" {
		t.Errorf("OptionalText(nil) returned %q", got)
	}
	if got := problem(t, &p); got != "" {
		t.Fatalf("found %q in good texts", got)
	}
	p.RequiredText("field", "", 10)
	if got := problem(t, &p); got != fault.Required {
		t.Errorf("found %q in an empty text", got)
	}
}

func TestLeftOut(t *testing.T) {
	var p check.Problems
	p.Line("field", nil, check.Required, 1)
	p.Text("field", nil, check.Required, 1)
	p.Email("field", nil)
	p.Phone("field", nil)
	p.Day("field", nil, calendar.MustParse("2026-03-01"))
	check.Between[int](&p, "field", nil, 1, 2)
	if err := p.Err(); err != nil {
		t.Fatalf("fields that were left out are at fault: %v", err)
	}
}

func TestEmail(t *testing.T) {
	tests := map[string]fault.Key{
		"":                         "",
		" wang@example.com ":       "",
		"wang.li+sanbao@a.b.cn":    "",
		"王丽@例子.中国":                 "",
		"wang":                     fault.BadFormat,
		"wang@":                    fault.BadFormat,
		"@example.com":             fault.BadFormat,
		"wang@localhost":           fault.BadFormat,
		"wang@.com":                fault.BadFormat,
		"wang@example.com.":        fault.BadFormat,
		"wang@@example.com":        fault.BadFormat,
		"a b@example.com":          fault.BadFormat,
		"王丽 <wang@example.com>":    fault.BadFormat,
		"a@example.com, b@c.com":   fault.BadFormat,
		"wang@example.com\nBcc: x": fault.BadText,
		strings.Repeat("x", 200) + "@example.com": fault.TooLong,
	}
	for in, want := range tests {
		var p check.Problems
		s := in
		p.Email("field", &s)
		if got := problem(t, &p); got != want {
			t.Errorf("Email(%q) found %q, want %q", in, got, want)
		}
		if s != strings.TrimSpace(in) {
			t.Errorf("Email(%q) cleaned to %q", in, s)
		}
	}
}

func TestPhone(t *testing.T) {
	tests := map[string]struct {
		want fault.Key
		then string
	}{
		"":                          {},
		" 13800138000 ":             {then: "13800138000"},
		"\u202D138 0013 8000\u202C": {then: "138 0013 8000"},
		"+86 (0571) 8888-6666":      {then: "+86 (0571) 8888-6666"},
		"０５７１－８８８８６６６６":          {then: "０５７１－８８８８６６６６"},
		"0571-88886666 转 801":    {then: "0571-88886666 转 801"},
		"88886666 Ext. 12":       {then: "88886666 Ext. 12"},
		"88886666/13800138000":   {then: "88886666/13800138000"},
		"110":                    {then: "110"},
		"12":                     {want: fault.BadFormat, then: "12"},
		"王先生":                    {want: fault.BadFormat, then: "王先生"},
		"138-abc-8000":           {want: fault.BadFormat, then: "138-abc-8000"},
		"---":                    {want: fault.BadFormat, then: "---"},
		"138\n8000":              {want: fault.BadText, then: "138\n8000"},
		strings.Repeat("1", 33):  {want: fault.BadFormat, then: strings.Repeat("1", 33)},
		strings.Repeat("1 ", 40): {want: fault.TooLong, then: strings.TrimSpace(strings.Repeat("1 ", 40))},
	}
	for in, tt := range tests {
		var p check.Problems
		s := in
		p.Phone("field", &s)
		if got := problem(t, &p); got != tt.want {
			t.Errorf("Phone(%q) found %q, want %q", in, got, tt.want)
		}
		if s != tt.then {
			t.Errorf("Phone(%q) cleaned to %q, want %q", in, s, tt.then)
		}
	}
}

func TestDay(t *testing.T) {
	today := calendar.MustParse("2026-03-01")
	tests := map[string]fault.Key{
		"1949-01-01": "", "2026-03-01": "", "2036-03-01": "",
		"1948-12-31": fault.BadDate, "0001-01-01": fault.BadDate, "2036-03-02": fault.BadDate, "9999-12-31": fault.BadDate,
	}
	for in, want := range tests {
		var p check.Problems
		day := calendar.MustParse(in)
		p.Day("field", &day, today)
		if got := problem(t, &p); got != want {
			t.Errorf("Day(%s) found %q, want %q", in, got, want)
		}
	}
}

func TestInOrder(t *testing.T) {
	first, second := calendar.MustParse("2026-03-01"), calendar.MustParse("2026-03-02")
	var p check.Problems
	p.InOrder("field", &first, &second)
	p.InOrder("field", &first, &first)
	p.InOrder("field", nil, &first)
	p.InOrder("field", &second, nil)
	if got := problem(t, &p); got != "" {
		t.Fatalf("found %q in days that are in order", got)
	}
	p.InOrder("field", &second, &first)
	if got := problem(t, &p); got != fault.DateOrder {
		t.Errorf("found %q in days that are not in order", got)
	}
}

func TestBetween(t *testing.T) {
	tests := []struct {
		n, least, most int
		want           fault.Key
	}{
		{0, 0, 10, ""}, {10, 0, 10, ""}, {11, 0, 10, fault.NotInRange}, {-1, 0, 10, fault.Negative},
		{-1, -5, 5, ""}, {-6, -5, 5, fault.NotInRange}, {0, 1, 5, fault.NotInRange},
	}
	for _, tt := range tests {
		var p check.Problems
		check.Between(&p, "field", &tt.n, tt.least, tt.most)
		if got := problem(t, &p); got != tt.want {
			t.Errorf("Between(%d, %d to %d) found %q, want %q", tt.n, tt.least, tt.most, got, tt.want)
		}
	}
}

func TestAllProblemsAtOnce(t *testing.T) {
	var p check.Problems
	empty, wrong := "", "wang"
	p.Line("name", &empty, check.Required, 10)
	p.Email("email", &wrong)
	p.Add("parentID", fault.NoSuchReference, fault.Params{"what": "department"})
	f := fault.As(p.Err())
	if f == nil || len(f.Fields) != 3 || f.Fields[0].Path != "name" || f.Fields[1].Path != "email" || f.Fields[2].Path != "parentID" {
		t.Fatalf("problems are %v", f)
	}
}

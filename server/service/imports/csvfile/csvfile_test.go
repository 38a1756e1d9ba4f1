package csvfile

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
)

// readAll returns each row on a line: its line number, its fault and its fields.
func readAll(t *testing.T, text string, o Options) string {
	t.Helper()
	r, err := Open(strings.NewReader(text), Auto, o)
	if err != nil {
		return "error: " + err.Error()
	}
	var b strings.Builder
	if r.Names() != nil {
		fmt.Fprintf(&b, "names %q\n", r.Names())
	}
	for {
		row, err := r.Next()
		if err == io.EOF {
			return b.String()
		}
		if err != nil {
			return b.String() + "error: " + err.Error()
		}
		if row.Fault != 0 {
			fmt.Fprintf(&b, "%d fault %d %q\n", row.Line, row.Fault, row.Raw)
			continue
		}
		fmt.Fprintf(&b, "%d %q\n", row.Line, row.Fields)
	}
}

func TestRows(t *testing.T) {
	quoted := Options{Quote: '"', Header: true}
	tests := []struct {
		name, text string
		options    Options
		want       string
	}{
		{"plain", "a,b\n1,2\n3,4\n", quoted, "names [\"a\" \"b\"]\n2 [\"1\" \"2\"]\n3 [\"3\" \"4\"]\n"},
		{"no line end at the end", "a,b\n1,2", quoted, "names [\"a\" \"b\"]\n2 [\"1\" \"2\"]\n"},
		{"CRLF", "a,b\r\n1,2\r\n", quoted, "names [\"a\" \"b\"]\n2 [\"1\" \"2\"]\n"},
		{"CR", "a,b\r1,2\r\"x\ry\",4\r", quoted, "names [\"a\" \"b\"]\n2 [\"1\" \"2\"]\n3 [\"x\\ny\" \"4\"]\n"},
		{"quotes", "a,b\n\"x,y\",\"say \"\"hi\"\"\"\n", quoted, "names [\"a\" \"b\"]\n2 [\"x,y\" \"say \\\"hi\\\"\"]\n"},
		{"empty quotes", "a,b\n\"\",\"\"\nx,\"\"\n", quoted, "names [\"a\" \"b\"]\n3 [\"x\" \"\"]\n"},
		{"blank after quote", "a,b\n\"x\" ,\"y\"  \n", quoted, "names [\"a\" \"b\"]\n2 [\"x\" \"y\"]\n"},
		{"quote within text", "a,b\n17\" screen,5'\n", quoted, "names [\"a\" \"b\"]\n2 [\"17\\\" screen\" \"5'\"]\n"},
		{"lines in quotes", "a,b\n\"one\r\ntwo\n\nfour\",2\n3,4\n", quoted, "names [\"a\" \"b\"]\n2 [\"one\\ntwo\\n\\nfour\" \"2\"]\n6 [\"3\" \"4\"]\n"},
		{"lines in the header", "a,\"b\nc\"\n1,2\n", quoted, "names [\"a\" \"b\\nc\"]\n3 [\"1\" \"2\"]\n"},
		{"blank rows", "\n\na,b\n\n,\n  \n1,2\n\x1a\n", quoted, "names [\"a\" \"b\"]\n7 [\"1\" \"2\"]\n"},
		{"ragged", "a,b\n1\n1,2,3\n1,2\n", quoted, "names [\"a\" \"b\"]\n2 fault 4 \"1\"\n3 fault 4 \"1,2,3\"\n4 [\"1\" \"2\"]\n"},
		{"filled", "a,b\n1\n1,2,,\n1,2,3\n", Options{Quote: '"', Header: true, Fill: true},
			"names [\"a\" \"b\"]\n2 [\"1\" \"\"]\n3 [\"1\" \"2\"]\n4 fault 4 \"1,2,3\"\n"},
		{"text after a quote", "a,b\n\"x\"y,2\n3,4\n", quoted, "names [\"a\" \"b\"]\n2 fault 2 \"\\\"x\\\"y,2\"\n3 [\"3\" \"4\"]\n"},
		{"open quote", "a,b\n\"x,2\n3,4\n5,6\n", quoted, "names [\"a\" \"b\"]\n2 fault 1 \"\\\"x,2\"\n3 [\"3\" \"4\"]\n4 [\"5\" \"6\"]\n"},
		{"open quote that a later one seems to close", "a,b\n\"x,2\n\"y\",4\n5,6\n", quoted,
			"names [\"a\" \"b\"]\n2 fault 2 \"\\\"x,2\"\n3 [\"y\" \"4\"]\n4 [\"5\" \"6\"]\n"},
		{"open quote in the last row", "a,b\n1,\"2", quoted, "names [\"a\" \"b\"]\n2 fault 1 \"1,\\\"2\"\n"},
		{"no quotes", "a\tb\n\"x\t2\"\n", Options{Header: true, Delimiter: '\t'}, "names [\"a\" \"b\"]\n2 [\"\\\"x\" \"2\\\"\"]\n"},
		{"NUL", "a,b\n\x00,2\n", quoted, "names [\"a\" \"b\"]\n2 [\"\\x00\" \"2\"]\n"},
		{"tab found", "a\tb,c\td\n1\t2\t3\n", quoted, "names [\"a\" \"b,c\" \"d\"]\n2 [\"1\" \"2\" \"3\"]\n"},
		{"semicolon found", "\"a,b,c\";d\n1;2\n", quoted, "names [\"a,b,c\" \"d\"]\n2 [\"1\" \"2\"]\n"},
		{"one column", "a\n1\n", quoted, "names [\"a\"]\n2 [\"1\"]\n"},
		{"skipped lines", "Report of March\n\na,b\n1,2\n", Options{Quote: '"', Header: true, Skip: 2}, "names [\"a\" \"b\"]\n4 [\"1\" \"2\"]\n"},
		{"more skipped than there are", "a\n", Options{Header: true, Skip: 9}, "error: the file is empty"},
		{"names given", "1,2\n3\n", Options{Names: []string{"x", "y"}}, "names [\"x\" \"y\"]\n1 [\"1\" \"2\"]\n2 fault 4 \"3\"\n"},
		{"no names", "1,2\n3\n", Options{}, "1 [\"1\" \"2\"]\n2 fault 4 \"3\"\n"},
		{"too long", "a,b\n1," + strings.Repeat("x", 40) + "\n3,4\n", Options{Header: true, MaxRow: 20},
			"names [\"a\" \"b\"]\n2 fault 3 \"1,xxxxxxxxxxxxxxxxxx\"\n3 [\"3\" \"4\"]\n"},
		{"too long in quotes", "a,b\n1,\"x\nyyyyyyyyyyy\nzzzzzzzzzzz\"\n3,4\n", Options{Header: true, Quote: '"', MaxRow: 20},
			"names [\"a\" \"b\"]\n2 fault 1 \"1,\\\"x\"\n3 fault 4 \"yyyyyyyyyyy\"\n4 fault 4 \"zzzzzzzzzzz\\\"\"\n5 [\"3\" \"4\"]\n"},
		{"header only", "a,b\n", quoted, "names [\"a\" \"b\"]\n"},
		{"empty", "", quoted, "error: the file is empty"},
		{"blank", "\n \n\n", quoted, "error: the file is empty"},
		{"only a byte order mark", "\uFEFF", quoted, "error: the file is empty"},
		{"bad header", "a,\"b\n1,2\n", quoted, "error: the header cannot be read"},
		{"empty without header", "", Options{Names: []string{"x"}}, "names [\"x\"]\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := readAll(t, test.text, test.options); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

func TestDuplicateHeadersStay(t *testing.T) {
	r, err := Open(strings.NewReader("a, a ,\n1,2,3\n"), Auto, Options{Header: true})
	if err != nil || !slices.Equal(r.Names(), []string{"a", "a", ""}) || r.Delimiter() != ',' {
		t.Errorf("%q, %v", r.Names(), err)
	}
}

func TestErrorsOfTheReader(t *testing.T) {
	broken := errors.New("broken")
	after := func(text string) io.Reader { return io.MultiReader(strings.NewReader(text), iotest.ErrReader(broken)) }
	if _, err := Open(after(""), Auto, Options{Header: true}); !errors.Is(err, broken) {
		t.Error(err)
	}
	r, err := Open(after("a,b\n1,2\n3,"), Auto, Options{Header: true})
	if err != nil {
		t.Fatal(err)
	}
	if row, err := r.Next(); err != nil || row.Line != 2 {
		t.Error(row, err)
	}
	if row, err := r.Next(); !errors.Is(err, broken) {
		t.Error("a row that was not read to its end:", row, err)
	}
	if _, err := Open(strings.NewReader("a"), "latin-9", Options{}); err == nil {
		t.Error("an encoding that nobody knows")
	}
}

// endless is a file of one line that does not end.
type endless struct{ read int }

func (e *endless) Read(p []byte) (int, error) {
	const most = 64 << 20
	if e.read >= most {
		return 0, io.EOF
	}
	for i := range p {
		p[i] = 'x'
	}
	e.read += len(p)
	return len(p), nil
}

func TestMemoryIsBounded(t *testing.T) {
	for name, start := range map[string]string{"a long field": "a,b\n1,", "an open quote": "a,b\n1,\""} {
		t.Run(name, func(t *testing.T) {
			r, err := Open(io.MultiReader(strings.NewReader(start), &endless{}), Auto, Options{Header: true, Quote: '"'})
			if err != nil {
				t.Fatal(err)
			}
			row, err := r.Next()
			if err != nil || row.Fault != TooLong || len(row.Raw) > MaxRow {
				t.Errorf("fault %d, %d bytes, %v", row.Fault, len(row.Raw), err)
			}
			if _, err := r.Next(); err != io.EOF {
				t.Error(err)
			}
		})
	}
}

// An open quote in a file of many rows costs one look ahead, not one a row.
func TestOpenQuoteCostsOneLookAhead(t *testing.T) {
	var b strings.Builder
	b.WriteString("a,b\n1,\"open\n")
	const rows = 200_000
	for range rows {
		b.WriteString("1,2\n")
	}
	r, err := Open(strings.NewReader(b.String()), Auto, Options{Header: true, Quote: '"'})
	if err != nil {
		t.Fatal(err)
	}
	good, bad := 0, 0
	for {
		row, err := r.Next()
		if err == io.EOF {
			break
		}
		if row.Fault == 0 {
			good++
		} else {
			bad++
		}
	}
	if good != rows || bad != 1 {
		t.Errorf("%d good and %d bad rows", good, bad)
	}
}

func FuzzReader(f *testing.F) {
	for _, seed := range []string{
		"a,b\n1,2\n", "a,b\r\n\"x\ny\",2\r\n", "\uFEFFa;b\n\"1;2\n3;4\"x\n", "a\tb\n\x00\t\"\n", "\xFF\xFEa\x00,\x00b\x00\n\x00",
		"\xD6\xD0,\xCE\xC4\n1,2\n", "a,b\r1,2\r", "\"\"\"\"\n\"\"\"", "", "\n\n\n", "\"a\nb\"\"\nc\nd\",e\n",
	} {
		f.Add([]byte(seed), byte('"'), false)
		f.Add([]byte(seed), byte(0), true)
	}
	f.Fuzz(func(t *testing.T, text []byte, quote byte, fill bool) {
		if quote >= 0x80 || quote == '\n' || quote == '\r' || strings.IndexByte(",\t;|", quote) >= 0 {
			quote = '"'
		}
		for _, header := range []bool{true, false} {
			r, err := Open(strings.NewReader(string(text)), Auto, Options{Quote: quote, Header: header, Fill: fill, MaxRow: 64})
			if err != nil {
				continue
			}
			last, width := 0, len(r.Names())
			for {
				row, err := r.Next()
				if err == io.EOF {
					break
				}
				if err != nil {
					t.Fatal(err)
				}
				if row.Line <= last {
					t.Fatalf("line %d after line %d", row.Line, last)
				}
				last = row.Line
				if row.Fault != 0 {
					continue
				}
				if width == 0 {
					width = len(row.Fields)
				}
				if len(row.Fields) != width || len(row.Raw) > 64 {
					t.Fatalf("%d fields instead of %d, %d bytes", len(row.Fields), width, len(row.Raw))
				}
			}
		}
	})
}

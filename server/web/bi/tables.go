package bi

import (
	"bytes"
	"encoding/json"
	"io"
	"strconv"
	"time"
	"unicode/utf8"

	"sanbao/server/web/bi/flat"
	"sanbao/server/web/csvfile"
)

// format is a form in which a table is written.
type format struct {
	contentType string
	begin       func(w io.Writer, columns []flat.Column, o writing) (table, error)
}

// writing are the wishes that concern how a table is written.
type writing struct {
	// bom puts a mark before a CSV that tells Excel of UTF-8.
	bom bool
	// zone is where the instants of a spreadsheet are told, which knows no zones.
	zone *time.Location
	// yuan has a spreadsheet tell amounts in yuan, and is what the headers of their columns
	// say then; in fen, as all else does, where it is empty.
	yuan string
}

// table is a table that is being written, row by row.
type table interface {
	row([]flat.Cell) error
	// end completes the table. It does not close what the table is written to.
	end() error
	// close releases what the table holds, at its end or before it.
	close()
}

// formats are the forms, by the ends of addresses.
var formats = map[string]format{
	"csv":   {csvfile.ContentType, newCSV},
	"json":  {"application/json; charset=utf-8", newJSON},
	"jsonl": {"application/jsonl; charset=utf-8", newJSONLines},
	"xlsx":  {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", newSheet},
}

// flushAt is how much of a table is gathered before it is written on.
const flushAt = 32 << 10

// csvTable writes CSV as RFC 4180 has it. Texts that a spreadsheet would run are
// written as csvfile does; numbers may be negative.
type csvTable struct {
	to  io.Writer
	buf []byte
}

func newCSV(w io.Writer, columns []flat.Column, o writing) (table, error) {
	t := &csvTable{to: w, buf: make([]byte, 0, flushAt+4<<10)}
	if o.bom {
		t.buf = append(t.buf, csvfile.Mark...)
	}
	for i, c := range columns {
		t.cell(i, flat.Cell{Kind: flat.Text, Text: []byte(c.Name)})
	}
	t.buf = append(t.buf, '\r', '\n')
	return t, nil
}

func (t *csvTable) row(cells []flat.Cell) error {
	for i, c := range cells {
		t.cell(i, c)
	}
	t.buf = append(t.buf, '\r', '\n')
	if len(t.buf) < flushAt {
		return nil
	}
	return t.end()
}

func (t *csvTable) cell(i int, c flat.Cell) {
	if i > 0 {
		t.buf = append(t.buf, ',')
	}
	if c.Kind != flat.Text {
		t.buf = append(t.buf, c.Text...)
		return
	}
	runs := csvfile.Runs(c.Text)
	if !runs && !quoted(c.Text) {
		t.buf = append(t.buf, c.Text...)
		return
	}
	t.buf = append(t.buf, '"')
	if runs {
		t.buf = append(t.buf, '\'')
	}
	for _, b := range c.Text {
		if b == '"' {
			t.buf = append(t.buf, '"')
		}
		t.buf = append(t.buf, b)
	}
	t.buf = append(t.buf, '"')
}

// quoted reports whether a text has to stand in quotes.
func quoted(text []byte) bool {
	for _, b := range text {
		if b == ',' || b == '"' || b == '\n' || b == '\r' {
			return true
		}
	}
	return len(text) > 0 && (text[0] == ' ' || text[len(text)-1] == ' ')
}

func (t *csvTable) end() error {
	_, err := t.to.Write(t.buf)
	t.buf = t.buf[:0]
	return err
}

func (*csvTable) close() {}

// jsonTable writes objects: an array of them, or one a line.
type jsonTable struct {
	to    io.Writer
	buf   []byte
	keys  [][]byte
	lines bool
	begun bool
}

func newJSON(w io.Writer, columns []flat.Column, _ writing) (table, error) {
	t, err := newJSONLines(w, columns, writing{})
	t.(*jsonTable).lines = false
	return t, err
}

func newJSONLines(w io.Writer, columns []flat.Column, _ writing) (table, error) {
	t := &jsonTable{to: w, lines: true}
	for i, c := range columns {
		key := []byte("{")
		if i > 0 {
			key = []byte(",")
		}
		t.keys = append(t.keys, append(appendText(key, []byte(c.Name)), ':'))
	}
	return t, nil
}

func (t *jsonTable) row(cells []flat.Cell) error {
	switch {
	case t.lines:
	case t.begun:
		t.buf = append(t.buf, ",\n"...)
	default:
		t.buf = append(t.buf, '[')
	}
	t.begun = true
	for i, c := range cells {
		t.buf = append(t.buf, t.keys[i]...)
		switch c.Kind {
		case flat.Null:
			t.buf = append(t.buf, "null"...)
		case flat.Number, flat.Boolean:
			t.buf = append(t.buf, c.Text...)
		default:
			t.buf = appendText(t.buf, c.Text)
		}
	}
	if len(cells) == 0 {
		t.buf = append(t.buf, '{')
	}
	t.buf = append(t.buf, '}')
	if t.lines {
		t.buf = append(t.buf, '\n')
	}
	if len(t.buf) < flushAt {
		return nil
	}
	return t.flush()
}

func (t *jsonTable) flush() error {
	_, err := t.to.Write(t.buf)
	t.buf = t.buf[:0]
	return err
}

func (t *jsonTable) end() error {
	switch {
	case t.lines:
	case t.begun:
		t.buf = append(t.buf, "]\n"...)
	default:
		t.buf = append(t.buf, "[]\n"...)
	}
	return t.flush()
}

func (*jsonTable) close() {}

// appendText appends a text as a JSON string.
func appendText(to, text []byte) []byte {
	if !utf8.Valid(text) {
		text = bytes.ToValidUTF8(text, []byte("\uFFFD"))
	}
	to = append(to, '"')
	start := 0
	for i, c := range text {
		if c >= ' ' && c != '\\' && c != '"' {
			continue
		}
		to = append(to, text[start:i]...)
		switch c {
		case '\\', '"':
			to = append(to, '\\', c)
		case '\n':
			to = append(to, '\\', 'n')
		case '\r':
			to = append(to, '\\', 'r')
		case '\t':
			to = append(to, '\\', 't')
		default:
			const hex = "0123456789abcdef"
			to = append(to, '\\', 'u', '0', '0', hex[c>>4], hex[c&0xf])
		}
		start = i + 1
	}
	return append(append(to, text[start:]...), '"')
}

// number reads the text of a number for a spreadsheet.
func number(text []byte) any {
	if n, err := strconv.ParseInt(string(text), 10, 64); err == nil {
		return n
	}
	if f, err := strconv.ParseFloat(string(text), 64); err == nil {
		return f
	}
	return json.Number(text).String()
}

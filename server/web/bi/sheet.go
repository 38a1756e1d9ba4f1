package bi

import (
	"io"
	"time"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"sanbao/server/domain/fault"
	"sanbao/server/web/bi/flat"
)

// sheetRows is how many rows a spreadsheet has below its header.
const sheetRows = 1<<20 - 1

// cellLimit is how many characters a cell holds, of UTF-16.
const cellLimit = excelize.TotalCellChars

const sheetName = "Sheet1"

// sheet writes a spreadsheet: numbers, days and instants as what they are, and a
// header that stays in sight. excelize keeps the rows in a file until the end, which is
// when the first byte is sent.
type sheet struct {
	to      io.Writer
	file    *excelize.File
	rows    *excelize.StreamWriter
	zone    *time.Location
	written int
	cells   []any
	// dayStyle and instantStyle are how days and instants are shown.
	dayStyle, instantStyle int
}

func newSheet(w io.Writer, columns []flat.Column, o writing) (table, error) {
	s := &sheet{to: w, file: excelize.NewFile(), zone: o.zone, cells: make([]any, len(columns))}
	if err := s.prepare(columns); err != nil {
		s.close()
		return nil, err
	}
	return s, nil
}

func (s *sheet) prepare(columns []flat.Column) error {
	var err error
	if s.rows, err = s.file.NewStreamWriter(sheetName); err != nil {
		return err
	}
	day, instant := "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss"
	if s.dayStyle, err = s.file.NewStyle(&excelize.Style{CustomNumFmt: &day}); err != nil {
		return err
	}
	if s.instantStyle, err = s.file.NewStyle(&excelize.Style{CustomNumFmt: &instant}); err != nil {
		return err
	}
	bold, err := s.file.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return err
	}
	if err := s.rows.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	header := make([]any, len(columns))
	for i, c := range columns {
		header[i] = excelize.Cell{StyleID: bold, Value: c.Name}
	}
	return s.rows.SetRow("A1", header)
}

func (s *sheet) row(cells []flat.Cell) error {
	if s.written == sheetRows {
		return fault.New(fault.Limit, fault.TooMany, fault.Params{"max": sheetRows})
	}
	for i, c := range cells {
		s.cells[i] = s.value(c)
	}
	s.written++
	at, err := excelize.CoordinatesToCellName(1, s.written+1)
	if err != nil {
		return err
	}
	return s.rows.SetRow(at, s.cells)
}

func (s *sheet) value(c flat.Cell) any {
	switch c.Kind {
	case flat.Null:
		return nil
	case flat.Number:
		return number(c.Text)
	case flat.Boolean:
		return string(c.Text) == "true"
	case flat.Day:
		if day, err := time.Parse(time.DateOnly, string(c.Text)); err == nil {
			return excelize.Cell{StyleID: s.dayStyle, Value: day}
		}
	case flat.Instant:
		if at, err := time.Parse(time.RFC3339Nano, string(c.Text)); err == nil {
			return excelize.Cell{StyleID: s.instantStyle, Value: wallClock(at.In(s.zone))}
		}
	}
	return cellText(string(c.Text))
}

// cellText returns a text as far as a cell holds it, with an ellipsis where it goes on.
func cellText(text string) string {
	if len(text) <= cellLimit {
		return text
	}
	units := utf16.Encode([]rune(text))
	if len(units) <= cellLimit {
		return text
	}
	units = units[:cellLimit-1]
	// Half a character is none.
	if last := units[len(units)-1]; last >= 0xD800 && last < 0xDC00 {
		units = units[:len(units)-1]
	}
	return string(utf16.Decode(units)) + "…"
}

// wallClock returns the time of day as it is read off a clock, in UTC: a spreadsheet
// knows no zones.
func wallClock(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), 0, time.UTC)
}

func (s *sheet) end() error {
	if err := s.rows.Flush(); err != nil {
		return err
	}
	return s.file.Write(s.to)
}

// close removes the file of the rows. That it cannot is nothing that a client could help.
func (s *sheet) close() { _ = s.file.Close() }

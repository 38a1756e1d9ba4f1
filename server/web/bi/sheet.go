package bi

import (
	"io"
	"strconv"
	"strings"
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
	// dayStyle, instantStyle and yuanStyle are how days, instants and amounts are shown.
	dayStyle, instantStyle, yuanStyle int
	// yuan are the columns whose amounts are told in yuan, columnNames what all are called.
	yuan        []bool
	columnNames []string
}

func newSheet(w io.Writer, columns []flat.Column, o writing) (table, error) {
	s := &sheet{to: w, file: excelize.NewFile(), zone: o.zone, cells: make([]any, len(columns)), yuan: make([]bool, len(columns))}
	for i, c := range columns {
		if s.columnNames = append(s.columnNames, c.Name); c.Money && o.yuan != "" {
			s.yuan[i] = true
			s.columnNames[i] += o.yuan
		}
	}
	if err := s.prepare(); err != nil {
		s.close()
		return nil, err
	}
	return s, nil
}

func (s *sheet) prepare() error {
	var err error
	if s.rows, err = s.file.NewStreamWriter(sheetName); err != nil {
		return err
	}
	day, instant, amount := "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss", "#,##0.00"
	if s.dayStyle, err = s.file.NewStyle(&excelize.Style{CustomNumFmt: &day}); err != nil {
		return err
	}
	if s.instantStyle, err = s.file.NewStyle(&excelize.Style{CustomNumFmt: &instant}); err != nil {
		return err
	}
	if s.yuanStyle, err = s.file.NewStyle(&excelize.Style{CustomNumFmt: &amount}); err != nil {
		return err
	}
	bold, err := s.file.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return err
	}
	if err := s.rows.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	header := make([]any, len(s.columnNames))
	for i, name := range s.columnNames {
		header[i] = excelize.Cell{StyleID: bold, Value: name}
	}
	return s.rows.SetRow("A1", header)
}

func (s *sheet) row(cells []flat.Cell) error {
	if s.written == sheetRows {
		return fault.New(fault.Limit, fault.TooMany, fault.Params{"max": sheetRows})
	}
	for i, c := range cells {
		if s.cells[i] = s.value(c); s.yuan[i] {
			s.cells[i] = s.inYuan(s.cells[i])
		}
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

// inYuan tells an amount in fen in yuan, and each of several that stand in one cell.
func (s *sheet) inYuan(fen any) any {
	switch v := fen.(type) {
	case int64:
		return excelize.Cell{StyleID: s.yuanStyle, Value: float64(v) / 100}
	case string:
		amounts := strings.Split(v, flat.Joint)
		for i, one := range amounts {
			if n, err := strconv.ParseInt(one, 10, 64); err == nil {
				amounts[i] = strconv.FormatFloat(float64(n)/100, 'f', 2, 64)
			}
		}
		return strings.Join(amounts, flat.Joint)
	}
	return fen
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

// Package csvfile writes tables that spreadsheets open as they are meant: in
// UTF-8 with a mark that says so, and without a cell that is taken for a formula.
package csvfile

import (
	"bytes"
	"encoding/csv"
	"io"
	"strings"
	"unicode/utf8"
)

// ContentType of what Writer writes.
const ContentType = "text/csv; charset=utf-8"

// Mark tells Excel that the file is UTF-8.
const Mark = "\uFEFF"

// formula are the characters with which a cell begins that a spreadsheet would
// run, the full-width and small ones among them, which Excel takes for the same.
const formula = "=+-@\t\r＝＋－＠﹦﹢﹣﹫"

// Writer writes one table, row by row.
type Writer struct{ csv *csv.Writer }

// New begins a table with its header.
func New(w io.Writer, header []string) (*Writer, error) {
	if _, err := io.WriteString(w, Mark); err != nil {
		return nil, err
	}
	table := &Writer{csv: csv.NewWriter(w)}
	return table, table.Write(header)
}

// Write adds a row. What a customer has written into a record reaches the
// spreadsheet as text, never as a formula.
func (w *Writer) Write(row []string) error {
	cells := make([]string, len(row))
	for i, cell := range row {
		cells[i] = plain(cell)
	}
	return w.csv.Write(cells)
}

// Flush writes out what is held back.
func (w *Writer) Flush() error {
	w.csv.Flush()
	return w.csv.Error()
}

// Runs reports whether a spreadsheet would run a cell as a formula.
func Runs(cell []byte) bool {
	first, _ := utf8.DecodeRune(bytes.TrimLeft(cell, " "))
	return strings.ContainsRune(formula, first)
}

// plain puts an apostrophe before what would be run; spreadsheets take it as the
// sign of a text.
func plain(cell string) string {
	if Runs([]byte(cell)) {
		return "'" + cell
	}
	return cell
}

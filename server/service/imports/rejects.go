package imports

import (
	"cmp"
	"encoding/csv"
	"io"
	"slices"
	"strconv"
	"strings"

	"sanbao/server/domain/fault"
)

// rejection is something that is wrong with a row.
type rejection struct {
	line int
	raw  string
	cellProblem
}

// Reject is something that is wrong with a row, to be told in any language.
type Reject struct {
	// Line of the file on which the row begins.
	Line int `json:"line"`
	// Column and Value are empty where it is the whole row.
	Column string `json:"column,omitempty"`
	Value  string `json:"value,omitempty"`
	// Key and Params say what is wrong.
	Key    fault.Key    `json:"key"`
	Params fault.Params `json:"params,omitempty"`
}

// Reason says what is wrong.
func (r Reject) Reason(language fault.Language) string { return fault.Text(language, r.Key, r.Params) }

// tellRejects tells what is wrong with the rows of a batch.
func (im *importer) tellRejects(list []rejection) error {
	err := im.rejects.write(im.file, list)
	if im.cfg.OnRejects == nil || len(list) == 0 {
		return err
	}
	told := make([]Reject, len(list))
	for i, x := range list {
		told[i] = Reject{x.line, x.column, shown(firstRunes(x.value, maxValue)), x.key, x.params}
	}
	im.cfg.OnRejects(told)
	return err
}

// rejects writes rows that were not imported as CSV: the file and the line, the
// column and the value where it is about one, the reason, and the row as it
// stands in the file. A row with several problems has a line for each.
type rejects struct {
	csv      *csv.Writer
	language fault.Language
	begun    bool
	out      io.Writer
}

// maxValue is how many characters of a value are shown.
const maxValue = 500

// newRejects returns a writer to w; nil means that nobody wants to know.
func newRejects(w io.Writer, language fault.Language) *rejects {
	if w == nil {
		w = io.Discard
	}
	return &rejects{csv: csv.NewWriter(w), language: language, out: w}
}

// write writes the rejections of some rows in the order of the file.
func (r *rejects) write(file string, list []rejection) error {
	if !r.begun {
		r.begun = true
		// Spreadsheets take a CSV file for UTF-8 only if it says so.
		if _, err := io.WriteString(r.out, "\uFEFF"); err != nil {
			return err
		}
		if err := r.csv.Write([]string{"file", "line", "column", "value", "reason", "row"}); err != nil {
			return err
		}
	}
	slices.SortStableFunc(list, func(a, b rejection) int { return cmp.Compare(a.line, b.line) })
	for _, x := range list {
		reason := fault.Text(r.language, x.key, x.params)
		err := r.csv.Write([]string{file, strconv.Itoa(x.line), x.column, shown(firstRunes(x.value, maxValue)), reason, shown(x.raw)})
		if err != nil {
			return err
		}
	}
	r.csv.Flush()
	return r.csv.Error()
}

// shown writes bytes that are no text as U+FFFD.
func shown(text string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(text, "\uFFFD"), "\x00", "\uFFFD")
}

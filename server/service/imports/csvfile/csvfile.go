// Package csvfile reads tables of text the way they come out of other systems:
// comma, tab or semicolon between the fields, several encodings, quoting that is
// not always right. It differs from encoding/csv where files are damaged: memory
// is bounded whatever the file holds (an open quote does not swallow the rest of
// it), one bad row does not end the reading, and every row knows the lines of the
// file on which it stands.
package csvfile

import (
	"errors"
	"io"
	"strings"
)

// Options say how a file is laid out.
type Options struct {
	// Delimiter between fields, an ASCII character; 0 means to find out from the
	// first row: the most frequent of comma, tab, semicolon and bar outside of
	// quotes, a comma where there is none.
	Delimiter byte
	// Quote encloses fields that hold delimiters, quotes or line ends; doubled it
	// stands for itself. 0 means that the file knows no quotes.
	Quote byte
	// Header says that the first row names the columns.
	Header bool
	// Names are the columns' names in a file without a header.
	Names []string
	// Skip is the number of lines before the first row.
	Skip int
	// Fill accepts rows with fewer fields than columns, the others being empty,
	// and rows with more whose surplus is empty. Otherwise both are at fault.
	Fill bool
	// MaxRow bounds the bytes of a row; longer ones are at fault. 0 means 1 MiB.
	MaxRow int
}

// MaxRow is how many bytes a row may have where Options do not say.
const MaxRow = 1 << 20

// Fault is what is wrong with a row.
type Fault int

const (
	// OpenQuote: a quote is opened and not closed before the file, or the space
	// for a row, ends.
	OpenQuote Fault = iota + 1
	// TextAfterQuote: something other than a delimiter follows a closing quote.
	TextAfterQuote
	// TooLong: the row has more bytes than rows may have.
	TooLong
	// Ragged: the row has another number of fields than there are columns.
	Ragged
)

// Row is a row of the table, without the blank ones.
type Row struct {
	// Line is the line of the file, counted from 1, on which the row begins. Rows
	// come with growing lines.
	Line int
	// Fields are the row's fields, one for each column unless it is at fault.
	Fields []string
	// Raw is the row as it stands in the file, without the line's end; only its
	// beginning where the row is TooLong.
	Raw string
	// Fault is what is wrong with the row, 0 for nothing.
	Fault Fault
}

// Errors of a file that cannot be read as a table at all.
var (
	// ErrEmpty: there is no row, not even a header.
	ErrEmpty = errors.New("the file is empty")
	// ErrHeader: the row with the columns' names is itself at fault.
	ErrHeader = errors.New("the header cannot be read")
)

// Reader reads the rows of a file.
type Reader struct {
	lines   *lines
	decoder *Decoder
	options Options
	names   []string
	// width is the number of fields that a row must have; 0 while it is unknown.
	width int
}

// Open reads up to the header. Returns ErrEmpty for a file without any row that
// is to have a header, ErrHeader for a header with wrong quotes, and errors of r.
func Open(r io.Reader, e Encoding, o Options) (*Reader, error) {
	decoder, err := NewDecoder(r, e)
	if err != nil {
		return nil, err
	}
	if o.MaxRow <= 0 {
		o.MaxRow = MaxRow
	}
	reader := &Reader{lines: newLines(decoder, o.MaxRow), decoder: decoder, options: o}
	if err := reader.lines.skip(o.Skip); err != nil && err != io.EOF {
		return nil, err
	}
	if o.Delimiter == 0 {
		head, err := reader.lines.peek()
		if err != nil && err != io.EOF {
			return nil, err
		}
		reader.options.Delimiter = findDelimiter(head, o.Quote)
	}
	if !o.Header {
		reader.names, reader.width = o.Names, len(o.Names)
		return reader, nil
	}
	return reader, reader.readHeader()
}

func (r *Reader) readHeader() error {
	row, err := r.next()
	switch {
	case err == io.EOF:
		return ErrEmpty
	case err != nil:
		return err
	case row.Fault != 0:
		return ErrHeader
	}
	for _, name := range row.Fields {
		r.names = append(r.names, strings.TrimSpace(name))
	}
	r.width = len(r.names)
	return nil
}

// Names returns the columns' names, trimmed, as the header or the options have
// them; nil for a file without either.
func (r *Reader) Names() []string { return r.names }

// Delimiter returns the delimiter, given or found.
func (r *Reader) Delimiter() byte { return r.options.Delimiter }

// Decoder tells of the file's encoding.
func (r *Reader) Decoder() *Decoder { return r.decoder }

// Next returns the next row that is not blank, at fault or not. A file without
// names has as many columns as its first row. Returns io.EOF after the last row,
// and errors of the underlying reader.
func (r *Reader) Next() (Row, error) {
	row, err := r.next()
	if err != nil || row.Fault != 0 {
		return row, err
	}
	if r.width == 0 {
		r.width = len(row.Fields)
	}
	r.fit(&row)
	return row, nil
}

// fit gives the row as many fields as there are columns, or finds it at fault.
func (r *Reader) fit(row *Row) {
	if len(row.Fields) == r.width {
		return
	}
	if !r.options.Fill {
		row.Fault = Ragged
		return
	}
	for len(row.Fields) < r.width {
		row.Fields = append(row.Fields, "")
	}
	for _, surplus := range row.Fields[r.width:] {
		if strings.TrimSpace(surplus) != "" {
			row.Fault = Ragged
			return
		}
	}
	row.Fields = row.Fields[:r.width]
}

// next returns the next row that is not blank, of any width.
func (r *Reader) next() (Row, error) {
	for {
		row, err := r.record()
		if err != nil || row.Fault != 0 || !blank(row.Fields) {
			return row, err
		}
	}
}

// record reads a row, over several lines where quotes hold line ends. Where the
// quotes are wrong, the row is its first line alone, and the lines that were read
// in search of the closing quote are read again as rows.
func (r *Reader) record() (Row, error) {
	line, err := r.lines.next()
	if err != nil {
		return Row{}, err
	}
	row := Row{Line: line.number, Raw: chomp(line.text)}
	if line.cut {
		row.Fault = TooLong
		return row, nil
	}
	parser := parser{delimiter: r.options.Delimiter, quote: r.options.Quote}
	var extra []physical
	size := len(line.text)
	for state := parser.feed(line.text); state != complete; state = parser.feed(line.text) {
		if state == broken {
			return r.giveBack(row, TextAfterQuote, extra), nil
		}
		line, err = r.lines.next()
		if err == io.EOF {
			return r.giveBack(row, OpenQuote, extra), nil
		}
		if err != nil {
			return Row{}, err
		}
		extra = append(extra, line)
		size += len(line.text)
		if line.cut || size > r.options.MaxRow {
			return r.giveBack(row, OpenQuote, extra), nil
		}
	}
	row.Raw, row.Fields = joinLines(row.Raw, extra), parser.done
	return row, nil
}

func joinLines(first string, more []physical) string {
	if len(more) == 0 {
		return first
	}
	var b strings.Builder
	b.WriteString(first)
	for _, l := range more {
		b.WriteByte('\n')
		b.WriteString(chomp(l.text))
	}
	return b.String()
}

func (r *Reader) giveBack(row Row, f Fault, extra []physical) Row {
	r.lines.giveBack(extra)
	row.Fault = f
	return row
}

func blank(fields []string) bool {
	for _, f := range fields {
		// 0x1A ended files under DOS; some programs still write it.
		if strings.Trim(strings.TrimSpace(f), "\x1a\uFEFF") != "" {
			return false
		}
	}
	return true
}

func chomp(line string) string {
	return strings.TrimSuffix(strings.TrimSuffix(line, "\n"), "\r")
}

// findDelimiter returns the most frequent candidate outside of quotes.
func findDelimiter(head string, quote byte) byte {
	best, most := byte(','), 0
	for _, candidate := range []byte(",\t;|") {
		count, quoted := 0, false
		for i := range len(head) {
			switch {
			case quote != 0 && head[i] == quote:
				quoted = !quoted
			case head[i] == candidate && !quoted:
				count++
			}
		}
		if count > most {
			best, most = candidate, count
		}
	}
	return best
}

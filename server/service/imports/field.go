package imports

import (
	"maps"
	"slices"
	"strings"

	"sanbao/server/domain/fault"
)

// boundField is a field of the mapping, bound to the columns of a file.
type boundField struct {
	name    string
	mapping Field
	reading reading
	// columns are the indexes of the columns that it is made of.
	columns []int
	// label names the columns for people.
	label string
	// pieces of a template: text, or where column is set, the column's index
	// within columns.
	pieces []piece
	empty  []string
	values map[string]string
	// byDefault is what a new row has where the file says nothing; nil for nothing.
	byDefault any
	required  bool
}

// piece is a part of a template.
type piece struct {
	text   string
	column int
}

// cellProblem is what is wrong with a row, and where.
type cellProblem struct {
	column string
	value  string
	problem
}

// damage tells texts with bytes that mean nothing in the file's encoding.
type damage interface{ Damaged(text string) bool }

// draft is what a row of the file says of a row of the database.
type draft struct {
	// said by the file.
	said map[string]any
	// otherwise has constants and defaults, for new rows.
	otherwise map[string]any
}

// get returns what a new row will have.
func (d draft) get(name string) any {
	if v, ok := d.said[name]; ok {
		return v
	}
	return d.otherwise[name]
}

// text returns a text that a new row will have, "" where it has none.
func (d draft) text(name string) string {
	s, _ := d.get(name).(string)
	return s
}

// all returns everything that a new row will have.
func (d draft) all() map[string]any {
	all := maps.Clone(d.otherwise)
	maps.Copy(all, d.said)
	return all
}

// readFields reads the fields of an entity from the cells of a row. All problems
// of the row are returned.
func readFields(fields []boundField, cells []string, b damage, c clock) (draft, []cellProblem) {
	d := draft{said: map[string]any{}, otherwise: map[string]any{}}
	var problems []cellProblem
	for i := range fields {
		f := &fields[i]
		value, wrong := f.evaluate(cells, b, c)
		if wrong != nil {
			problems = append(problems, cellProblem{f.label, f.original(cells), *wrong})
			continue
		}
		switch {
		case value != nil:
			d.said[f.name] = value
		case f.byDefault != nil:
			d.otherwise[f.name] = f.byDefault
		case f.required:
			problems = append(problems, cellProblem{f.label, f.original(cells), problem{key: fault.Required}})
		}
	}
	return d, problems
}

// evaluate returns the value that the file has for the field, nil for none.
func (f *boundField) evaluate(cells []string, b damage, c clock) (any, *problem) {
	for _, column := range f.columns {
		if b.Damaged(cells[column]) {
			return nil, f.failed(&problem{key: fault.BadText})
		}
	}
	text := f.translate(f.gather(cells))
	if text == "" {
		return nil, nil
	}
	value, wrong := f.reading.read(text, c)
	if wrong != nil {
		return nil, f.failed(wrong)
	}
	return value, nil
}

// failed returns the problem, or nil where the mapping has it passed over.
func (f *boundField) failed(wrong *problem) *problem {
	if f.mapping.OnError == onErrorEmpty {
		return nil
	}
	return wrong
}

// original returns the cells as they stand in the file.
func (f *boundField) original(cells []string) string {
	texts := make([]string, len(f.columns))
	for i, column := range f.columns {
		texts[i] = cells[column]
	}
	return strings.Join(texts, " | ")
}

// gather makes one text of the columns, each cleaned.
func (f *boundField) gather(cells []string) string {
	texts := make([]string, len(f.columns))
	some := false
	for i, column := range f.columns {
		texts[i] = f.clean(cells[column])
		some = some || texts[i] != ""
	}
	switch {
	case !some:
		return ""
	case f.pieces != nil:
		var b strings.Builder
		for _, p := range f.pieces {
			b.WriteString(p.text)
			if p.text == "" {
				b.WriteString(texts[p.column])
			}
		}
		return b.String()
	case len(texts) == 1:
		return texts[0]
	}
	texts = slices.DeleteFunc(texts, func(s string) bool { return s == "" })
	if len(f.mapping.First) > 0 {
		return texts[0]
	}
	return strings.Join(texts, f.mapping.With)
}

// clean returns a cell without what is not part of its text.
func (f *boundField) clean(cell string) string {
	// Written by programs that want spreadsheets to leave codes alone: ="00123".
	if inner, ok := strings.CutPrefix(cell, `="`); ok && strings.HasSuffix(inner, `"`) {
		cell = strings.TrimSuffix(inner, `"`)
	}
	if f.reading.attribute.kind == prose {
		cell = onLines(cell)
	} else {
		cell = onOneLine(cell)
	}
	cell = strings.TrimFunc(cell, isBlank)
	if f.mapping.Squeeze {
		cell = strings.Join(strings.FieldsFunc(cell, isBlank), " ")
	}
	switch f.mapping.Case {
	case caseUpper:
		cell = strings.ToUpper(cell)
	case caseLower:
		cell = strings.ToLower(cell)
	}
	if len(f.empty) > 0 && slices.Contains(f.empty, fold(cell)) {
		return ""
	}
	return cell
}

// translate applies the mapping's values.
func (f *boundField) translate(text string) string {
	if len(f.values) == 0 {
		return text
	}
	if value, ok := f.values[fold(text)]; ok {
		return value
	}
	return text
}

package imports

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"sanbao/server/domain/fault"
)

// bound is a mapping bound to the columns of one file.
type bound struct {
	fields    []boundField
	relations []boundRelation
	// absent are optional columns that the file lacks.
	absent []string
}

// fieldNamed returns a field of the target; one without columns where the file
// does not have it.
func (b *bound) fieldNamed(name string) boundField {
	for _, f := range b.fields {
		if f.name == name {
			return f
		}
	}
	return boundField{name: name, label: name}
}

// cell returns the column's name and the value behind a field of the target.
func (b *bound) cell(field string, cells []string) (column, value string) {
	f := b.fieldNamed(field)
	return f.label, f.original(cells)
}

// relationNamed returns the relation to an entity, nil where there is none.
func (b *bound) relationNamed(e Entity) *boundRelation {
	for i := range b.relations {
		if b.relations[i].entity == e {
			return &b.relations[i]
		}
	}
	return nil
}

// boundRelation is a kind of row that the file's rows speak of.
type boundRelation struct {
	relation
	needed bool
	fields []boundField
}

// label names the columns of the key, for people.
func (r *boundRelation) label() string {
	for _, f := range r.fields {
		if f.name == r.keyField() {
			return f.label
		}
	}
	return r.name
}

// bind finds the mapping's columns in the file. Returns INVALID with a field for
// each column that the file lacks, or has twice.
func (m *Mapping) bind(names []string, zone *time.Location) (*bound, error) {
	b := &binder{names: names, zone: zone}
	result := &bound{fields: b.fields("fields", m.Target, m.Fields, essentialNames(m.Target))}
	needed := relationsOf(m.Target)
	for _, r := range m.relations() {
		fields := b.fields(r.name+".fields", r.entity, r.related.Fields, nil)
		result.relations = append(result.relations, boundRelation{relation: r, needed: needed[r.name], fields: fields})
	}
	result.absent = b.absent
	if len(b.problems) > 0 {
		misfit := fault.New(fault.Invalid, fault.ImportColumns, fault.Params{"columns": strings.Join(names, ", ")})
		misfit.Fields = b.problems
		return nil, misfit
	}
	return result, nil
}

type binder struct {
	names    []string
	zone     *time.Location
	problems []fault.Field
	absent   []string
}

func (b *binder) fields(path string, e Entity, fields map[string]Field, essential []string) []boundField {
	var list []boundField
	// In the order of the entity's attributes, so that a row's problems come in
	// the same order every time.
	for _, a := range attributes(e) {
		f, mapped := fields[a.name]
		if !mapped {
			continue
		}
		if bf, ok := b.field(path+"."+a.name, a, f); ok {
			bf.required = f.Required || slices.Contains(essential, a.name)
			list = append(list, bf)
		}
	}
	return list
}

// field binds one field. Returns false where the file lacks its optional column
// and nothing stands in for it.
func (b *binder) field(path string, a attribute, f Field) (boundField, bool) {
	bf := boundField{name: a.name, mapping: f, reading: f.reading(a), label: a.name}
	var wanted []Names
	switch {
	case len(f.Column) > 0:
		wanted = []Names{f.Column}
	case len(f.First)+len(f.Join) > 0:
		for _, name := range slices.Concat(f.First, f.Join) {
			wanted = append(wanted, Names{name})
		}
	case f.Template != "":
		// The mapping's check has read the template.
		pieces, names, _ := parseTemplate(f.Template)
		bf.pieces = pieces
		for _, name := range names {
			wanted = append(wanted, Names{name})
		}
	}
	var labels []string
	for _, alternatives := range wanted {
		index, found := b.column(path, alternatives, f.Optional)
		if !found {
			bf.columns, labels = nil, nil
			break
		}
		bf.columns, labels = append(bf.columns, index), append(labels, b.names[index])
	}
	if len(labels) > 0 {
		bf.label = strings.Join(labels, " + ")
	}
	for _, spelling := range f.Empty {
		bf.empty = append(bf.empty, fold(spelling))
	}
	bf.values = make(map[string]string, len(f.Values))
	for text, value := range f.Values {
		bf.values[fold(text)] = value
	}
	bf.byDefault = b.standIn(bf.reading, f)
	return bf, len(bf.columns) > 0 || bf.byDefault != nil
}

// standIn returns the value of the constant or default, nil where there is none.
func (b *binder) standIn(r reading, f Field) any {
	text := f.Default
	if f.Constant != nil {
		text = *f.Constant
	}
	if text == "" {
		return nil
	}
	value, wrong := r.read(text, clock{zone: b.zone, now: farAhead})
	if wrong != nil {
		return nil
	}
	return value
}

// column returns the index of the first alternative that the file has.
func (b *binder) column(path string, alternatives Names, optional bool) (int, bool) {
	for _, name := range alternatives {
		index, err := b.find(name)
		switch {
		case err == nil:
			return index, true
		case errors.Is(err, errAmbiguous):
			b.problem(path, fault.ImportColumnTwice, name)
			return 0, false
		}
	}
	if wanted := strings.Join(alternatives, " / "); optional {
		b.absent = append(b.absent, wanted)
	} else {
		b.problem(path, fault.ImportColumnMissing, wanted)
	}
	return 0, false
}

func (b *binder) problem(path string, key fault.Key, column string) {
	b.problems = append(b.problems, fault.Field{Path: path, Key: key, Params: fault.Params{"column": column}})
}

var (
	errAbsent    = errors.New("no such column")
	errAmbiguous = errors.New("several such columns")
)

// find returns the index of the column with exactly this name, else of the one
// that differs in case, width or blanks alone, else of that in the place that
// the name is the number of.
func (b *binder) find(name string) (int, error) {
	for _, same := range []func(a, b string) bool{
		func(a, b string) bool { return a == b },
		func(a, b string) bool { return fold(a) == fold(b) },
	} {
		first := -1
		for i, candidate := range b.names {
			if !same(candidate, name) {
				continue
			}
			if first >= 0 {
				return 0, errAmbiguous
			}
			first = i
		}
		if first >= 0 {
			return first, nil
		}
	}
	if place, err := strconv.Atoi(name); err == nil && place > 0 && place <= len(b.names) {
		return place - 1, nil
	}
	return 0, errAbsent
}

// parseTemplate splits "text {column} text" and returns the columns in the order
// of their first appearance. A doubled brace is a brace.
func parseTemplate(template string) ([]piece, []string, error) {
	var pieces []piece
	var names []string
	var literal strings.Builder
	flush := func() {
		if literal.Len() > 0 {
			pieces = append(pieces, piece{text: literal.String()})
			literal.Reset()
		}
	}
	for rest := template; rest != ""; {
		switch {
		case strings.HasPrefix(rest, "{{"), strings.HasPrefix(rest, "}}"):
			literal.WriteByte(rest[0])
			rest = rest[2:]
		case rest[0] == '}':
			return nil, nil, errors.New("a brace is closed that is not open")
		case rest[0] == '{':
			name, after, closed := strings.Cut(rest[1:], "}")
			if !closed || name == "" {
				return nil, nil, errors.New("a brace is open, or encloses nothing")
			}
			flush()
			index := slices.Index(names, name)
			if index < 0 {
				index = len(names)
				names = append(names, name)
			}
			pieces = append(pieces, piece{column: index})
			rest = after
		default:
			literal.WriteByte(rest[0])
			rest = rest[1:]
		}
	}
	flush()
	if len(names) == 0 {
		return nil, nil, errors.New("it names no column; a constant would do")
	}
	return pieces, names, nil
}

package imports

import (
	"bytes"
	"errors"
	"maps"
	"strings"
	"time"

	"sanbao/server/domain/fault"
	"sanbao/server/service/imports/csvfile"
)

// Place is a field that a file can fill. Its name is that of the target's field,
// as in "name", or that of a row which the file's rows speak of, as in
// "customer.code".
type Place struct {
	Name string
	// Required: the file has to have a column for it.
	Required bool
}

// Adaptable reports whether the columns of the mapping can be chosen by hand: each
// of its fields is read from one column.
func (m *Mapping) Adaptable() bool {
	for _, fields := range m.groups() {
		for _, f := range fields {
			if len(f.First)+len(f.Join) > 0 || f.Template != "" {
				return false
			}
		}
	}
	return true
}

// group is where fields of an entity stand in a mapping.
type group struct {
	prefix string
	entity Entity
}

// groups returns the fields of the mapping: the target's own, with an empty prefix,
// and those of what it speaks of.
func (m *Mapping) groups() map[group]map[string]Field {
	all := map[group]map[string]Field{{"", m.Target}: m.Fields}
	for _, r := range m.relations() {
		all[group{r.name + ".", r.entity}] = r.related.Fields
	}
	return all
}

// Places returns the fields that have columns, in the order of the entities'
// attributes, those of the target first.
func (m *Mapping) Places() []Place {
	places := placesOf(group{"", m.Target}, m.Fields)
	for _, r := range m.relations() {
		places = append(places, placesOf(group{r.name + ".", r.entity}, r.related.Fields)...)
	}
	return places
}

func placesOf(g group, fields map[string]Field) []Place {
	var places []Place
	for _, a := range attributes(g.entity) {
		if f, ok := fields[a.name]; ok && len(f.Column) > 0 {
			places = append(places, Place{g.prefix + a.name, !f.Optional})
		}
	}
	return places
}

// Recognise returns, for each field whose column the file has under one of the
// mapping's headings, the heading as it stands in the file.
func (m *Mapping) Recognise(headings []string) map[string]string {
	b := &binder{names: headings}
	found := map[string]string{}
	for g, fields := range m.groups() {
		for name, f := range fields {
			for _, heading := range f.Column {
				if index, err := b.find(heading); err == nil {
					found[g.prefix+name] = headings[index]
					break
				}
			}
		}
	}
	return found
}

// WithColumns returns the mapping with columns chosen by hand: a field to a
// heading. Fields without a choice are left out. Returns INVALID with the path
// "columns." and the field for required fields without a choice and for fields
// that the mapping does not have.
func (m *Mapping) WithColumns(chosen map[string]string) (*Mapping, error) {
	adapted := *m
	var problems []fault.Field
	known := map[string]bool{}
	for _, place := range m.Places() {
		known[place.Name] = true
		if place.Required && chosen[place.Name] == "" {
			problems = append(problems, fault.Field{Path: "columns." + place.Name, Key: fault.Required})
		}
	}
	for name := range chosen {
		if !known[name] {
			problems = append(problems, fault.Field{Path: "columns." + name, Key: fault.NotAnOption})
		}
	}
	if len(problems) > 0 {
		return nil, fault.InvalidFields(problems...)
	}
	adapted.Fields = withColumns(m.Fields, "", chosen)
	for _, r := range m.relations() {
		related := *r.related
		related.Fields = withColumns(r.related.Fields, r.name+".", chosen)
		if _, found := related.Fields[r.keyField()]; found {
			adapted.relate(r.entity, &related)
		} else {
			adapted.relate(r.entity, nil)
		}
	}
	if adapted.Product == nil {
		// A unit is found within its product.
		adapted.Unit = nil
	}
	return &adapted, nil
}

func withColumns(fields map[string]Field, prefix string, chosen map[string]string) map[string]Field {
	adapted := maps.Clone(fields)
	for name, f := range fields {
		heading := chosen[prefix+name]
		switch {
		case len(f.Column) == 0:
		case heading != "":
			f.Column, f.Optional = Names{heading}, false
			adapted[name] = f
		default:
			delete(adapted, name)
		}
	}
	return adapted
}

// relate sets what rows of an entity the file speaks of.
func (m *Mapping) relate(e Entity, related *Related) {
	switch e {
	case Departments:
		m.Department = related
	case Customers:
		m.Customer = related
	case WarrantyPolicies:
		m.WarrantyPolicy = related
	case Products:
		m.Product = related
	case Units:
		m.Unit = related
	}
}

// Fits checks that a file can be read under the mapping. Returns INVALID with the
// path "columns." and the field for each column that the file lacks or has twice,
// and for a file that is no table.
func (m *Mapping) Fits(file []byte, zone *time.Location) error {
	reader, err := csvfile.Open(bytes.NewReader(file), m.File.Encoding, m.File.options())
	if err != nil {
		return Unreadable(err)
	}
	_, err = m.bind(reader.Names(), zone)
	f := fault.As(err)
	if f == nil {
		return err
	}
	for i, field := range f.Fields {
		f.Fields[i].Path = "columns." + strings.TrimPrefix(strings.Replace(field.Path, ".fields.", ".", 1), "fields.")
	}
	return f
}

// Unreadable returns the fault for a file that csvfile cannot open; other errors as
// they are.
func Unreadable(err error) error {
	switch {
	case errors.Is(err, csvfile.ErrEmpty):
		return fault.New(fault.Invalid, fault.FileEmpty).Wrap(err)
	case errors.Is(err, csvfile.ErrHeader):
		return fault.New(fault.Invalid, fault.ImportHeader).Wrap(err)
	}
	return err
}

// previewed is how many rows of a file are shown before it is imported.
const previewed = 10

// Head returns the headings and the first rows of a file with a heading, and its
// encoding. Returns INVALID for a file that is no table.
func Head(file []byte) (headings []string, rows [][]string, encoding csvfile.Encoding, err error) {
	reader, err := csvfile.Open(bytes.NewReader(file), csvfile.Auto, (&Layout{}).options())
	if err != nil {
		return nil, nil, "", Unreadable(err)
	}
	for len(rows) < previewed {
		row, err := reader.Next()
		if err != nil {
			break
		}
		if row.Fault == 0 {
			cells := make([]string, len(row.Fields))
			for i, cell := range row.Fields {
				cells[i] = shown(firstRunes(cell, maxValue))
			}
			rows = append(rows, cells)
		}
	}
	return reader.Names(), rows, reader.Decoder().Encoding(), nil
}

package flat

import (
	"encoding/json"
	"fmt"
)

// Joint stands between several values in one cell.
const Joint = "; "

// Rows calls yield for each row of an answer, which is the data of a response as
// encoding/json reads it with numbers as json.Number. The cells are yield's until it
// returns. It ends with yield's first error, and fails for data that are not of the
// plan's operation.
func (p *Plan) Rows(data map[string]any, yield func([]Cell) error) error {
	value := data[p.Root.Alias]
	for _, key := range p.way {
		object, ok := value.(map[string]any)
		if !ok {
			// What is null on the way down has no rows.
			return nil
		}
		value = object[key]
	}
	if value == nil && p.listed {
		return nil
	}
	r := &rowing{plan: p, cells: make([]Cell, len(p.Columns)), yield: yield}
	if !p.listed {
		return r.row(value)
	}
	list, ok := value.([]any)
	if !ok {
		return fmt.Errorf("flat: %T where the rows are to be", value)
	}
	for _, element := range list {
		if err := r.row(element); err != nil {
			return err
		}
	}
	return nil
}

type rowing struct {
	plan  *Plan
	cells []Cell
	yield func([]Cell) error
}

func (r *rowing) row(value any) error {
	clear(r.cells)
	if r.plan.row == nil {
		if err := r.put(0, value); err != nil {
			return err
		}
		return r.yield(r.cells)
	}
	if value == nil {
		return nil
	}
	return r.object(r.plan.row, value, func() error { return r.yield(r.cells) })
}

// object fills the cells of an object and calls then: once, or once for each element
// of a list below that is expanded.
func (r *rowing) object(s *shape, value any, then func() error) error {
	object, ok := value.(map[string]any)
	if !ok {
		if value == nil {
			return then()
		}
		return fmt.Errorf("flat: %T where an object is to be", value)
	}
	var expanded *member
	for _, m := range s.members {
		if m.below != nil && expands(m) {
			expanded = m
			continue
		}
		if err := r.member(m, object[m.key]); err != nil {
			return err
		}
	}
	if expanded == nil {
		return then()
	}
	return r.expand(expanded, object[expanded.key], then)
}

// expands reports whether a list that is expanded stands at a member or below it.
func expands(m *member) bool {
	if m.expand {
		return true
	}
	if m.below == nil || m.list {
		return false
	}
	for _, below := range m.below.members {
		if expands(below) {
			return true
		}
	}
	return false
}

func (r *rowing) expand(m *member, value any, then func() error) error {
	if !m.list {
		return r.object(m.below, value, then)
	}
	list, _ := value.([]any)
	if len(list) == 0 {
		clear(r.cells[m.from:m.to])
		return then()
	}
	for _, element := range list {
		clear(r.cells[m.from:m.to])
		if err := r.object(m.below, element, then); err != nil {
			return err
		}
	}
	return nil
}

// member fills the cells of a field: those of an object, or of a list with its
// elements joined.
func (r *rowing) member(m *member, value any) error {
	switch {
	case m.below == nil:
		return r.put(m.from, value)
	case value == nil:
		return nil
	case !m.list:
		return r.object(m.below, value, func() error { return nil })
	}
	list, ok := value.([]any)
	if !ok {
		return fmt.Errorf("flat: %T where a list is to be", value)
	}
	joined := make([][]byte, m.to-m.from)
	for i, element := range list {
		clear(r.cells[m.from:m.to])
		if err := r.object(m.below, element, func() error { return nil }); err != nil {
			return err
		}
		for j := range joined {
			if i > 0 {
				joined[j] = append(joined[j], Joint...)
			}
			joined[j] = append(joined[j], r.cells[m.from+j].Text...)
		}
	}
	for j, text := range joined {
		r.cells[m.from+j] = Cell{}
		if len(list) > 0 {
			r.cells[m.from+j] = Cell{Text, text}
		}
	}
	return nil
}

// put fills one cell.
func (r *rowing) put(column int, value any) error {
	if list, ok := value.([]any); ok {
		var joined []byte
		for i, element := range list {
			if i > 0 {
				joined = append(joined, Joint...)
			}
			text, err := text(element)
			if err != nil {
				return err
			}
			joined = append(joined, text...)
		}
		if len(list) > 0 {
			r.cells[column] = Cell{Text, joined}
		}
		return nil
	}
	if value == nil {
		return nil
	}
	written, err := text(value)
	r.cells[column] = Cell{r.plan.Columns[column].Kind, written}
	return err
}

func text(value any) ([]byte, error) {
	switch v := value.(type) {
	case nil:
		return nil, nil
	case string:
		return []byte(v), nil
	case json.Number:
		return []byte(v), nil
	case bool:
		if v {
			return []byte("true"), nil
		}
		return []byte("false"), nil
	default:
		return json.Marshal(v)
	}
}

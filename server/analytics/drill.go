package analytics

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
)

// Filter is an entity's filter, as JSON has it.
type Filter map[string]any

// MarshalGQL writes the filter.
func (f Filter) MarshalGQL(w io.Writer) { _ = json.NewEncoder(w).Encode(f) }

// UnmarshalGQL reads a filter.
func (f *Filter) UnmarshalGQL(raw any) error {
	given, ok := raw.(map[string]any)
	if !ok {
		return fmt.Errorf("%T is not an object", raw)
	}
	*f = given
	return nil
}

// filterOf is an entity's filter as JSON has it; nil where none was given.
func filterOf(where any) (Filter, error) {
	text, err := json.Marshal(where)
	if err != nil {
		return nil, err
	}
	var f Filter
	err = json.Unmarshal(text, &f)
	return f, err
}

// byAttribute are the columns of a customer that many have in common: a filter by
// them alone names nobody.
var byAttribute = []string{"tier", "region", "serviceZone", "kind"}

// names reports whether the filter, at any depth, names one of the persons.
func (f Filter) names(persons []string) bool {
	for key, value := range f {
		if key == "hasCustomerWith" && onlyAttributes(value) {
			continue
		}
		plain := strings.TrimPrefix(key, "has")
		plain = strings.ToLower(plain[:min(1, len(plain))]) + plain[min(1, len(plain)):]
		if slices.ContainsFunc(persons, func(person string) bool { return strings.HasPrefix(plain, person) }) {
			return true
		}
		if slices.ContainsFunc(filters(value), func(inner Filter) bool { return inner.names(persons) }) {
			return true
		}
	}
	return false
}

// onlyAttributes reports whether filters of customers ask for nothing but what many
// have in common.
func onlyAttributes(value any) bool {
	return !slices.ContainsFunc(filters(value), func(f Filter) bool {
		for key, inner := range f {
			if slices.Contains([]string{"and", "or", "not"}, key) && onlyAttributes(inner) {
				continue
			}
			if !slices.ContainsFunc(byAttribute, func(attribute string) bool { return strings.HasPrefix(key, attribute) }) {
				return true
			}
		}
		return false
	})
}

// filters are the filters in a value: itself, or those that it lists.
func filters(value any) []Filter {
	switch v := value.(type) {
	case map[string]any:
		return []Filter{v}
	case Filter:
		return []Filter{v}
	case []any:
		var all []Filter
		for _, each := range v {
			all = append(all, filters(each)...)
		}
		return all
	default:
		return nil
	}
}

// is selects the rows of a value of the dimension, or those without one.
func (d dimension) is(a *asking, value any) Filter {
	switch {
	case d.selecting != nil:
		return d.selecting(a, value)
	case d.through != nil && d.through.via != nil:
		return d.through.via.where(d.there().is(a, value))
	case d.through == nil && value == nil:
		return Filter{d.field + "IsNil": true}
	case d.through == nil:
		return Filter{d.field: value}
	case value == nil && !d.optional:
		return Filter{d.through.field + "IsNil": true}
	case value == nil:
		return Filter{d.through.edge: []any{Filter{d.field + "IsNil": true}}}
	default:
		return Filter{d.through.edge: []any{Filter{d.field: value}}}
	}
}

// isNot selects all other rows, those without a value among them: where there is none
// nothing equals it, nor differs from it.
func (d dimension) isNot(a *asking, value any) Filter {
	switch {
	case d.sparing != nil:
		return d.sparing(value)
	case d.through != nil && d.through.via != nil:
		return d.through.via.where(d.there().isNot(a, value))
	case d.through == nil && value == nil:
		return Filter{d.field + "NotNil": true}
	case d.through == nil:
		return orMissing(Filter{d.field + "NEQ": value}, d.field, d.optional)
	case value == nil && !d.optional:
		return Filter{d.through.field + "NotNil": true}
	default:
		return orMissing(Filter{"not": d.is(a, value)}, d.through.field, d.through.optional)
	}
}

// there is the dimension as it is found in the neighbour over which it is reached.
func (d dimension) there() dimension {
	next := *d.through
	next.via = nil
	d.through = &next
	return d
}

// where selects the rows whose neighbour is one of the filter's.
func (n *neighbour) where(f Filter) Filter { return Filter{n.edge: []any{f}} }

// orMissing selects the rows of a filter and, if the field may have no value, those
// without one.
func orMissing(f Filter, field string, optional bool) Filter {
	if !optional {
		return f
	}
	return Filter{"or": []any{f, Filter{field + "IsNil": true}}}
}

// drill is the filter that selects the rows of the topic that are counted in a row
// of the answer; nil where it may not be told.
func (a *asking) drill(r *Row) Filter {
	if r.suppressed || r.others && (a.guarded || a.spread()) {
		return nil
	}
	all := []any{}
	if a.topic.only != nil {
		all = append(all, a.topic.only)
	}
	if len(a.where) > 0 {
		all = append(all, a.where)
	}
	if bounds := a.boundsOf(r); len(bounds) > 0 {
		all = append(all, bounds)
	}
	if r.others {
		for _, top := range a.tops {
			all = append(all, a.not(top))
		}
	} else {
		for i, name := range a.dims {
			all = append(all, a.topic.dimensions[name].is(a, r.key[i]))
		}
	}
	return Filter{"and": all}
}

// spread reports whether rows of the topic stand in several rows of the answer.
func (a *asking) spread() bool {
	return slices.ContainsFunc(a.dims, func(name string) bool { return a.topic.dimensions[name].spread })
}

// not selects the rows of every group but one.
func (a *asking) not(key []any) Filter {
	var either []any
	for i, name := range a.dims {
		either = append(either, a.topic.dimensions[name].isNot(a, key[i]))
	}
	return Filter{"or": either}
}

// boundsOf selects the stretch of time of a row: of its piece, as far as it lies in
// the period.
func (a *asking) boundsOf(r *Row) Filter {
	s := r.span
	if r.begin != nil {
		from, until := begin(*r.begin, a.zone), begin(a.bucket.moved(*r.begin, 1), a.zone)
		if s.from == nil || from.After(*s.from) {
			s.from = &from
		}
		if s.until == nil || until.Before(*s.until) {
			s.until = &until
		}
	}
	layout := time.RFC3339
	if a.by.days {
		layout = time.DateOnly
	}
	bounds := Filter{}
	if s.from != nil {
		bounds[a.by.field+"GTE"] = s.from.UTC().Format(layout)
	}
	if s.until != nil {
		bounds[a.by.field+"LT"] = s.until.UTC().Format(layout)
	}
	return bounds
}

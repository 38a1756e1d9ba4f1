// Package change says what an edit does to a value that need not be there: it
// leaves it as it is, gives another one, or takes it away. A pointer tells two of
// these apart; it is enough for a value that is never missing, and for a text,
// which is empty when it is taken away.
package change

import "encoding/json"

// To is what becomes of a value. The zero To leaves the value as it is.
type To[T any] struct {
	value *T
	given bool
}

// Set returns the change to v.
func Set[T any](v T) To[T] { return To[T]{value: &v, given: true} }

// Clear returns the change that takes the value away.
func Clear[T any]() To[T] { return To[T]{given: true} }

// Into returns the change after which the value is what p leads to: none at all
// where p is nil.
func Into[T any](p *T) To[T] { return To[T]{value: p, given: true} }

// Given reports whether the edit says something of the value.
func (c To[T]) Given() bool { return c.given }

// Clears reports whether the edit takes the value away.
func (c To[T]) Clears() bool { return c.given && c.value == nil }

// Value returns the new value, nil where there is none: the value was left out, or
// is taken away.
func (c To[T]) Value() *T { return c.value }

// Of returns what the value is after the change, where it was old before.
func (c To[T]) Of(old *T) *T {
	if !c.given {
		return old
	}
	return c.value
}

// Write calls set with the new value, or clear where it is taken away, and neither
// where it was left out. What they return, a builder as a rule, is of no use here.
func Write[T, B any](c To[T], set func(T) B, clear func() B) {
	switch {
	case c.Clears():
		clear()
	case c.given:
		set(*c.value)
	}
}

// MarshalJSON tells the three apart: null where the value was left out, as of a
// pointer, {} where it is taken away, and the value itself. Requests are
// recognised by it when they come again.
func (c To[T]) MarshalJSON() ([]byte, error) {
	if c.Clears() {
		return []byte("{}"), nil
	}
	return json.Marshal(c.value)
}

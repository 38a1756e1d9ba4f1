// Package enum gives the closed string sets of the domain the few functions
// that ent (Values) and gqlgen (MarshalGQL, UnmarshalGQL) ask of them, so that
// each set stays a list of constants with a comment each.
package enum

import (
	"fmt"
	"io"
	"slices"
	"strconv"
)

// Strings returns the values as plain strings, as ent wants them.
func Strings[T ~string](values []T) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = string(v)
	}
	return out
}

// Marshal writes the value as a JSON string.
func Marshal[T ~string](w io.Writer, v T) {
	_, _ = io.WriteString(w, strconv.Quote(string(v)))
}

// Unmarshal sets dst to the raw value. Returns an error that names the
// allowed values if raw is not one of them.
func Unmarshal[T ~string](dst *T, raw any, values []T) error {
	s, ok := raw.(string)
	if !ok {
		return fmt.Errorf("%T is not an enum value", raw)
	}
	if !slices.Contains(values, T(s)) {
		return fmt.Errorf("%q is not one of %v", s, values)
	}
	*dst = T(s)
	return nil
}

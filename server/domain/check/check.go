// Package check finds what is wrong with an input, all of it at once, so that a
// person corrects a form in one go. Texts are measured in characters as people
// count them, not in bytes.
package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sanbao/server/domain/fault"
)

// Problems collects what is wrong. The zero value is ready.
type Problems struct{ fields []fault.Field }

// Add notes a problem of the field at path.
func (p *Problems) Add(path string, key fault.Key, params ...fault.Params) {
	field := fault.Field{Path: path, Key: key}
	if len(params) > 0 {
		field.Params = params[0]
	}
	p.fields = append(p.fields, field)
}

// Err returns an INVALID error that names every problem, nil where there is none.
func (p *Problems) Err() error {
	if len(p.fields) == 0 {
		return nil
	}
	return fault.InvalidFields(p.fields...)
}

// RequiredText returns the text trimmed, and notes a problem if nothing is left,
// if it is longer than max characters or holds what no text holds.
func (p *Problems) RequiredText(path, text string, max int) string {
	trimmed := strings.TrimSpace(text)
	if trimmed == "" {
		p.Add(path, fault.Required)
		return ""
	}
	p.measure(path, trimmed, max)
	return trimmed
}

// OptionalText is RequiredText for a text that may be missing or empty.
func (p *Problems) OptionalText(path string, text *string, max int) string {
	if text == nil {
		return ""
	}
	trimmed := strings.TrimSpace(*text)
	p.measure(path, trimmed, max)
	return trimmed
}

func (p *Problems) measure(path, text string, max int) {
	if !utf8.ValidString(text) || strings.ContainsFunc(text, forbidden) {
		p.Add(path, fault.BadText)
		return
	}
	if utf8.RuneCountInString(text) > max {
		p.Add(path, fault.TooLong, fault.Params{"max": max})
	}
}

// forbidden: control characters, but for those that make lines and columns.
func forbidden(r rune) bool {
	return unicode.IsControl(r) && r != '\n' && r != '\r' && r != '\t'
}

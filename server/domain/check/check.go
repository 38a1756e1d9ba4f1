// Package check cleans what people type and finds what is wrong with it. All
// problems of an input are gathered, each with the path of its field, so that
// a form can mark them at once.
package check

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
)

// Need says whether a field may be blank.
type Need bool

const (
	// Required: a blank field is a problem.
	Required Need = true
	// Optional: a blank field is fine.
	Optional Need = false
)

// Problems are what is wrong with one input. The zero value is ready for use.
type Problems struct{ fields []fault.Field }

// Add notes a problem with the field at path.
func (p *Problems) Add(path string, key fault.Key, params ...fault.Params) {
	field := fault.Field{Path: path, Key: key}
	if len(params) > 0 {
		field.Params = params[0]
	}
	p.fields = append(p.fields, field)
}

// Err returns INVALID with all problems in the order in which they were found,
// nil if there are none.
func (p *Problems) Err() error {
	if len(p.fields) == 0 {
		return nil
	}
	return fault.InvalidFields(p.fields...)
}

// Line cleans a text of one line in place and checks it: blanks around it go,
// control characters and line breaks are a problem, and it has at most limit
// characters (not bytes). A nil field was left out: nothing is wrong with it.
func (p *Problems) Line(path string, s *string, need Need, limit int) {
	p.text(path, s, need, limit, false)
}

// Text is Line for texts that may have several lines; line breaks become \n.
func (p *Problems) Text(path string, s *string, need Need, limit int) {
	p.text(path, s, need, limit, true)
}

// RequiredText returns s as Text cleans it.
func (p *Problems) RequiredText(path, s string, limit int) string {
	p.Text(path, &s, Required, limit)
	return s
}

// OptionalText returns s as Text cleans it, "" where it was left out.
func (p *Problems) OptionalText(path string, s *string, limit int) string {
	if s == nil {
		return ""
	}
	text := *s
	p.Text(path, &text, Optional, limit)
	return text
}

func (p *Problems) text(path string, s *string, need Need, limit int, lines bool) {
	if s == nil {
		return
	}
	if lines {
		*s = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(*s)
	}
	*s = strings.TrimFunc(*s, invisible)
	switch {
	case !utf8.ValidString(*s) || strings.ContainsFunc(*s, func(r rune) bool { return forbidden(r, lines) }):
		p.Add(path, fault.BadText)
	case need == Required && !strings.ContainsFunc(*s, visible):
		p.Add(path, fault.Required)
	case utf8.RuneCountInString(*s) > limit:
		p.Add(path, fault.TooLong, fault.Params{"max": limit})
	}
}

const (
	zeroWidthSpace = '\u200B'
	byteOrderMark  = '\uFEFF'
)

// invisible reports whether a character means nothing at the edge of a text.
// What joins and colours emoji is invisible too, but means something there.
func invisible(r rune) bool {
	return unicode.IsSpace(r) || r == zeroWidthSpace || r == byteOrderMark
}

func visible(r rune) bool { return unicode.IsGraphic(r) && !unicode.IsSpace(r) }

// forbidden reports whether a text cannot have this character. PostgreSQL cannot
// store NUL; other control characters disturb terminals, files and prints.
func forbidden(r rune, lines bool) bool {
	if unicode.In(r, unicode.Zl, unicode.Zp) {
		return !lines
	}
	return unicode.IsControl(r) && !(lines && (r == '\n' || r == '\t'))
}

// Day checks a calendar day: nothing before 1949 or more than ten years ahead
// of today is meant seriously. A nil field was left out.
func (p *Problems) Day(path string, day *calendar.Date, today calendar.Date) {
	const firstYear, yearsAhead = 1949, 10
	if day != nil && (day.Year() < firstYear || day.After(today.AddMonths(12*yearsAhead))) {
		p.Add(path, fault.BadDate)
	}
}

// InOrder checks that later, the day at path, does not come before earlier.
// Where either is not known nothing is wrong.
func (p *Problems) InOrder(path string, earlier, later *calendar.Date) {
	if earlier != nil && later != nil && later.Before(*earlier) {
		p.Add(path, fault.DateOrder)
	}
}

// Between checks a number that must not leave its limits. A nil field was left out.
func Between[T cmp.Ordered](p *Problems, path string, n *T, least, most T) {
	var zero T
	switch {
	case n == nil:
	case *n < zero && least >= zero:
		p.Add(path, fault.Negative)
	case *n < least || *n > most:
		p.Add(path, fault.NotInRange, fault.Params{"min": least, "max": most})
	}
}

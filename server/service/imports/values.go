package imports

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

// problem is what is wrong with a value.
type problem struct {
	key    fault.Key
	params fault.Params
}

// english says what is wrong with a value of an attribute, for those who write
// mappings.
func (p problem) english(a attribute) string {
	text := fault.Text(fault.English, p.key, p.params)
	if p.key == fault.NotAnOption && len(a.options) > 0 {
		text += ": " + strings.Join(a.options, ", ")
	}
	return text
}

// clock is what the reading of dates depends on.
type clock struct {
	zone *time.Location
	now  time.Time
}

// reading is how the text of a field is turned into a value.
type reading struct {
	attribute attribute
	formats   []dateFormat
	unit      string
	decimal   string
	tooLong   string
}

// read turns a text that is not empty into a value of the attribute's type.
func (r reading) read(text string, c clock) (any, *problem) {
	switch r.attribute.kind {
	case line, prose:
		return r.readText(text)
	case choice:
		return r.readChoice(text)
	case flag:
		return readFlag(text)
	case whole:
		return unless(readWhole(narrow(text)))
	case money:
		return unless(readMoney(narrow(text), r.unit, r.decimal))
	case day:
		return r.readDay(text, c)
	default:
		return r.readMoment(text, c)
	}
}

// unless keeps a zero beside a problem from becoming a value.
func unless[T any](value T, wrong *problem) (any, *problem) {
	if wrong != nil {
		return nil, wrong
	}
	return value, nil
}

func (r reading) readText(text string) (any, *problem) {
	limit := r.attribute.max
	if utf8.RuneCountInString(text) > limit {
		switch r.tooLong {
		case "cut":
			text = strings.TrimSpace(firstRunes(text, limit))
		case "digest":
			text = digested(text, limit)
		}
	}
	var problems check.Problems
	if r.attribute.kind == prose {
		problems.Text("", &text, check.Required, limit)
	} else {
		problems.Line("", &text, check.Required, limit)
	}
	if err := problems.Err(); err != nil {
		field := fault.As(err).Fields[0]
		return nil, &problem{field.Key, field.Params}
	}
	return text, nil
}

func firstRunes(text string, count int) string {
	for i := range text {
		if count == 0 {
			return text[:i]
		}
		count--
	}
	return text
}

// digested cuts a text to limit characters, the last nine of which tell it from
// other texts with the same beginning.
func digested(text string, limit int) string {
	sum := sha256.Sum256([]byte(text))
	mark := "~" + hex.EncodeToString(sum[:4])
	return strings.TrimSpace(firstRunes(text, limit-len(mark))) + mark
}

func (r reading) readChoice(text string) (any, *problem) {
	name := strings.NewReplacer(" ", "_", "-", "_").Replace(strings.ToUpper(narrow(text)))
	if !slices.Contains(r.attribute.options, name) {
		return nil, &problem{key: fault.NotAnOption}
	}
	return r.attribute.typed(name), nil
}

func readFlag(text string) (any, *problem) {
	switch fold(text) {
	case "true", "yes", "y", "1", "是", "√", "✓":
		return true, nil
	case "false", "no", "n", "0", "否", "×":
		return false, nil
	}
	return nil, &problem{key: fault.NotAnOption}
}

func (r reading) readTime(text string, c clock) (time.Time, bool) {
	text = strings.Join(strings.Fields(narrow(text)), " ")
	for _, format := range r.formats {
		if t, ok := format.read(text, c.zone); ok {
			return t, true
		}
	}
	return time.Time{}, false
}

func (r reading) readDay(text string, c clock) (any, *problem) {
	t, ok := r.readTime(text, c)
	if !ok {
		return nil, &problem{key: fault.BadDate}
	}
	date := calendar.DateIn(t, c.zone)
	var problems check.Problems
	problems.Day("", &date, calendar.DateIn(c.now, c.zone))
	if problems.Err() != nil {
		return nil, &problem{key: fault.BadDate}
	}
	return date, nil
}

// Limits of moments: nothing before the company's time is meant seriously, and
// clocks may be a little fast.
const (
	earliestYear = 1949
	yearsAhead   = 10
	fastClock    = 5 * time.Minute
)

func (r reading) readMoment(text string, c clock) (any, *problem) {
	t, ok := r.readTime(text, c)
	switch {
	case !ok || t.Year() < earliestYear || t.After(c.now.AddDate(yearsAhead, 0, 0)):
		return nil, &problem{key: fault.BadDate}
	case r.attribute.past && t.After(c.now.Add(fastClock)):
		return nil, &problem{key: fault.InFuture}
	}
	return t.UTC(), nil
}

// narrow writes full-width letters, digits and signs as their plain ones.
func narrow(text string) string { return width.Narrow.String(text) }

// fold returns the form in which texts are compared that people have typed: no
// blanks around it, single ones inside, plain signs, lower case.
func fold(text string) string {
	return strings.ToLower(strings.Join(strings.FieldsFunc(narrow(text), isBlank), " "))
}

// isBlank reports whether a character shows nothing: space of any width, or one
// of the marks that programs leave at the edges of texts.
func isBlank(r rune) bool { return unicode.IsSpace(r) || r == '\u200B' || r == '\uFEFF' }

// onOneLine joins the lines of a text for a field that has one.
func onOneLine(text string) string {
	if !strings.ContainsAny(text, "\r\n\t\v\f\u0085\u2028\u2029") {
		return text
	}
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool {
		return strings.ContainsRune("\r\n\t\v\f\u0085\u2028\u2029", r)
	}), " ")
}

// onLines writes line ends as \n; vertical tabs and form feeds are line ends that
// spreadsheets and printers know.
func onLines(text string) string {
	return strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n").Replace(text)
}

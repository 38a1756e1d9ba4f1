package bulk

import (
	"reflect"
	"strings"
	"time"

	"sanbao/server/domain/calendar"
)

// kind is how the value of a column is told.
type kind uint8

const (
	text kind = iota
	number
	boolean
	day
	instant
)

// kindOf finds a column's field in a row's type, and says whether it is a pointer; ok is
// false for what is told otherwise than as it stands.
func kindOf(row reflect.Type, column string) (k kind, pointer, ok bool) {
	for i := range row.NumField() {
		field := row.Field(i)
		if name, _, _ := strings.Cut(field.Tag.Get("json"), ","); name != column || !field.IsExported() {
			continue
		}
		of := field.Type
		if pointer = of.Kind() == reflect.Pointer; pointer {
			of = of.Elem()
		}
		switch {
		case of == reflect.TypeFor[time.Time]():
			return instant, pointer, true
		case of == reflect.TypeFor[calendar.Date]():
			return day, pointer, true
		case of.Kind() == reflect.String:
			return text, pointer, true
		case of.Kind() == reflect.Bool:
			return boolean, pointer, true
		case of.Kind() == reflect.Int || of.Kind() == reflect.Int64:
			return number, pointer, true
		}
		return 0, false, false
	}
	return 0, false, false
}

// text returns the text of a value; nil for none. Where a field is no pointer, nothing
// is what an empty field tells.
func (k kind) text(raw []byte, pointer bool) []byte {
	if raw == nil {
		return k.nothing(pointer)
	}
	switch k {
	case day:
		const length = len(time.DateOnly)
		return raw[:min(length, len(raw))]
	case boolean:
		if len(raw) == 1 && (raw[0] == '1' || raw[0] == 't') || string(raw) == "true" {
			return yes
		}
		return no
	default:
		return raw
	}
}

var (
	empty = []byte{}
	zero  = []byte("0")
	yes   = []byte("true")
	no    = []byte("false")
)

func (k kind) nothing(pointer bool) []byte {
	switch {
	case pointer || k == day || k == instant:
		return nil
	case k == number:
		return zero
	case k == boolean:
		return no
	default:
		return empty
	}
}

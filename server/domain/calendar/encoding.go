package calendar

import (
	"database/sql/driver"
	"fmt"
	"io"
	"strconv"
	"time"
)

// MarshalText returns the day as YYYY-MM-DD, and nothing for the zero Date.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText writes; empty text is the zero Date.
// Returns an error that wraps ErrSyntax for anything else and leaves d alone.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	parsed, err := Parse(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

// MarshalGQL writes the scalar Date: a string YYYY-MM-DD, null for the zero Date.
func (d Date) MarshalGQL(w io.Writer) {
	text := "null"
	if !d.IsZero() {
		text = strconv.Quote(d.String())
	}
	// The executor's writer is a buffer, and the interface has no way to fail.
	_, _ = io.WriteString(w, text)
}

// UnmarshalGQL reads the scalar Date. Unlike UnmarshalText it refuses the empty
// string: a client that means no date sends null.
func (d *Date) UnmarshalGQL(value any) error {
	text, ok := value.(string)
	if !ok {
		return fmt.Errorf("%T: %w", value, ErrSyntax)
	}
	parsed, err := Parse(text)
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

// Value stores the day as text YYYY-MM-DD, which sorts by time and which a date
// column accepts as well; the zero Date is NULL.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return d.String(), nil
}

// Scan reads a day from a text or a date column; NULL is the zero Date. A driver
// that turns date columns into time.Time gives midnight of that day in some zone
// of its own: the day is taken as it stands there, without converting. Returns an
// error that wraps ErrSyntax for anything that is not a day.
func (d *Date) Scan(value any) error {
	switch v := value.(type) {
	case nil:
		*d = Date{}
		return nil
	case string:
		return d.UnmarshalText([]byte(v))
	case []byte:
		return d.UnmarshalText(v)
	case time.Time:
		parsed, err := New(v.Date())
		if err != nil {
			return err
		}
		*d = parsed
		return nil
	}
	return fmt.Errorf("%T: %w", value, ErrSyntax)
}

package imports

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"sanbao/server/domain/calendar"
)

// Formats of dates are written with YYYY, YY, MM, M, DD, D, HH, H, mm and ss; other
// characters stand for themselves. Doubled letters ask for two digits, single
// ones take one or two. YY is a year from 1970 to 2069. Besides there are
//
//	RFC3339   2026-03-01T08:30:00+08:00
//	excel     46082.354: days since 30 December 1899, as spreadsheets count
//
// and without formats everything in defaultFormats is tried.
const (
	formatRFC3339 = "RFC3339"
	formatExcel   = "excel"
)

// defaultFormats are unmistakable: year first. Whether 3/4 is in March or in
// April a mapping has to say.
func defaultFormats() []string {
	var all []string
	for _, date := range []string{"YYYY-M-D", "YYYY/M/D", "YYYY.M.D", "YYYY年M月D日", "YYYYMMDD"} {
		all = append(all, date, date+" H:mm", date+" H:mm:ss")
	}
	return append(all, "YYYY-MM-DDTHH:mm:ss", formatRFC3339)
}

// dateFormat reads a date, and a time where it has one.
type dateFormat struct {
	name   string
	tokens []dateToken
}

// dateToken is a number with its place in the date, or text.
type dateToken struct {
	field      byte // of "YMDHms", 0 for text
	text       string
	least, max int // digits
}

// number names the tokens, the longer ones first.
var numbersInDates = []dateToken{
	{'Y', "YYYY", 4, 4}, {'y', "YY", 2, 2},
	{'M', "MM", 2, 2}, {'M', "M", 1, 2}, {'D', "DD", 2, 2}, {'D', "D", 1, 2},
	{'H', "HH", 2, 2}, {'H', "H", 1, 2}, {'m', "mm", 2, 2}, {'s', "ss", 2, 2},
}

// parseFormat returns an error for a format without year, month and day, or with
// one of its parts twice.
func parseFormat(format string) (dateFormat, error) {
	f := dateFormat{name: format}
	if format == formatRFC3339 || format == formatExcel {
		return f, nil
	}
	seen := map[byte]bool{}
	for rest := format; rest != ""; {
		token := nextToken(rest)
		rest = rest[len(token.text):]
		if token.field != 0 {
			part := byte(strings.ToUpper(string(token.field))[0])
			if token.field == 'm' {
				part = 'm'
			}
			if seen[part] {
				return f, fmt.Errorf("the date format %q has a part twice", format)
			}
			seen[part] = true
		}
		f.tokens = append(f.tokens, token)
	}
	if !seen['Y'] || !seen['M'] || !seen['D'] {
		return f, fmt.Errorf("the date format %q needs a year, a month and a day (YYYY, M, D)", format)
	}
	return f, nil
}

func nextToken(rest string) dateToken {
	for _, token := range numbersInDates {
		if strings.HasPrefix(rest, token.text) {
			return token
		}
	}
	for i := range rest {
		if i > 0 {
			return dateToken{text: rest[:i]}
		}
	}
	return dateToken{text: rest}
}

// read returns the moment that text names in zone, and whether it is one.
func (f dateFormat) read(text string, zone *time.Location) (time.Time, bool) {
	switch f.name {
	case formatRFC3339:
		t, err := time.Parse(time.RFC3339, text)
		return t, err == nil
	case formatExcel:
		return readSerial(text, zone)
	}
	parts := map[byte]int{}
	for _, token := range f.tokens {
		if token.field == 0 {
			if !strings.HasPrefix(text, token.text) {
				return time.Time{}, false
			}
			text = text[len(token.text):]
			continue
		}
		digits := 0
		for digits < len(text) && digits < token.max && '0' <= text[digits] && text[digits] <= '9' {
			digits++
		}
		if digits < token.least {
			return time.Time{}, false
		}
		parts[token.field], _ = strconv.Atoi(text[:digits])
		text = text[digits:]
	}
	if text != "" {
		return time.Time{}, false
	}
	if short, ok := parts['y']; ok {
		parts['Y'] = 1900 + short
		if short < 70 {
			parts['Y'] += 100
		}
	}
	date, err := calendar.New(parts['Y'], time.Month(parts['M']), parts['D'])
	if err != nil || parts['H'] > 23 || parts['m'] > 59 || parts['s'] > 59 {
		return time.Time{}, false
	}
	return time.Date(date.Year(), date.Month(), date.Day(), parts['H'], parts['m'], parts['s'], 0, zone), true
}

// readSerial reads a spreadsheet's date, a number of days with a fraction. The
// first two months of 1900 are left out: spreadsheets disagree about them.
func readSerial(text string, zone *time.Location) (time.Time, bool) {
	const march1900, year10000 = 61, 2958466
	serial, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsNaN(serial) || serial < march1900 || serial >= year10000 {
		return time.Time{}, false
	}
	days, fraction := math.Modf(serial)
	seconds := int(math.Round(fraction * 24 * 60 * 60))
	return time.Date(1899, time.December, 30+int(days), 0, 0, seconds, 0, zone), true
}

package registry

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/width"

	"sanbao/server/domain/installedbase"
	"sanbao/server/service/numbers"
)

// term is what was typed for a look-up, in the ways in which it may be meant.
type term struct {
	// texts are what names and codes may contain: what was typed, and the same
	// with plain characters for full-width ones where these differ.
	texts []string
	// phone is the digits of a telephone number or a piece of one; empty where
	// the term is none.
	phone string
	// numbers are the service records that it may name.
	numbers []numberRange
}

// numberRange is all numbers from the first to the last. They are all of one
// form, so that every collation orders them alike.
type numberRange struct{ first, last string }

// shortestPhone is how many digits find a telephone number: two are in most.
const shortestPhone = 3

func readTerm(typed string, year int) term {
	plain := width.Fold.String(typed)
	t := term{texts: []string{typed}, numbers: recordNumbers(plain, year)}
	if plain != typed {
		t.texts = append(t.texts, plain)
	}
	if digits := installedbase.PhoneDigits(plain); len(digits) >= shortestPhone && looksLikePhone.MatchString(plain) {
		t.phone = digits
	}
	return t
}

// looksLikePhone: digits, and what people write between them.
var looksLikePhone = regexp.MustCompile(`^[0-9 +\-()./*#–—]+$`)

// spellings are the plain text as typed, in capitals and in small letters: an
// index knows nothing of case.
func (t term) spellings() []string {
	plain := t.texts[len(t.texts)-1]
	spellings := []string{plain, strings.ToUpper(plain), strings.ToLower(plain)}
	slices.Sort(spellings)
	return slices.Compact(spellings)
}

// phoneFromItsStart reports whether the digits are how a complete number begins:
// with 1 a mobile one, with 0 one with its area code. Others are local numbers,
// which are stored behind an area code.
func (t term) phoneFromItsStart() bool { return t.phone[0] == '0' || t.phone[0] == '1' }

// The ways in which people type the number of a record, SR-2026-000123.
var (
	recordNumber = regexp.MustCompile(`^(?:SR)?[- ]?(\d{4})[- ](\d{0,6})$`)
	recordYear   = regexp.MustCompile(`^SR[- ]?(|2|20|20\d|20\d\d)$`)
	recordDigits = regexp.MustCompile(`^(?:SR[- ]?)?(\d{1,6})$`)
)

// recordNumbers returns the records that a term may name, with the year or
// without: then it is one of the last ten years. A number that is not typed to
// its end names all that it may become, and the one that it would be with zeros
// in front.
func recordNumbers(plain string, year int) []numberRange {
	const years = 10
	plain = strings.ToUpper(plain)
	if parts := recordNumber.FindStringSubmatch(plain); parts != nil {
		ranges := []numberRange{numbersFrom(parts[1], parts[2])}
		if n := len(parts[2]); 0 < n && n < 6 {
			ranges = append(ranges, numbersFrom(parts[1], zeros(parts[2])))
		}
		return ranges
	}
	if parts := recordYear.FindStringSubmatch(plain); parts != nil {
		return []numberRange{numbersFrom(parts[1], "")}
	}
	parts := recordDigits.FindStringSubmatch(plain)
	if parts == nil {
		return nil
	}
	ranges := make([]numberRange, years)
	for i := range ranges {
		ranges[i] = numbersFrom(fmt.Sprint(year-i), zeros(parts[1]))
	}
	return ranges
}

func zeros(digits string) string { return strings.Repeat("0", 6-len(digits)) + digits }

// numbersFrom returns all numbers that begin with these digits of year and number.
func numbersFrom(year, number string) numberRange {
	fill := func(with string) string {
		return fmt.Sprintf("%s-%s-%s", numbers.ServiceRecord,
			year+strings.Repeat(with, 4-len(year)), number+strings.Repeat(with, 6-len(number)))
	}
	return numberRange{fill("0"), fill("9")}
}

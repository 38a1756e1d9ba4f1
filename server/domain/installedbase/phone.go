package installedbase

import "strings"

// mostPhoneDigits is what the columns of phone digits hold: a number with its
// extension, or two numbers.
const mostPhoneDigits = 32

// PhoneDigits returns what a telephone number is found by: its digits alone,
// full-width ones as plain ones, without China's own country code in front
// (+86 or 0086), and 32 of them at most. A number that is written in two ways
// gives the same digits.
func PhoneDigits(phone string) string {
	var b strings.Builder
	international := false
	for _, r := range phone {
		switch {
		case '0' <= r && r <= '9':
			b.WriteRune(r)
		case '０' <= r && r <= '９':
			b.WriteRune(r - '０' + '0')
		case (r == '+' || r == '＋') && b.Len() == 0:
			international = true
		}
	}
	digits := b.String()
	if international {
		digits = strings.TrimPrefix(digits, "86")
	} else {
		digits = strings.TrimPrefix(digits, "0086")
	}
	return digits[:min(len(digits), mostPhoneDigits)]
}

package check

import (
	"net/mail"
	"strings"
	"unicode"

	"sanbao/server/domain/fault"
)

const (
	emailLimit = 200
	phoneLimit = 64
	// A short number within a company has three digits; 32 leave room for an
	// extension or a second number.
	fewestDigits, mostDigits = 3, 32
)

// Email cleans an e-mail address in place and checks that it could be one: it
// has a local part and a domain with a dot, no display name. A nil field was
// left out, an empty one says that there is none.
func (p *Problems) Email(path string, s *string) {
	before := len(p.fields)
	p.Line(path, s, Optional, emailLimit)
	if s == nil || *s == "" || len(p.fields) > before {
		return
	}
	parsed, err := mail.ParseAddress(*s)
	if err != nil || parsed.Name != "" || parsed.Address != *s {
		p.Add(path, fault.BadFormat)
		return
	}
	domain := parsed.Address[strings.LastIndexByte(parsed.Address, '@')+1:]
	if dot := strings.IndexByte(domain, '.'); dot <= 0 || strings.HasSuffix(domain, ".") {
		p.Add(path, fault.BadFormat)
	}
}

// Phone cleans a telephone number in place and checks that it could be one: 3
// to 32 digits, full-width ones as well, and between them what people write there, such as
// +86 (0571) 8888-6666 转 801, or two numbers. The invisible marks that address
// books add when a number is copied go. A nil field was left out, an empty one
// says that there is none.
func (p *Problems) Phone(path string, s *string) {
	if s == nil {
		return
	}
	*s = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, *s)
	before := len(p.fields)
	p.Line(path, s, Optional, phoneLimit)
	if *s == "" || len(p.fields) > before {
		return
	}
	digits := 0
	for _, r := range *s {
		if '0' <= r && r <= '9' || '０' <= r && r <= '９' {
			digits++
		} else if !strings.ContainsRune(aroundDigits, unicode.ToLower(r)) {
			p.Add(path, fault.BadFormat)
			return
		}
	}
	if digits < fewestDigits || digits > mostDigits {
		p.Add(path, fault.BadFormat)
	}
}

// aroundDigits is what may stand between the digits of a telephone number:
// separators of all widths, and extensions as "ext. 12", "x12", "转12", "分机12".
const aroundDigits = " +-–—－()（）/／,，;；、.·*#:：＋　ext转分机"

package csvfile

import "strings"

// state is how far a row has come at the end of a line.
type state int

const (
	// complete: the row ended with the line.
	complete state = iota
	// open: a quoted field goes on in the next line.
	open
	// broken: text follows a closing quote.
	broken
)

// parser splits the lines of one row into fields. A quote counts as one only as
// the first character of a field; elsewhere it is text.
type parser struct {
	delimiter, quote byte
	done             []string
	// quoted holds the text so far of a quoted field that is not closed.
	quoted strings.Builder
	inside bool
}

// feed takes the next line of the row, with its end.
func (p *parser) feed(line string) state {
	rest := chomp(line)
	ends := len(rest) < len(line)
	for {
		if p.inside {
			var closed bool
			if rest, closed = p.closeQuote(rest); !closed {
				if ends {
					p.quoted.WriteByte('\n')
				}
				return open
			}
			rest = p.skipBlanks(rest)
			if rest != "" && rest[0] != p.delimiter {
				return broken
			}
			p.done = append(p.done, p.quoted.String())
			p.quoted.Reset()
			p.inside = false
		} else if p.quote != 0 && rest != "" && rest[0] == p.quote {
			p.inside = true
			rest = rest[1:]
			continue
		} else {
			n := strings.IndexByte(rest, p.delimiter)
			if n < 0 {
				n = len(rest)
			}
			p.done = append(p.done, rest[:n])
			rest = rest[n:]
		}
		if rest == "" {
			return complete
		}
		rest = rest[1:]
	}
}

// closeQuote moves text up to the closing quote into the field and returns what
// follows it; a doubled quote is text.
func (p *parser) closeQuote(text string) (rest string, closed bool) {
	for {
		n := strings.IndexByte(text, p.quote)
		if n < 0 {
			p.quoted.WriteString(text)
			return "", false
		}
		p.quoted.WriteString(text[:n])
		text = text[n+1:]
		if text == "" || text[0] != p.quote {
			return text, true
		}
		p.quoted.WriteByte(p.quote)
		text = text[1:]
	}
}

func (p *parser) skipBlanks(text string) string {
	for text != "" && text[0] == ' ' && p.delimiter != ' ' {
		text = text[1:]
	}
	return text
}

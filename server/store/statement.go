package store

import "strings"

// reads reports whether a statement in SQLite's SQL surely changes nothing, so
// that it may run on a connection that cannot write. SQLite allows WITH before
// INSERT, UPDATE and DELETE, but none of these inside of it: the first verb
// outside of all parentheses decides.
func reads(query string) bool {
	first, depth, rest := nextWord(query, 0)
	with := strings.EqualFold(first, "WITH")
	for word := first; word != ""; word, depth, rest = nextWord(rest, depth) {
		if depth > 0 {
			continue
		}
		switch strings.ToUpper(word) {
		case "SELECT", "VALUES", "EXPLAIN":
			return true
		case "INSERT", "UPDATE", "DELETE", "REPLACE":
			return false
		}
		if !with {
			return false
		}
	}
	return false
}

// startsWith reports whether word is the first word of a statement.
func startsWith(query, word string) bool {
	first, _, _ := nextWord(query, 0)
	return strings.EqualFold(first, word)
}

// nextWord returns the next bare word of a statement, at what depth of
// parentheses it stands, and what follows it; the word is empty at the end.
// Comments, string literals and quoted names are passed over.
func nextWord(s string, depth int) (word string, at int, rest string) {
	for s != "" {
		switch c := s[0]; {
		case c == '(':
			depth++
		case c == ')':
			depth--
		case c == '\'' || c == '"' || c == '`':
			s = after(s[1:], string(c))
			continue
		case c == '[':
			s = after(s[1:], "]")
			continue
		case strings.HasPrefix(s, "--"):
			s = after(s, "\n")
			continue
		case strings.HasPrefix(s, "/*"):
			s = after(s[2:], "*/")
			continue
		case wordByte(c):
			n := 1
			for n < len(s) && wordByte(s[n]) {
				n++
			}
			return s[:n], depth, s[n:]
		}
		s = s[1:]
	}
	return "", depth, ""
}

// after returns what follows the first mark in s, nothing where there is none. A
// doubled quote, which stands for itself, ends one literal and begins the next.
func after(s, mark string) string {
	_, rest, _ := strings.Cut(s, mark)
	return rest
}

func wordByte(c byte) bool {
	return c == '_' || c == '$' || c >= 0x80 ||
		'0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

package accounts

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const usernameLimit = 64

// usernamePattern keeps to what can be typed and told over the telephone: letters
// and digits of any script, with dots, dashes, underscores and @ between them.
var usernamePattern = regexp.MustCompile(`^[\p{L}\p{N}]([\p{L}\p{M}\p{N}._@-]*[\p{L}\p{M}\p{N}])?$`)

// normalise returns the one form of a username: without blanks around it, full-
// width and composed characters as usual (NFKC), in lower case.
func normalise(username string) string {
	return norm.NFKC.String(strings.ToLower(norm.NFKC.String(strings.TrimSpace(username))))
}

// isUsername reports whether a normalised text can be one.
func isUsername(name string) bool {
	return utf8.ValidString(name) && utf8.RuneCountInString(name) <= usernameLimit && usernamePattern.MatchString(name)
}

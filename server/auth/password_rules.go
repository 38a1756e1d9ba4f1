package auth

import (
	"strings"
	"unicode/utf8"

	"sanbao/server/domain/fault"
)

const (
	minPasswordRunes = 10
	maxPasswordRunes = 256
	// minDistinctRunes keeps out aaaaaaaaaa and 1212121212.
	minDistinctRunes = 4
	// minUsernameRunes: shorter usernames stand in too many words to be forbidden.
	minUsernameRunes = 3
)

// commonPasswords are those that head every list of leaked ones, as far as they
// have the length that is asked for; here and abroad.
var commonPasswords = map[string]struct{}{
	"0123456789": {}, "1234567890": {}, "0987654321": {}, "9876543210": {}, "12345678910": {}, "123456789a": {},
	"a123456789": {}, "a1234567890": {}, "aa123456789": {}, "aa12345678": {}, "abc1234567": {}, "abc123456789": {},
	"abcd123456": {}, "abcd1234567": {}, "qq123456789": {}, "qq12345678": {}, "asd123456789": {}, "1234567890a": {},
	"1q2w3e4r5t": {}, "1q2w3e4r5t6y": {}, "q1w2e3r4t5": {}, "1qaz2wsx3edc": {}, "qazwsxedcrfv": {}, "1qazxsw23edc": {},
	"qwertyuiop": {}, "qwerty12345": {}, "qwerty123456": {}, "asdfghjkl;": {}, "zxcvbnm123": {}, "asdfghjkl123": {},
	"password12": {}, "password123": {}, "password1234": {}, "passw0rd123": {}, "p@ssw0rd123": {}, "p@ssword123": {},
	"admin12345": {}, "admin123456": {}, "administrator": {}, "root123456": {}, "welcome123": {}, "welcome1234": {},
	"letmein123": {}, "iloveyou123": {}, "changeme123": {}, "test123456": {}, "woaini1314": {}, "woaini1314520": {},
	"woaini520520": {}, "5201314520": {}, "1314520520": {}, "5201314woaini": {}, "1122334455": {}, "147258369a": {},
	"0147258369": {}, "1234554321": {}, "1357924680": {}, "2468013579": {}, "wang123456": {}, "zhang123456": {},
	"li123456789": {}, "zxc123456789": {}, "123qweasdzxc": {}, "qwe123456789": {}, "huawei123456": {}, "dearbook123": {},
}

// ValidatePassword says whether a password may be chosen: 10 to 256 characters,
// not the username with something around it, not one of the passwords that
// everybody tries first. Returns an Invalid *fault.Error on the field "password"
// (PasswordWeak, TooLong, or BadText for text that is not UTF-8).
func ValidatePassword(username, password string) error {
	const field = "password"
	if !utf8.ValidString(password) {
		return fault.InvalidField(field, fault.BadText)
	}
	length := utf8.RuneCountInString(password)
	if length > maxPasswordRunes {
		return fault.InvalidField(field, fault.TooLong, fault.Params{"max": maxPasswordRunes})
	}
	if length < minPasswordRunes || tooFewDistinct(password) || isCommon(password) || containsUsername(password, username) {
		return fault.InvalidField(field, fault.PasswordWeak, fault.Params{"min": minPasswordRunes})
	}
	return nil
}

func tooFewDistinct(password string) bool {
	distinct := map[rune]struct{}{}
	for _, r := range password {
		distinct[r] = struct{}{}
	}
	return len(distinct) < minDistinctRunes
}

func isCommon(password string) bool {
	_, common := commonPasswords[strings.ToLower(password)]
	return common
}

func containsUsername(password, username string) bool {
	return utf8.RuneCountInString(username) >= minUsernameRunes &&
		strings.Contains(strings.ToLower(password), strings.ToLower(username))
}

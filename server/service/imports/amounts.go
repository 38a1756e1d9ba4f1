package imports

import (
	"strconv"
	"strings"

	"sanbao/server/domain/fault"
)

// moneyLimit is a hundred million yuan in fen: more is a slip of the finger.
const moneyLimit = 100_000_000_00

// readMoney reads an amount into fen, digit by digit: a float would turn 0.29
// yuan into 28 fen. Signs and words of the currency are passed over, as are
// blanks, apostrophes and the other of point and comma between groups of three.
func readMoney(text, unit, decimal string) (int64, *problem) {
	text = strings.TrimSpace(text)
	for _, sign := range []string{"¥", "￥", "RMB", "CNY", "人民币", "元", "圆"} {
		text = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(text, sign), sign))
	}
	negative := strings.HasPrefix(text, "-") || strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")")
	if negative {
		text = strings.Trim(text, "-()")
	}
	integer, decimals, _ := strings.Cut(text, decimal)
	if integer == "" && decimals != "" {
		integer = "0"
	}
	digits, ok := ungroup(integer, decimal)
	if !ok {
		return 0, &problem{key: fault.BadFormat}
	}
	places := 2
	if unit == "fen" {
		places = 0
	}
	for len(decimals) > places && strings.HasSuffix(decimals, "0") {
		decimals = decimals[:len(decimals)-1]
	}
	if len(decimals) > places || strings.Trim(decimals, "0123456789") != "" {
		return 0, &problem{key: fault.BadFormat}
	}
	digits = strings.TrimLeft(digits+decimals+strings.Repeat("0", places-len(decimals)), "0")
	switch {
	case digits == "":
		return 0, nil
	case negative:
		return 0, &problem{key: fault.Negative}
	}
	amount, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || amount > moneyLimit {
		return 0, outside(0, moneyLimit)
	}
	return amount, nil
}

// readWhole reads a count; decimals are accepted where they are all zero, as
// spreadsheets write them.
func readWhole(text string) (int, *problem) {
	const most = 1_000_000_000
	amount, wrong := readMoney(text, "fen", ".")
	if wrong != nil {
		return 0, wrong
	}
	if amount > most {
		return 0, outside(0, most)
	}
	return int(amount), nil
}

func outside(least, most int64) *problem {
	return &problem{key: fault.NotInRange, params: fault.Params{"min": least, "max": most}}
}

// ungroup returns the digits of a number without what groups them; the first
// group has one to three digits, the others three each.
func ungroup(text, decimal string) (string, bool) {
	separators := ",' \u00A0\u202F"
	if decimal == "," {
		separators = ".' \u00A0\u202F"
	}
	groups := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(separators, r) })
	digits := strings.Join(groups, "")
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return "", false
	}
	for i, group := range groups {
		if len(groups) > 1 && (len(group) > 3 || i > 0 && len(group) != 3) {
			return "", false
		}
	}
	return digits, true
}

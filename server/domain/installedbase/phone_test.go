package installedbase_test

import (
	"strings"
	"testing"

	"sanbao/server/domain/installedbase"
)

func TestPhoneDigits(t *testing.T) {
	tests := map[string]string{
		"":                   "",
		"13800138000":        "13800138000",
		" 138-0013-8000 ":    "13800138000",
		"+86 138 0013 8000":  "13800138000",
		"+8613800138000":     "13800138000",
		"0086-138-0013-8000": "13800138000",
		"（＋８６）１３８００１３８０００": "13800138000",
		"8613800138000":            "8613800138000",
		"+49 170 1234567":          "491701234567",
		"0571-88886666":            "057188886666",
		"(0571) 8888 6666 转 801":   "057188886666801",
		"分机 0086":                  "",
		"010-0086":                 "0100086",
		"没有电话":                     "",
		"+86":                      "",
		strings.Repeat("1234", 10): strings.Repeat("1234", 8),
	}
	for phone, want := range tests {
		if got := installedbase.PhoneDigits(phone); got != want {
			t.Errorf("PhoneDigits(%q) = %q, want %q", phone, got, want)
		}
	}
}

func FuzzPhoneDigits(f *testing.F) {
	f.Add("+86 (0571) 8888-6666")
	f.Add("００８６1380013800０")
	f.Fuzz(func(t *testing.T, phone string) {
		digits := installedbase.PhoneDigits(phone)
		if strings.Trim(digits, "0123456789") != "" || len(digits) > 32 {
			t.Errorf("PhoneDigits(%q) = %q", phone, digits)
		}
	})
}

package csvfile

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

const chinese = "编号,名称\n1,售后服务中心\n2,三包产品登记卡片，出厂编号\n3,𠮷野家 € é\n"

func encoded(t *testing.T, e encoding.Encoding, text string) string {
	t.Helper()
	out, err := e.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestDecode(t *testing.T) {
	gb := encoded(t, simplifiedchinese.GB18030, chinese)
	const western = "name,city\nCafé Réparation,Orléans\nNaïve,Québec\n"
	latin := encoded(t, charmap.Windows1252, western)
	ascii := strings.Repeat("0123456789,abcdef\n", 40_000)
	damaged := strings.Repeat("售后服务", 10) + "\xE5\x94" + strings.Repeat("中心", 10)
	tests := []struct {
		name, bytes string
		asked       Encoding
		found       Encoding
		want        string
	}{
		{"UTF-8", chinese, Auto, UTF8, chinese},
		{"UTF-8 with a mark", "\uFEFF" + chinese, Auto, UTF8, chinese},
		{"UTF-8 asked for, with a mark", "\uFEFF" + chinese, UTF8, UTF8, chinese},
		{"GB18030", gb, Auto, GB18030, chinese},
		{"GB18030 asked for", gb, GB18030, GB18030, chinese},
		{"GB18030 with a mark", encoded(t, simplifiedchinese.GB18030, "\uFEFF"+chinese), Auto, GB18030, chinese},
		{"GB18030 after much ASCII", ascii + gb, Auto, GB18030, ascii + chinese},
		{"UTF-8 after much ASCII", ascii + chinese, Auto, UTF8, ascii + chinese},
		{"UTF-16, little-endian", encoded(t, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), chinese), Auto, UTF16, chinese},
		{"UTF-16, big-endian", encoded(t, unicode.UTF16(unicode.BigEndian, unicode.UseBOM), chinese), Auto, UTF16, chinese},
		{"UTF-16 asked for, without a mark", encoded(t, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), chinese), UTF16, UTF16, chinese},
		{"the mark knows better", "\uFEFF" + chinese, GB18030, UTF8, chinese},
		{"ASCII", ascii, Auto, UTF8, ascii},
		{"empty", "", Auto, UTF8, ""},
		{"only a mark", "\uFEFF", Auto, UTF8, ""},
		{"damaged UTF-8", damaged, Auto, UTF8, damaged},
		{"Western, not guessed", latin, Auto, UTF8, latin},
		{"Western, asked for", latin, Windows1252, Windows1252, western},
		{"Western UTF-8", western, Auto, UTF8, western},
		{"a character cut by the file's end", "中\xE6", Auto, UTF8, "中\xE6"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			for way, r := range map[string]io.Reader{
				"whole": strings.NewReader(test.bytes), "byte by byte": iotest.OneByteReader(strings.NewReader(test.bytes)),
			} {
				d, err := NewDecoder(r, test.asked)
				if err != nil {
					t.Fatal(err)
				}
				got, err := io.ReadAll(d)
				if err != nil || string(got) != test.want || d.Encoding() != test.found {
					t.Errorf("%s: %.80q as %s, %v", way, got, d.Encoding(), err)
				}
			}
		})
	}
}

func TestDamaged(t *testing.T) {
	tests := []struct {
		bytes string
		asked Encoding
		want  bool
	}{
		{"中文", UTF8, false},
		{"\xD6\xD0", UTF8, true},
		{"replaced \uFFFD before", UTF8, false},
		{"\xD6\xD0", GB18030, false},
		{"\xD6\xD0\xFF", GB18030, true},
		{"\xD6", GB18030, true},
		{"a\x00\x00\xD8", UTF16, true},
		{"\xE9", Windows1252, false},
		{"\x81", Windows1252, true},
	}
	for _, test := range tests {
		d, err := NewDecoder(strings.NewReader(test.bytes), test.asked)
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(d)
		if err != nil {
			t.Fatal(err)
		}
		if got := d.Damaged(string(text)); got != test.want {
			t.Errorf("%q in %s: damaged is %v", test.bytes, test.asked, got)
		}
	}
}

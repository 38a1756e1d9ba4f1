package csvfile

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// Encoding is how the text of a file is written as bytes.
type Encoding string

const (
	// Auto: as the byte order mark says; without one, as the bytes look (see
	// Decoder).
	Auto Encoding = "auto"
	// UTF8: UTF-8, with or without a byte order mark.
	UTF8 Encoding = "utf-8"
	// UTF16: UTF-16 in the order of its byte order mark, little-endian without
	// one: what spreadsheets call "Unicode text".
	UTF16 Encoding = "utf-16"
	// GB18030: the Chinese national standard, which contains GBK and GB 2312.
	GB18030 Encoding = "gb18030"
	// Windows1252: Western European; it is never guessed, since nearly every
	// byte means something in it.
	Windows1252 Encoding = "windows-1252"
)

// Encodings returns every Encoding.
func Encodings() []Encoding { return []Encoding{Auto, UTF8, UTF16, GB18030, Windows1252} }

// window is how many bytes a decision is made upon, from the first byte that is
// not ASCII: up to there all the encodings that are guessed agree.
const window = 256 << 10

// byteOrderMarks, the longer ones first.
var byteOrderMarks = []struct {
	mark     string
	encoding Encoding
}{
	{"\x84\x31\x95\x33", GB18030},
	{"\xEF\xBB\xBF", UTF8},
	{"\xFF\xFE", UTF16},
	{"\xFE\xFF", UTF16},
}

// Decoder turns a file into UTF-8 while it is read. A byte order mark decides
// before everything else, also before the encoding that was asked for, and is
// removed. Without one, Auto passes ASCII on until the first other byte, and
// then looks at the next 256 KiB:
//
//   - all of it is valid UTF-8: UTF-8;
//   - nearly all of it is (7 of 10 bytes that are not ASCII): UTF-8 with damage;
//     read as Chinese text of another encoding it would not come that far;
//   - most of it are pairs of high bytes, as Chinese text in GB18030 has them:
//     GB18030;
//   - else UTF-8, so that rows with other bytes are reported instead of read as
//     something that they are not.
//
// Bytes that mean nothing in the encoding stay as they are in UTF-8 and become
// U+FFFD in every other encoding; Damaged tells both.
type Decoder struct {
	src     *bufio.Reader
	asked   Encoding
	decided Encoding
	// text is the rest of the file once its encoding is known.
	text io.Reader
}

// NewDecoder returns a decoder that reads from r. An unknown encoding is an error.
func NewDecoder(r io.Reader, asked Encoding) (*Decoder, error) {
	switch asked {
	case "":
		asked = Auto
	case Auto, UTF8, UTF16, GB18030, Windows1252:
	default:
		return nil, fmt.Errorf("unknown encoding %q", asked)
	}
	return &Decoder{src: bufio.NewReaderSize(r, window), asked: asked}, nil
}

// Encoding returns the encoding as far as it is known: UTF8 while everything was
// ASCII.
func (d *Decoder) Encoding() Encoding {
	if d.decided == "" {
		return UTF8
	}
	return d.decided
}

// Damaged reports whether text that the decoder returned holds bytes which mean
// nothing in the file's encoding.
func (d *Decoder) Damaged(text string) bool {
	if d.Encoding() == UTF8 {
		return !utf8.ValidString(text)
	}
	return strings.ContainsRune(text, utf8.RuneError)
}

// Read returns the next bytes of the file as UTF-8.
func (d *Decoder) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	if d.decided == "" {
		if n, err := d.begin(p); n > 0 || err != nil {
			return n, err
		}
	}
	return d.text.Read(p)
}

// begin decides on the encoding; as long as it cannot, it returns ASCII.
func (d *Decoder) begin(p []byte) (int, error) {
	if d.asked != "" {
		// An error shows again at the next read.
		head, _ := d.src.Peek(4)
		for _, b := range byteOrderMarks {
			if bytes.HasPrefix(head, []byte(b.mark)) {
				d.decide(b.encoding)
				return 0, nil
			}
		}
		if d.asked != Auto {
			d.decide(d.asked)
			return 0, nil
		}
		d.asked = ""
	}
	if _, err := d.src.Peek(1); err != nil {
		return 0, err
	}
	ready, _ := d.src.Peek(min(d.src.Buffered(), len(p)))
	if n := asciiLength(ready); n > 0 {
		return d.src.Read(p[:n])
	}
	sample, err := d.src.Peek(window)
	if err != nil && err != io.EOF {
		return 0, err
	}
	d.decide(guess(sample, err == nil))
	return 0, nil
}

func (d *Decoder) decide(e Encoding) {
	d.decided = e
	switch e {
	case UTF16:
		d.text = transform.NewReader(d.src, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder())
	case GB18030:
		d.text = withoutMark(decoded(d.src, simplifiedchinese.GB18030))
	case Windows1252:
		d.text = decoded(d.src, charmap.Windows1252)
	default:
		d.text = withoutMark(d.src)
	}
}

func decoded(r io.Reader, e encoding.Encoding) *bufio.Reader {
	return bufio.NewReader(transform.NewReader(r, e.NewDecoder()))
}

// withoutMark removes U+FEFF at the very beginning.
func withoutMark(r *bufio.Reader) io.Reader {
	if head, _ := r.Peek(3); string(head) == "\uFEFF" {
		_, _ = r.Discard(3)
	}
	return r
}

func asciiLength(b []byte) int {
	for i, c := range b {
		if c >= utf8.RuneSelf {
			return i
		}
	}
	return len(b)
}

// guess decides between UTF-8 and GB18030; cut says that the sample ends
// somewhere in the file, perhaps within a character.
func guess(sample []byte, cut bool) Encoding {
	good, bad := countUTF8(sample, cut)
	if good*3 >= bad*7 {
		return UTF8
	}
	if pairs, others := countHighPairs(sample); pairs > others {
		return GB18030
	}
	return UTF8
}

// countUTF8 counts the bytes that are not ASCII: in valid sequences, and others.
func countUTF8(sample []byte, cut bool) (good, bad int) {
	for len(sample) > 0 {
		if n := asciiLength(sample); n > 0 {
			sample = sample[n:]
			continue
		}
		r, size := utf8.DecodeRune(sample)
		if r == utf8.RuneError && size <= 1 {
			if cut && !utf8.FullRune(sample) {
				return good, bad
			}
			bad++
			sample = sample[1:]
			continue
		}
		good += size
		sample = sample[size:]
	}
	return good, bad
}

// countHighPairs counts, among the characters that GB18030 would see: pairs of
// two high bytes and four-byte characters, as Chinese text has them, and others:
// a high byte beside an ASCII one, as Western text has them, or a wrong one.
func countHighPairs(sample []byte) (pairs, others int) {
	digit := func(b byte) bool { return '0' <= b && b <= '9' }
	for i := 0; i < len(sample); {
		rest := sample[i:]
		switch {
		case rest[0] < utf8.RuneSelf:
			i++
		case len(rest) == 1:
			return pairs, others
		case rest[0] != 0x80 && rest[0] != 0xFF && rest[1] >= 0x80 && rest[1] != 0xFF:
			pairs++
			i += 2
		case len(rest) >= 4 && digit(rest[1]) && rest[2] > 0x80 && rest[2] < 0xFF && digit(rest[3]):
			pairs++
			i += 4
		default:
			others++
			i += 2
		}
	}
	return pairs, others
}

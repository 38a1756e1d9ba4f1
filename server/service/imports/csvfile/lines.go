package csvfile

import (
	"bufio"
	"bytes"
	"io"
	"strings"
)

// physical is a line of the file, with its end.
type physical struct {
	number int
	text   string
	// cut: the line was longer than lines may be; text is its beginning.
	cut bool
}

// lines reads a file line by line and takes lines back. A line ends with LF or
// CRLF; in a file whose beginning has CR alone, with CR.
type lines struct {
	src      *bufio.Reader
	limit    int
	number   int
	end      byte
	returned []physical
}

// lookAhead is how far the kind of line end is looked for.
const lookAhead = 64 << 10

func newLines(r io.Reader, limit int) *lines {
	return &lines{src: bufio.NewReaderSize(r, lookAhead), limit: limit}
}

// next returns the next line, or io.EOF.
func (l *lines) next() (physical, error) {
	if n := len(l.returned); n > 0 {
		line := l.returned[n-1]
		l.returned = l.returned[:n-1]
		return line, nil
	}
	if l.end == 0 {
		l.findEnd()
	}
	var text strings.Builder
	cut := false
	for {
		chunk, err := l.src.ReadSlice(l.end)
		room := l.limit - text.Len()
		if len(chunk) > room {
			chunk, cut = chunk[:room], true
		}
		text.Write(chunk)
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err == io.EOF && text.Len() == 0:
			return physical{}, io.EOF
		case err != nil && err != io.EOF:
			return physical{}, err
		}
		l.number++
		return physical{number: l.number, text: text.String(), cut: cut}, nil
	}
}

// giveBack takes lines back that next returned last, in their order.
func (l *lines) giveBack(taken []physical) {
	for i := len(taken) - 1; i >= 0; i-- {
		l.returned = append(l.returned, taken[i])
	}
}

// peek returns the next line that is not blank without taking it.
func (l *lines) peek() (string, error) {
	var passed []physical
	defer func() { l.giveBack(passed) }()
	for {
		line, err := l.next()
		if err != nil {
			return "", err
		}
		passed = append(passed, line)
		if strings.TrimSpace(line.text) != "" || len(passed) > 1000 {
			return line.text, nil
		}
	}
}

func (l *lines) skip(count int) error {
	for range count {
		if _, err := l.next(); err != nil {
			return err
		}
	}
	return nil
}

// findEnd decides how lines end. An error of the reader shows at the next read.
func (l *lines) findEnd() {
	head, _ := l.src.Peek(lookAhead)
	l.end = '\n'
	if bytes.IndexByte(head, '\n') < 0 && bytes.IndexByte(head, '\r') >= 0 {
		l.end = '\r'
	}
}

package exports

import (
	"fmt"
	"time"

	"sanbao/server/domain/fault"
	"sanbao/server/domain/labels"
)

// text is a word in both languages.
type text struct{ zh, en string }

func (t text) in(lang fault.Language) string {
	if lang == fault.English {
		return t.en
	}
	return t.zh
}

// words writes values as people of a language and a zone read them.
type words struct {
	lang fault.Language
	zone *time.Location
}

// moment is a time of the company's zone in a form that spreadsheets take for one.
func (w words) moment(at *time.Time) string {
	if at == nil || at.IsZero() {
		return ""
	}
	return at.In(w.zone).Format("2006-01-02 15:04")
}

// money is an amount of fen in yuan.
func (words) money(fen int64) string { return fmt.Sprintf("%d.%02d", fen/100, fen%100) }

// of names a value of a closed set as the page does.
func of[V ~string](w words, set labels.Set, value V) string { return labels.Of(w.lang, set, value) }

// ofAny is of for a value that may be missing.
func ofAny[V ~string](w words, set labels.Set, value *V) string {
	if value == nil {
		return ""
	}
	return of(w, set, *value)
}

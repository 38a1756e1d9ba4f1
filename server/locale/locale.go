// Package locale decides in which language a request is answered.
package locale

import (
	"context"
	"net/http"

	"golang.org/x/text/language"

	"sanbao/server/domain/fault"
)

// Matcher finds the best of the product's languages for a reader.
type Matcher struct {
	languages []fault.Language
	matcher   language.Matcher
}

// NewMatcher returns a matcher over the languages of the message catalogue;
// Chinese is the answer to those who want something else or nothing.
func NewMatcher() *Matcher {
	m := &Matcher{languages: []fault.Language{fault.Chinese, fault.English}}
	tags := make([]language.Tag, len(m.languages))
	for i, l := range m.languages {
		tags[i] = language.MustParse(string(l))
	}
	m.matcher = language.NewMatcher(tags)
	return m
}

// Match reads an Accept-Language header.
func (m *Matcher) Match(accept string) fault.Language {
	_, i := language.MatchStrings(m.matcher, accept)
	return m.languages[i]
}

// Middleware puts the language of each request in its context.
func (m *Matcher) Middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(With(r.Context(), m.Match(r.Header.Get("Accept-Language")))))
	})
}

type contextKey struct{}

// With returns a context whose requests are answered in lang.
func With(ctx context.Context, lang fault.Language) context.Context {
	return context.WithValue(ctx, contextKey{}, lang)
}

// From returns the language that With put into the context, or Chinese.
func From(ctx context.Context) fault.Language {
	if lang, ok := ctx.Value(contextKey{}).(fault.Language); ok {
		return lang
	}
	return fault.Chinese
}

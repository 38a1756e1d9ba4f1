package web

import (
	"encoding/json"
	"fmt"
	"net/http"

	"sanbao/server/domain/fault"
	"sanbao/server/locale"
)

// The content security policies. No page is ever framed.
const (
	// pagePolicy lets the page load what the server itself serves, the workers
	// of the query workbench among it. Ant Design and its editor write styles at
	// run time, which needs 'unsafe-inline' for styles.
	pagePolicy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
		"img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; " +
		"object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
	// apiPolicy is for answers that are no pages.
	apiPolicy = "default-src 'none'; frame-ancestors 'none'"
	// filePolicy keeps an attachment that a browser shows from doing anything.
	filePolicy = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"
)

// policy sets the security headers; the handler behind it may replace them.
func policy(contents string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", contents)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		// The technician's page reads the codes of parts with the camera.
		h.Set("Permissions-Policy", "camera=(self), microphone=(), geolocation=()")
		if clientOf(r.Context()).secure {
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		next.ServeHTTP(w, r)
	})
}

// ownPages refuses requests that change something and come from the page of
// another site, by what browsers say of themselves. Programs that are no
// browsers are let through: they carry no cookies that they were not given.
func ownPages(allowed []string) (func(http.Handler) http.Handler, error) {
	protection := http.NewCrossOriginProtection()
	for _, origin := range allowed {
		if err := protection.AddTrustedOrigin(origin); err != nil {
			return nil, fmt.Errorf("allowed origin %q: %w", origin, err)
		}
	}
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		refuse(w, r, http.StatusForbidden, fault.New(fault.Forbidden, fault.ForeignPage))
	}))
	return protection.Handler, nil
}

// refuse answers in the form of a GraphQL error, so that clients need to
// understand one form only.
func refuse(w http.ResponseWriter, r *http.Request, status int, f *fault.Error) {
	type extensions struct {
		Code fault.Code `json:"code"`
		Key  fault.Key  `json:"key"`
		ID   any        `json:"id,omitempty"`
	}
	type refusal struct {
		Message    string     `json:"message"`
		Extensions extensions `json:"extensions"`
	}
	body, err := json.Marshal(map[string][]refusal{"errors": {{
		Message:    fault.Text(locale.From(r.Context()), f.Key, f.Params),
		Extensions: extensions{f.Code, f.Key, f.Params["id"]},
	}}})
	if err != nil {
		panic(err)
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(body)
}

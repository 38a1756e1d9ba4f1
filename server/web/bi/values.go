package bi

import (
	"net/http"
	"net/url"
	"strings"

	"sanbao/server/domain/fault"
)

// valuesOf returns what the address of a request says. Returns INVALID with the parameter
// for one that cannot be read: nothing is passed over that somebody may have meant.
func valuesOf(r *http.Request) (url.Values, error) {
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err == nil {
		return values, nil
	}
	for part := range strings.SplitSeq(r.URL.RawQuery, "&") {
		if _, err := url.ParseQuery(part); err == nil {
			continue
		}
		name, _, _ := strings.Cut(part, "=")
		if plain, err := url.QueryUnescape(name); err == nil {
			name = plain
		}
		return nil, fault.InvalidField(strings.ToValidUTF8(name, "\uFFFD"), fault.BadFormat)
	}
	return nil, fault.InvalidField("", fault.BadFormat)
}

// ServeUnknown refuses what is none of the addresses of tables, or asked for by another
// method than GET, as errors are told here.
func (t *Tables) ServeUnknown(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodGet || r.Method == http.MethodHead {
		t.refuse(w, r, fault.Missing(fault.Table))
		return
	}
	w.Header().Set("Allow", allowed)
	t.refuseAs(w, r, http.StatusMethodNotAllowed, fault.New(fault.Invalid, fault.MethodUnknown, fault.Params{"allowed": allowed}))
}

const allowed = "GET, HEAD"

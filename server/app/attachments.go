package app

import (
	"bytes"
	"log/slog"
	"mime"
	"net/http"
	"strconv"

	"sanbao/server/domain/fault"
	"sanbao/server/service/cases"
	"sanbao/server/web"
)

// attachments serves the content of an attachment to whoever may see the record
// that it belongs to. Photos may be shown in the page, anything else is saved.
// The content of an id never changes, so a browser may keep it for itself.
func attachments(records *cases.Service, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, http.StatusText(http.StatusMethodNotAllowed), http.StatusMethodNotAllowed)
			return
		}
		id, err := strconv.Atoi(r.PathValue("id"))
		if err != nil {
			web.Refuse(w, r, log, fault.Missing(fault.Attachment))
			return
		}
		found, data, err := records.OpenAttachment(r.Context(), id)
		if err != nil {
			web.Refuse(w, r, log, err)
			return
		}
		disposition := "attachment"
		if found.ContentType != "application/pdf" {
			disposition = "inline"
		}
		h := w.Header()
		h.Set("Content-Type", found.ContentType)
		h.Set("Content-Disposition", mime.FormatMediaType(disposition, map[string]string{"filename": found.Name}))
		h.Set("Cache-Control", "private, max-age=31536000, immutable")
		h.Set("Vary", "Authorization")
		h.Set("ETag", `"`+found.Sha256+`"`)
		http.ServeContent(w, r, "", found.AddedAt, bytes.NewReader(data))
	})
}

package app

import (
	"log/slog"
	"mime"
	"net/http"
	"strconv"

	"sanbao/server/domain/fault"
	"sanbao/server/service/importjobs"
	"sanbao/server/web"
)

// rejects serves what was wrong with the rows of an import as CSV, to whoever may
// see the import, in the language of the query's parameter "language".
func rejects(jobs *importjobs.Service, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id, err := strconv.Atoi(r.PathValue("id"))
		if err != nil {
			web.Refuse(w, r, log, fault.Missing(fault.ImportJob))
			return
		}
		write, err := jobs.RejectsFile(r.Context(), id, r.URL.Query().Get("language"))
		if err != nil {
			web.Refuse(w, r, log, err)
			return
		}
		h := w.Header()
		h.Set("Content-Type", "text/csv; charset=utf-8")
		h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": "rejects.csv"}))
		h.Set("Cache-Control", "no-store")
		if err := write(w); err != nil {
			log.InfoContext(r.Context(), "sending the rejects of an import", "import", id, slog.Any("error", err))
		}
	})
}

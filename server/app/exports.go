package app

import (
	"encoding/json"
	"log/slog"
	"mime"
	"net/http"
	"strconv"
	"time"

	"sanbao/graph"
	"sanbao/server/domain/fault"
	"sanbao/server/locale"
	"sanbao/server/service/exports"
	"sanbao/server/web"
	"sanbao/server/web/csvfile"
)

// exportRequest is what a client sends: the list's filter and order as it sends
// them in GraphQL, and the columns by name.
type exportRequest struct {
	Where   json.RawMessage `json:"where"`
	OrderBy struct {
		Field     string `json:"field"`
		Direction string `json:"direction"`
	} `json:"orderBy"`
	Columns []string `json:"columns"`
}

const (
	// exportBody bounds the request, exportTime the answer.
	exportBody = 64 << 10
	exportTime = 10 * time.Minute
)

// exportServiceRecords answers with the service records of a list as CSV, row by
// row as they are read. X-Total-Rows tells how many there will be. An answer that
// cannot be finished breaks off, so that nobody takes half a table for the whole.
func exportServiceRecords(api *graph.Resolver, lists *exports.Service, now func() time.Time, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost {
			w.Header().Set("Allow", http.MethodPost)
			http.Error(w, http.StatusText(http.StatusMethodNotAllowed), http.StatusMethodNotAllowed)
			return
		}
		request, err := readExport(api, w, r)
		if err != nil {
			web.Refuse(w, r, log, err)
			return
		}
		table, err := lists.ServiceRecords(r.Context(), request)
		if err != nil {
			web.Refuse(w, r, log, err)
			return
		}
		name := "service-records-" + now().UTC().Format("20060102-1504") + ".csv"
		announceCSV(w.Header(), name, table.Total)
		if err := http.NewResponseController(w).SetWriteDeadline(now().Add(exportTime)); err != nil {
			log.WarnContext(r.Context(), "an export keeps the usual deadline", "error", err)
		}
		if err := writeTable(w, r, table); err != nil {
			log.ErrorContext(r.Context(), "an export broke off", "id", web.RequestID(r.Context()), "error", err)
			panic(http.ErrAbortHandler)
		}
	})
}

// announceCSV tells a table to come: a file to be saved, and how many rows it will have.
func announceCSV(h http.Header, name string, rows int) {
	h.Set("Content-Type", csvfile.ContentType)
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	h.Set("Cache-Control", "no-store")
	h.Set("X-Total-Rows", strconv.Itoa(rows))
}

func readExport(api *graph.Resolver, w http.ResponseWriter, r *http.Request) (exports.Request, error) {
	var sent exportRequest
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, exportBody)).Decode(&sent); err != nil {
		return exports.Request{}, fault.New(fault.Invalid, fault.BodyNotJSON).Wrap(err)
	}
	if sent.Where == nil {
		sent.Where = json.RawMessage("null")
	}
	where, err := api.ServiceRecordFilter(sent.Where)
	return exports.Request{Where: where, Columns: sent.Columns, Language: locale.From(r.Context()),
		Order: exports.Order{Field: sent.OrderBy.Field, Descending: sent.OrderBy.Direction == "DESC"}}, err
}

func writeTable(w http.ResponseWriter, r *http.Request, table *exports.Table) error {
	out, err := csvfile.New(w, table.Header)
	if err != nil {
		return err
	}
	for row, err := range table.Rows(r.Context()) {
		if err != nil {
			return err
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	return out.Flush()
}

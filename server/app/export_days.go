package app

import (
	"log/slog"
	"net/http"
	"net/url"
	"strconv"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/locale"
	"sanbao/server/service/exports"
	"sanbao/server/web"
	"sanbao/server/web/csvfile"
)

// exportDailyReport answers with a daily report as CSV. The parameters "date",
// "technician" and "department" say which; all may be left out.
func exportDailyReport(days *exports.DailyReports, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		request, err := readDay(r.URL.Query())
		if err != nil {
			web.Refuse(w, r, log, err)
			return
		}
		request.Language = locale.From(r.Context())
		sheet, err := days.DailyReport(r.Context(), request)
		if err != nil {
			web.Refuse(w, r, log, err)
			return
		}
		announceCSV(w.Header(), "daily-report-"+sheet.Date.String()+".csv", len(sheet.Rows))
		if err := writeSheet(w, sheet); err != nil {
			log.InfoContext(r.Context(), "sending a daily report", "error", err)
		}
	})
}

func readDay(sent url.Values) (exports.DayRequest, error) {
	var request exports.DayRequest
	if text := sent.Get("date"); text != "" {
		date, err := calendar.Parse(text)
		if err != nil {
			return request, fault.InvalidField("date", fault.BadDate)
		}
		request.Date = &date
	}
	for name, into := range map[string]**int{"technician": &request.TechnicianID, "department": &request.DepartmentID} {
		if text := sent.Get(name); text != "" {
			id, err := strconv.Atoi(text)
			if err != nil {
				return request, fault.InvalidField(name, fault.BadFormat)
			}
			*into = &id
		}
	}
	return request, nil
}

func writeSheet(w http.ResponseWriter, sheet *exports.Sheet) error {
	out, err := csvfile.New(w, sheet.Header)
	if err != nil {
		return err
	}
	for _, row := range sheet.Rows {
		if err := out.Write(row); err != nil {
			return err
		}
	}
	return out.Flush()
}

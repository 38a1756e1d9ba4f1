package app_test

import (
	"encoding/csv"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"
)

// The daily report as CSV says what the page says, to whoever reads it there.
func dailyReportsAreExported(t *testing.T, w *world) {
	day := workedDay(t, w)
	table := func(user, query string) [][]string {
		t.Helper()
		got := w.fetch(http.MethodGet, "/exports/daily-report?"+query, user, "Accept-Language", "en")
		if got.status != http.StatusOK || !strings.HasPrefix(got.header.Get("Content-Type"), "text/csv") ||
			got.header.Get("Content-Disposition") != `attachment; filename=daily-report-`+day+`.csv` {
			t.Fatalf("%d %v %.200s", got.status, got.header, got.body)
		}
		content, marked := strings.CutPrefix(string(got.body), "\uFEFF")
		rows, err := csv.NewReader(strings.NewReader(content)).ReadAll()
		if err != nil || !marked || got.header.Get("X-Total-Rows") != fmt.Sprint(len(rows)-1) {
			t.Fatalf("%t %v %v", marked, err, got.header)
		}
		return rows
	}
	const times = "onTheWay onSite inWorkshop total"
	report := w.as("dispatcher", `query ($day: Date!) { serviceDay(date: $day) { technicians { technician { id name }
		sum { visits repairs finished leftOver openIssues time { `+times+` } } } } }`, vars{"day": day}).at("serviceDay", "technicians").([]any)
	rows := table("dispatcher", "date="+day)
	if len(rows) != len(report)+1 || len(report) == 0 || rows[0][0] != "Technician" || rows[0][9] != "Total (minutes)" {
		t.Fatalf("%d rows for %d technicians under %v", len(rows), len(report), rows[0])
	}
	busiest, most := "", -1.0
	for i, line := range report {
		line := answer{Data: line.(map[string]any)}
		want := []any{line.at("technician", "name"), line.at("sum", "visits"), line.at("sum", "repairs"), line.at("sum", "finished"),
			line.at("sum", "leftOver"), line.at("sum", "openIssues"), line.at("sum", "time", "onTheWay"), line.at("sum", "time", "onSite"),
			line.at("sum", "time", "inWorkshop"), line.at("sum", "time", "total")}
		if fmt.Sprint(rows[i+1]) != fmt.Sprint(want) {
			t.Errorf("the row %v, the report %v", rows[i+1], want)
		}
		if n := line.at("sum", "visits").(float64) + line.at("sum", "repairs").(float64); n > most {
			busiest, most = line.at("technician", "id").(string), n
		}
	}
	jobs := w.as("dispatcher", `query ($day: Date!, $id: ID!) { technicianDay(date: $day, technicianID: $id) { jobs { number symptom time { total } } } }`,
		vars{"day": day, "id": busiest}).at("technicianDay", "jobs").([]any)
	rows = table("dispatcher", "date="+day+"&technician="+busiest)
	if len(rows) != len(jobs)+1 || len(jobs) == 0 {
		t.Fatalf("%d rows for %d jobs", len(rows), len(jobs))
	}
	for i, job := range jobs {
		job := answer{Data: job.(map[string]any)}
		row := rows[i+1]
		if row[0] != job.at("number") || row[5] != job.at("symptom") || row[len(row)-1] != fmt.Sprint(job.at("time", "total")) {
			t.Errorf("the row %v, the job %v", row, job.Data)
		}
	}
	table("technician", "date="+day)
	dailyReportsAreRefused(t, w, busiest)
}

// workedDay is the last day before today with a visit.
func workedDay(t *testing.T, w *world) string {
	t.Helper()
	for back := 1; back < 15; back++ {
		day := time.Now().In(time.FixedZone("CST", 8*60*60)).AddDate(0, 0, -back).Format(time.DateOnly)
		got := w.as("dispatcher", `query ($day: Date!) { serviceDay(date: $day) { sum { visits } } }`, vars{"day": day})
		if visits, _ := got.at("serviceDay", "sum", "visits").(float64); visits > 0 {
			return day
		}
	}
	t.Fatal("nobody was at work for two weeks")
	return ""
}

func dailyReportsAreRefused(t *testing.T, w *world, technician string) {
	t.Helper()
	own := w.as("technician", "{ viewer { user { id } } }", nil).at("viewer", "user", "id").(string)
	other := technician
	if other == own {
		other = w.as("dispatcher", "{ viewer { user { id } } }", nil).at("viewer", "user", "id").(string)
	}
	for name, c := range map[string]struct {
		user, query string
		want        int
	}{
		"nobody":                {"", "", http.StatusUnauthorized},
		"no reports":            {"clerk", "", http.StatusForbidden},
		"another technician's":  {"technician", "technician=" + other, http.StatusForbidden},
		"not a day":             {"dispatcher", "date=2026-02-30", http.StatusBadRequest},
		"not an id":             {"dispatcher", "technician=me", http.StatusBadRequest},
		"an unknown technician": {"dispatcher", "technician=1", http.StatusNotFound},
		"an unknown department": {"dispatcher", "department=1", http.StatusNotFound},
	} {
		if got := w.fetch(http.MethodGet, "/exports/daily-report?"+c.query, c.user); got.status != c.want {
			t.Errorf("%s: %d %.200s", name, got.status, got.body)
		}
	}
}

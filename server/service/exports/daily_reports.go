package exports

import (
	"context"
	"strconv"
	"strings"
	"time"

	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/dailyreport"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/labels"
	"sanbao/server/service/reports"
)

// DailyReports exports daily reports.
type DailyReports struct {
	reports *reports.Service
	zone    *time.Location
}

// NewDailyReports returns the exports of what reports draws. Moments are written in
// zone, the company's.
func NewDailyReports(r *reports.Service, zone *time.Location) *DailyReports {
	return &DailyReports{r, zone}
}

// DayRequest says which daily report is exported.
type DayRequest struct {
	// Date of the report; nil for today.
	Date *calendar.Date
	// TechnicianID is whose report it is; nil for the viewer's own, where the viewer has
	// one, and else for that of a department.
	TechnicianID *int
	// DepartmentID is the department; nil for all that the viewer sees.
	DepartmentID *int
	// Language of the header and of what has a name in it.
	Language fault.Language
}

// Sheet is a daily report as a table.
type Sheet struct {
	// Date of the report.
	Date calendar.Date
	// Header names the columns.
	Header []string
	Rows   [][]string
}

// DailyReport draws a daily report as a table: a technician's with a row for each job,
// a department's with a row for each technician. Working time is in minutes. It refuses
// as the reports do that it is drawn from.
func (d *DailyReports) DailyReport(ctx context.Context, r DayRequest) (*Sheet, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, err
	}
	w := words{lang: r.Language, zone: d.zone}
	if r.TechnicianID != nil || dailyreport.ReadsOwn(viewer.Role) {
		day, err := d.reports.TechnicianDay(ctx, r.Date, r.TechnicianID)
		if err != nil {
			return nil, err
		}
		return sheetOf(day.Date, jobColumns, day.Jobs, w), nil
	}
	day, err := d.reports.ServiceDay(ctx, r.Date, r.DepartmentID)
	if err != nil {
		return nil, err
	}
	return sheetOf(day.Date, technicianColumns, day.Technicians, w), nil
}

// dayColumn is a column of a daily report.
type dayColumn[Row any] struct {
	title text
	cell  func(Row, words) string
}

func sheetOf[Row any](day calendar.Date, columns []dayColumn[Row], rows []Row, w words) *Sheet {
	sheet := &Sheet{Date: day, Rows: make([][]string, len(rows))}
	for _, c := range columns {
		sheet.Header = append(sheet.Header, c.title.in(w.lang))
	}
	for i, row := range rows {
		for _, c := range columns {
			sheet.Rows[i] = append(sheet.Rows[i], c.cell(row, w))
		}
	}
	return sheet
}

// jobColumns are the columns of a technician's report.
var jobColumns = append([]dayColumn[*reports.DayJob]{
	{text{"单号", "Job"}, func(j *reports.DayJob, _ words) string { return j.Number }},
	{text{"服务记录", "Service record"}, func(j *reports.DayJob, _ words) string { return j.ServiceRecordNumber }},
	{text{"类别", "Kind"}, func(j *reports.DayJob, w words) string { return of(w, labels.ServiceRecordKind, j.Kind) }},
	{text{"客户", "Customer"}, func(j *reports.DayJob, _ words) string { return j.Customer }},
	{text{"产品型号", "Product"}, func(j *reports.DayJob, _ words) string { return j.Product }},
	{text{"故障现象", "Symptom"}, func(j *reports.DayJob, _ words) string { return j.Symptom }},
	{text{"处理情况", "Work done"}, func(j *reports.DayJob, _ words) string { return j.WorkDone }},
	{text{"同行", "Along with"}, func(j *reports.DayJob, _ words) string { return strings.Join(j.Colleagues, ", ") }},
	{text{"约定时间", "Planned"}, func(j *reports.DayJob, w words) string { return w.moment(j.PlannedAt) }},
	{text{"开始时间", "Begun"}, func(j *reports.DayJob, w words) string { return w.moment(j.BeganAt) }},
	{text{"结束时间", "Ended"}, func(j *reports.DayJob, w words) string { return w.moment(j.EndedAt) }},
	{text{"结果", "Outcome"}, func(j *reports.DayJob, w words) string { return of(w, labels.DayOutcome, j.Outcome) }},
	{text{"遗留问题", "Issues left over"}, func(j *reports.DayJob, _ words) string { return strconv.Itoa(j.OpenIssues) }},
}, timeColumns(func(j *reports.DayJob) dailyreport.Time { return j.Time })...)

// technicianColumns are the columns of a department's report.
var technicianColumns = append([]dayColumn[*reports.TechnicianSum]{
	{text{"技术员", "Technician"}, func(t *reports.TechnicianSum, _ words) string { return t.Technician.Name }},
	countColumn(text{"上门", "Visits"}, func(s *reports.DaySum) int { return s.Visits }),
	countColumn(text{"车间维修", "Repairs"}, func(s *reports.DaySum) int { return s.Repairs }),
	countColumn(text{"完成", "Finished"}, func(s *reports.DaySum) int { return s.Finished }),
	countColumn(text{"未完", "Left over"}, func(s *reports.DaySum) int { return s.LeftOver }),
	countColumn(text{"遗留问题", "Issues left over"}, func(s *reports.DaySum) int { return s.OpenIssues }),
}, timeColumns(func(t *reports.TechnicianSum) dailyreport.Time { return t.Sum.Time })...)

func countColumn(title text, count func(*reports.DaySum) int) dayColumn[*reports.TechnicianSum] {
	return dayColumn[*reports.TechnicianSum]{title, func(t *reports.TechnicianSum, _ words) string { return strconv.Itoa(count(t.Sum)) }}
}

// timeColumns are where working time was spent, in minutes.
func timeColumns[Row any](time func(Row) dailyreport.Time) []dayColumn[Row] {
	minutes := func(title text, of func(dailyreport.Time) int) dayColumn[Row] {
		return dayColumn[Row]{title, func(row Row, _ words) string { return strconv.Itoa(of(time(row))) }}
	}
	return []dayColumn[Row]{
		minutes(text{"途中（分钟）", "On the way (minutes)"}, func(t dailyreport.Time) int { return t.OnTheWay }),
		minutes(text{"现场（分钟）", "On site (minutes)"}, func(t dailyreport.Time) int { return t.OnSite }),
		minutes(text{"车间（分钟）", "In the workshop (minutes)"}, func(t dailyreport.Time) int { return t.InWorkshop }),
		minutes(text{"合计（分钟）", "Total (minutes)"}, dailyreport.Time.Total),
	}
}

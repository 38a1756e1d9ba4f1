package imports

import (
	"fmt"
	"strings"
	"time"

	"sanbao/server/domain/fault"
	"sanbao/server/service/imports/csvfile"
)

// Count says what became of the rows of an entity. A row that several lines of
// the file speak of is counted once.
type Count struct {
	Entity Entity `json:"entity"`
	// Created rows were not there.
	Created int `json:"created"`
	// Updated rows were there and said something else.
	Updated int `json:"updated"`
	// Unchanged rows were there and said the same, or are only spoken of.
	Unchanged int `json:"unchanged"`
	// Kept rows say something else than the file, but people have worked on them
	// since they were imported: they are left alone.
	Kept int `json:"kept"`
	// Rejected rows of the file were not imported; see the rejects for reasons.
	Rejected int `json:"rejected"`
}

// Report says what an import did; a dry run, what it would have done.
type Report struct {
	File    string `json:"file"`
	Mapping string `json:"mapping"`
	DryRun  bool   `json:"dryRun"`
	// Complete: the file was read to its end.
	Complete bool `json:"complete"`
	// Encoding of the file, given or found.
	Encoding csvfile.Encoding `json:"encoding"`
	// Rows of the file, without its header and blank rows.
	Rows int `json:"rows"`
	// Counts, that of the mapping's target first.
	Counts []Count `json:"counts"`
	// Absent columns, which the mapping knows and can do without.
	Absent []string `json:"absentColumns"`
	// Took is how long it took.
	Took time.Duration `json:"tookNanoseconds"`
}

// Of returns the count of an entity; zero where the file does not speak of it.
func (r Report) Of(e Entity) Count {
	for _, c := range r.Counts {
		if c.Entity == e {
			return c
		}
	}
	return Count{Entity: e}
}

// Text describes the report in the given language, on several lines.
func (r Report) Text(language fault.Language) string {
	t := chineseReport
	if language == fault.English {
		t = englishReport
	}
	var b strings.Builder
	title := t.title
	switch {
	case !r.Complete:
		title = t.stopped
	case r.DryRun:
		title = t.dryRun
	}
	seconds := r.Took.Seconds()
	fmt.Fprintf(&b, title+"\n", r.File, r.Mapping, r.Encoding)
	fmt.Fprintf(&b, t.rows+"\n", r.Rows, seconds, float64(r.Rows)/max(seconds, 0.001))
	for _, c := range r.Counts {
		fmt.Fprintf(&b, t.count+"\n", t.entities[c.Entity], c.Created, c.Updated, c.Unchanged, c.Kept, c.Rejected)
	}
	if len(r.Absent) > 0 {
		fmt.Fprintf(&b, t.absent+"\n", strings.Join(r.Absent, t.comma))
	}
	return b.String()
}

// reportTexts are the words of a report in a language.
type reportTexts struct {
	title, dryRun, stopped, rows, count, absent, comma string
	entities                                           map[Entity]string
}

var chineseReport = reportTexts{
	title:   "已导入 %s（映射 %s，编码 %s）",
	dryRun:  "试运行 %s（映射 %s，编码 %s），未写入任何数据",
	stopped: "未完成 %s（映射 %s，编码 %s），可再次运行以继续",
	rows:    "  共 %d 行，用时 %.1f 秒（每秒 %.0f 行）",
	count:   "  %s：新增 %d，更新 %d，未变 %d，保留 %d，拒绝 %d",
	absent:  "  文件中没有的可选列：%s",
	comma:   "、",
	entities: map[Entity]string{
		Customers: "客户", Products: "产品", Units: "产品登记卡片", Parts: "配件",
		ServiceRecords: "服务记录", Departments: "部门", WarrantyPolicies: "三包政策",
	},
}

var englishReport = reportTexts{
	title:   "Imported %s (mapping %s, encoding %s)",
	dryRun:  "Tried %s (mapping %s, encoding %s); nothing was written",
	stopped: "Stopped before the end of %s (mapping %s, encoding %s); run it again to go on",
	rows:    "  %d rows in %.1f s (%.0f a second)",
	count:   "  %s: %d created, %d updated, %d unchanged, %d kept, %d rejected",
	absent:  "  optional columns that the file lacks: %s",
	comma:   ", ",
	entities: map[Entity]string{
		Customers: "customers", Products: "products", Units: "product units", Parts: "parts",
		ServiceRecords: "service records", Departments: "departments", WarrantyPolicies: "warranty policies",
	},
}

// Progress says how far an import has come.
type Progress struct {
	File string
	// Rows that were read, and how many of them were rejected.
	Rows, Rejected int
	// Elapsed since the beginning.
	Elapsed time.Duration
	// Done is true once, at the end.
	Done bool
}

// String describes the progress on one line, for a terminal.
func (p Progress) String() string {
	perSecond := float64(p.Rows) / max(p.Elapsed.Seconds(), 0.001)
	return fmt.Sprintf("%s: %d rows, %.0f/s, %d rejected", p.File, p.Rows, perSecond, p.Rejected)
}

// Package importing names what an import of a file goes through.
package importing

import (
	"io"
	"slices"

	"sanbao/server/domain/enum"
)

// Target is what a row of the file is.
type Target string

const (
	// Customers 客户: found by their code.
	Customers Target = "CUSTOMERS"
	// Products 产品: found by their model.
	Products Target = "PRODUCTS"
	// Units 产品登记卡片: single products, found by product and serial number.
	Units Target = "UNITS"
	// Parts 配件: found by their code.
	Parts Target = "PARTS"
	// ServiceRecords 服务记录: found by the system they come from and their number there.
	ServiceRecords Target = "SERVICE_RECORDS"
)

// Targets returns every Target in the order in which people expect them.
func Targets() []Target { return []Target{Customers, Products, Units, Parts, ServiceRecords} }

// Values lists the set for ent.
func (Target) Values() []string { return enum.Strings(Targets()) }

// MarshalGQL writes the value as a GraphQL enum.
func (t Target) MarshalGQL(w io.Writer) { enum.Marshal(w, t) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (t *Target) UnmarshalGQL(raw any) error { return enum.Unmarshal(t, raw, Targets()) }

// Status is how far an import has come.
type Status string

const (
	// Uploaded: the file is there; nothing has been done with it 已上传.
	Uploaded Status = "UPLOADED"
	// Running: the server is reading the file 进行中.
	Running Status = "RUNNING"
	// Checked: a dry run went through the whole file and wrote nothing 已试运行.
	Checked Status = "CHECKED"
	// Done: the whole file was imported, without the rows that were rejected 已完成.
	Done Status = "DONE"
	// Cancelled: somebody stopped it; what was written until then stays 已取消.
	Cancelled Status = "CANCELLED"
	// Failed: the file could not be read to its end; what was written until then stays 失败.
	Failed Status = "FAILED"
	// Interrupted: the server stopped in between; run it again to go on 已中断.
	Interrupted Status = "INTERRUPTED"
)

// Statuses returns every Status in the order in which people expect them.
func Statuses() []Status {
	return []Status{Uploaded, Running, Checked, Done, Cancelled, Failed, Interrupted}
}

// CanStart reports whether an import may be run, or run again: not while it runs,
// and not once it is done. Rows are found by their natural keys, so running an
// unfinished one again doubles nothing.
func (s Status) CanStart() bool {
	return slices.Contains([]Status{Uploaded, Checked, Cancelled, Failed, Interrupted}, s)
}

// Values lists the set for ent.
func (Status) Values() []string { return enum.Strings(Statuses()) }

// MarshalGQL writes the value as a GraphQL enum.
func (s Status) MarshalGQL(w io.Writer) { enum.Marshal(w, s) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (s *Status) UnmarshalGQL(raw any) error { return enum.Unmarshal(s, raw, Statuses()) }

// ColumnChoice says which column of the file goes into a field.
type ColumnChoice struct {
	// Field of the target, as the mappings name it.
	Field string `json:"field"`
	// Column is the column's name in the file.
	Column string `json:"column"`
}

// Count says what became of the rows of a kind.
type Count struct {
	// Entity is the kind of row, as the mappings name it.
	Entity string `json:"entity"`
	// Created rows were not there.
	Created int `json:"created"`
	// Updated rows were there and said something else.
	Updated int `json:"updated"`
	// Unchanged rows were there and said the same.
	Unchanged int `json:"unchanged"`
	// Kept rows have been worked on since and are left alone.
	Kept int `json:"kept"`
	// Rejected rows of the file were not imported.
	Rejected int `json:"rejected"`
}

// Problem says why an import could not go on, in both languages.
type Problem struct {
	Chinese string `json:"zh"`
	English string `json:"en"`
}

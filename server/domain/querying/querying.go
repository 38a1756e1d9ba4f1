// Package querying holds the sets and rules of saved queries: questions that
// people keep, share, publish for tools, and have answered on a schedule.
package querying

import (
	"io"

	"sanbao/server/domain/enum"
)

// Visibility says who sees a saved query.
type Visibility string

const (
	// Private: its owner, and administrators, who may have to take it over 私有.
	Private Visibility = "PRIVATE"
	// Department: the people of a department, and of those above it 部门共享.
	Department Visibility = "DEPARTMENT"
	// Published: everybody who may write queries, and tools with a token, by its
	// address 已发布. What it answers still depends on who asks.
	Published Visibility = "PUBLISHED"
)

// Visibilities returns every Visibility, from the narrowest on.
func Visibilities() []Visibility { return []Visibility{Private, Department, Published} }

// Values lists the set for ent.
func (Visibility) Values() []string { return enum.Strings(Visibilities()) }

// MarshalGQL writes the value as a GraphQL enum.
func (v Visibility) MarshalGQL(w io.Writer) { enum.Marshal(w, v) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (v *Visibility) UnmarshalGQL(raw any) error { return enum.Unmarshal(v, raw, Visibilities()) }

// Channel says by which way a query was run.
type Channel string

const (
	// Workbench: by a person in the page 查询工作台.
	Workbench Channel = "WORKBENCH"
	// Tool: by a tool with a token 工具.
	Tool Channel = "TOOL"
	// Schedule: on a schedule, by the server itself 定时.
	Schedule Channel = "SCHEDULE"
)

// Channels returns every Channel.
func Channels() []Channel { return []Channel{Workbench, Tool, Schedule} }

// Values lists the set for ent.
func (Channel) Values() []string { return enum.Strings(Channels()) }

// MarshalGQL writes the value as a GraphQL enum.
func (c Channel) MarshalGQL(w io.Writer) { enum.Marshal(w, c) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (c *Channel) UnmarshalGQL(raw any) error { return enum.Unmarshal(c, raw, Channels()) }

// ChartKind is how the rows of a query are drawn.
type ChartKind string

const (
	// ChartAuto: by the shape of the rows 自动.
	ChartAuto ChartKind = "AUTO"
	// ChartTable: as rows alone 表格.
	ChartTable ChartKind = "TABLE"
	// ChartLine: over time 折线图.
	ChartLine ChartKind = "LINE"
	// ChartColumn: side by side 柱状图.
	ChartColumn ChartKind = "COLUMN"
	// ChartBar: by rank, lying 条形图.
	ChartBar ChartKind = "BAR"
)

// ChartKinds returns every ChartKind.
func ChartKinds() []ChartKind {
	return []ChartKind{ChartAuto, ChartTable, ChartLine, ChartColumn, ChartBar}
}

// Values lists the set for ent.
func (ChartKind) Values() []string { return enum.Strings(ChartKinds()) }

// MarshalGQL writes the value as a GraphQL enum.
func (k ChartKind) MarshalGQL(w io.Writer) { enum.Marshal(w, k) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (k *ChartKind) UnmarshalGQL(raw any) error { return enum.Unmarshal(k, raw, ChartKinds()) }

package access

import (
	"io"

	"sanbao/server/domain/enum"
)

// Role says what a person may do; the department, the assignment or the whole company says on which rows.
type Role string

const (
	// Admin: users, departments, master data, tokens, settings; sees everything 管理员.
	Admin Role = "ADMIN"
	// Executive: general manager: approves, reads everything 总经理.
	Executive Role = "EXECUTIVE"
	// Head: department head: reviews and signs off, over the own subtree of departments 部门主管.
	Head Role = "HEAD"
	// Dispatcher: service manager: plans and dispatches 服务主任.
	Dispatcher Role = "DISPATCHER"
	// Clerk: service desk: takes calls and registers 服务接待员.
	Clerk Role = "CLERK"
	// Technician: visits, repairs, parts, the customer's signature; the assigned records only 技术员.
	Technician Role = "TECHNICIAN"
	// Inspector: quality: liability findings, inspections 品质检验员.
	Inspector Role = "INSPECTOR"
	// Storekeeper: parts keeper 配件管理员.
	Storekeeper Role = "STOREKEEPER"
	// Finance: charges, payments, settlements 财务.
	Finance Role = "FINANCE"
	// Analyst: reads, never writes; a person or a BI tool 分析员.
	Analyst Role = "ANALYST"
)

// Roles returns every Role in the order in which people expect them.
func Roles() []Role {
	return []Role{Admin, Executive, Head, Dispatcher, Clerk, Technician, Inspector, Storekeeper, Finance, Analyst}
}

// Values lists the set for ent.
func (Role) Values() []string { return enum.Strings(Roles()) }

// MarshalGQL writes the value as a GraphQL enum.
func (r Role) MarshalGQL(w io.Writer) { enum.Marshal(w, r) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (r *Role) UnmarshalGQL(raw any) error { return enum.Unmarshal(r, raw, Roles()) }

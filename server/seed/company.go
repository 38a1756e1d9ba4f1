package seed

import (
	"fmt"
	"slices"
	"strings"

	"sanbao/server/domain/access"
	"sanbao/server/domain/installedbase"
)

// The departments that stories send records to, by code.
const (
	serviceCentre = "SVC"
	generalDesk   = "SVC-GA"
	partsSection  = "SVC-PT"
	fieldSection  = "SVC-TS"
	quality       = "QA"
	production    = "PRD"
	research      = "RD"
	supply        = "SUP"
	sales         = "MKT"
)

// departmentEntry is one department; its parent comes before it in the table.
type departmentEntry struct{ code, name, parent string }

var departmentTable = []departmentEntry{
	{"HQ", "浙江煦源热能设备有限公司", ""},
	{serviceCentre, "售后服务中心", "HQ"},
	{generalDesk, "综合管理科", serviceCentre},
	{partsSection, "配件管理科", serviceCentre},
	{fieldSection, "技术支持科", serviceCentre},
	{quality, "品质部", "HQ"},
	{production, "生产中心", "HQ"},
	{research, "研发部", "HQ"},
	{supply, "物资供应部", "HQ"},
	{sales, "市场销售部", "HQ"},
	{"FIN", "财务部", "HQ"},
	{"ADM", "行政管理部", "HQ"},
}

// personEntry is one of the people. Zone and lines are a technician's.
type personEntry struct {
	username, name string
	role           access.Role
	department     string
	zone           installedbase.ServiceZone
	lines          []line
}

var peopleTable = []personEntry{
	{username: "admin", name: "沈志远", role: access.Admin, department: "ADM"},
	{username: "executive", name: "顾明川", role: access.Executive, department: "HQ"},
	{username: "head", name: "陆建平", role: access.Head, department: serviceCentre},
	{username: "head2", name: "方静", role: access.Head, department: quality},
	{username: "head3", name: "钱立群", role: access.Head, department: production},
	{username: "dispatcher", name: "赵海波", role: access.Dispatcher, department: serviceCentre},
	{username: "dispatcher2", name: "孙晓燕", role: access.Dispatcher, department: serviceCentre},
	{username: "clerk", name: "周敏", role: access.Clerk, department: generalDesk},
	{username: "clerk2", name: "吴佳怡", role: access.Clerk, department: generalDesk},
	{username: "clerk3", name: "徐婷", role: access.Clerk, department: generalDesk},
	{"technician", "王强", access.Technician, fieldSection, installedbase.ZoneCity, []line{gasHeater, electricHeater, wallBoiler, heatPump}},
	{"technician2", "李军", access.Technician, fieldSection, installedbase.ZoneCity, []line{heatPump, solarSystem, electricHeater}},
	{"technician3", "陈浩", access.Technician, fieldSection, installedbase.ZoneSuburb, []line{gasHeater, wallBoiler, electricHeater}},
	{"technician4", "杨帆", access.Technician, fieldSection, installedbase.ZoneProvince, []line{heatPump, steamBoiler, solarSystem, gasHeater}},
	{"technician5", "刘洋", access.Technician, fieldSection, installedbase.ZoneProvince, []line{steamBoiler, wallBoiler, gasHeater}},
	{"technician6", "黄伟", access.Technician, fieldSection, installedbase.ZoneRemote, []line{steamBoiler, heatPump, wallBoiler}},
	{"technician7", "朱勇", access.Technician, fieldSection, installedbase.ZoneRemote, []line{steamBoiler, solarSystem, gasHeater, electricHeater}},
	{"technician8", "林峰", access.Technician, fieldSection, installedbase.ZoneSuburb, []line{electricHeater, heatPump, solarSystem, wallBoiler}},
	{username: "inspector", name: "何雪梅", role: access.Inspector, department: quality},
	{username: "inspector2", name: "马骏", role: access.Inspector, department: quality},
	{username: "storekeeper", name: "胡斌", role: access.Storekeeper, department: partsSection},
	{username: "storekeeper2", name: "郭丽", role: access.Storekeeper, department: partsSection},
	{username: "finance", name: "高慧", role: access.Finance, department: "FIN"},
	{username: "finance2", name: "罗欣", role: access.Finance, department: "FIN"},
	{username: "analyst", name: "郑宇", role: access.Analyst, department: serviceCentre},
}

// found makes the departments and hires the people.
func (w *world) found() {
	for i, entry := range departmentTable {
		d := &department{parent: w.departmentByCode[entry.parent]}
		d.row.Code, d.row.Name, d.row.Position, d.row.Active = entry.code, entry.name, i, true
		d.row.CreatedAt, d.row.UpdatedAt, d.row.Version = w.opening, w.opening, 1
		w.departments = append(w.departments, d)
		w.departmentByCode[entry.code] = d
	}
	for i, entry := range peopleTable {
		w.hire(i, entry)
	}
}

func (w *world) hire(i int, entry personEntry) {
	p := &person{key: i + 1, department: w.departmentByCode[entry.department], lines: entry.lines}
	p.row.Username, p.row.Name, p.row.Role = entry.username, entry.name, entry.role
	p.row.EmployeeNumber = fmt.Sprintf("XY%04d", 1001+i*7)
	p.row.Phone = fmt.Sprintf("%s9%03d", nobodysMobile, 100+i)
	p.row.Email = entry.username + "@xuyuan.example"
	p.row.Language, p.row.Active = "zh-CN", true
	if entry.role == access.Technician {
		zone := entry.zone
		p.row.ServiceZone = &zone
		for _, l := range entry.lines {
			p.row.Skills = append(p.row.Skills, l.name())
		}
	}
	changed := w.opening
	p.row.PasswordChangedAt = &changed
	p.row.CreatedAt, p.row.UpdatedAt, p.row.Version = w.opening, w.opening, 1
	w.people = append(w.people, p)
	w.personByName[entry.username] = p
}

// staff returns the people of a role, whose sign-in names differ by a number.
func (w *world) staff(role access.Role) []*person {
	return slices.DeleteFunc(slices.Clone(w.people), func(p *person) bool { return p.row.Role != role })
}

// anyOf returns somebody of the role; the first one, whose account is the demo's,
// does the most.
func (w *world) anyOf(role access.Role) *person {
	people := w.staff(role)
	if w.chance(55) {
		return people[0]
	}
	return pick(w.dice, people)
}

// headOf returns who signs off for a department: its head, the head of one above
// it, or the general manager.
func (w *world) headOf(d *department) *person {
	for ; d != nil; d = d.parent {
		for _, p := range w.people {
			if p.row.Role == access.Head && p.department == d {
				return p
			}
		}
	}
	return w.personByName["executive"]
}

// within reports whether the department belongs to the one with the code.
func (d *department) within(code string) bool {
	return d.row.Code == code || strings.HasPrefix(d.row.Code, code+"-")
}

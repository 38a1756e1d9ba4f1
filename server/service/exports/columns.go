package exports

import (
	"time"

	"sanbao/ent"
	"sanbao/server/domain/access"
	"sanbao/server/domain/labels"
)

// column is one column that can be exported.
type column struct {
	// name in the request; the page's columns carry the same.
	name  string
	title text
	// hides names the column of the database that is hidden from some roles.
	hides hiding
	// with reads along what the cell needs beside the record.
	with func(*ent.ServiceRecordQuery)
	cell func(*ent.ServiceRecord, words) string
}

type hiding struct {
	entity access.Entity
	column string
}

// serviceRecordColumns are all columns of service records.
var serviceRecordColumns = []column{
	{name: "number", title: text{"编号", "Number"}, cell: func(r *ent.ServiceRecord, _ words) string { return r.Number }},
	{name: "status", title: text{"状态", "Status"},
		cell: func(r *ent.ServiceRecord, w words) string { return of(w, labels.ServiceRecordStatus, r.Status) }},
	{name: "severity", title: text{"严重程度", "Severity"},
		cell: func(r *ent.ServiceRecord, w words) string { return of(w, labels.Severity, r.Severity) }},
	{name: "kind", title: text{"类型", "Kind"},
		cell: func(r *ent.ServiceRecord, w words) string { return of(w, labels.ServiceRecordKind, r.Kind) }},
	{name: "channel", title: text{"渠道", "Channel"},
		cell: func(r *ent.ServiceRecord, w words) string { return of(w, labels.ServiceChannel, r.Channel) }},
	{name: "symptom", title: text{"故障现象", "Symptom"}, cell: func(r *ent.ServiceRecord, _ words) string { return r.Symptom }},
	{name: "faultCode", title: text{"故障代码", "Fault code"},
		cell: func(r *ent.ServiceRecord, _ words) string { return r.FaultCode }},
	{name: "customer", title: text{"客户", "Customer"}, with: withCustomer, cell: func(r *ent.ServiceRecord, _ words) string {
		if r.Edges.Customer == nil {
			return ""
		}
		return r.Edges.Customer.Name
	}},
	{name: "region", title: text{"地区", "Region"}, with: withCustomer, cell: func(r *ent.ServiceRecord, _ words) string {
		if r.Edges.Customer == nil {
			return ""
		}
		return r.Edges.Customer.Region
	}},
	{name: "callerName", title: text{"来电人", "Caller"}, hides: hiding{access.ServiceRecord, "caller_name"},
		cell: func(r *ent.ServiceRecord, _ words) string { return r.CallerName }},
	{name: "callerPhone", title: text{"来电电话", "Caller's telephone"}, hides: hiding{access.ServiceRecord, "caller_phone"},
		cell: func(r *ent.ServiceRecord, _ words) string { return r.CallerPhone }},
	{name: "serviceAddress", title: text{"服务地址", "Service address"}, hides: hiding{access.ServiceRecord, "service_address"},
		cell: func(r *ent.ServiceRecord, _ words) string { return r.ServiceAddress }},
	{name: "product", title: text{"产品型号", "Product"}, with: func(q *ent.ServiceRecordQuery) { q.WithProduct() },
		cell: func(r *ent.ServiceRecord, _ words) string {
			if r.Edges.Product == nil {
				return ""
			}
			return r.Edges.Product.Model + " " + r.Edges.Product.Name
		}},
	{name: "serialNumber", title: text{"出厂编号", "Serial number"}, with: func(q *ent.ServiceRecordQuery) { q.WithProductUnit() },
		cell: func(r *ent.ServiceRecord, _ words) string {
			if r.Edges.ProductUnit == nil {
				return ""
			}
			return r.Edges.ProductUnit.SerialNumber
		}},
	{name: "department", title: text{"处理部门", "Department"}, with: func(q *ent.ServiceRecordQuery) { q.WithDepartment() },
		cell: func(r *ent.ServiceRecord, _ words) string {
			if r.Edges.Department == nil {
				return ""
			}
			return r.Edges.Department.Name
		}},
	{name: "owner", title: text{"负责人", "Owner"}, with: func(q *ent.ServiceRecordQuery) { q.WithOwner() },
		cell: func(r *ent.ServiceRecord, _ words) string { return nameOf(r.Edges.Owner) }},
	{name: "registeredBy", title: text{"登记人", "Registered by"}, with: func(q *ent.ServiceRecordQuery) { q.WithRegisteredBy() },
		cell: func(r *ent.ServiceRecord, _ words) string { return nameOf(r.Edges.RegisteredBy) }},
	{name: "chargeClass", title: text{"收费类别", "Charge class"},
		cell: func(r *ent.ServiceRecord, w words) string { return of(w, labels.ChargeClass, r.ChargeClass) }},
	{name: "plan", title: text{"维修方案", "Plan"},
		cell: func(r *ent.ServiceRecord, w words) string { return ofAny(w, labels.RepairPlan, r.Plan) }},
	momentColumn("reported", text{"报修时间", "Reported"}, func(r *ent.ServiceRecord) *time.Time { return &r.ReportedAt }),
	momentColumn("promised", text{"约定到达", "Promised"}, func(r *ent.ServiceRecord) *time.Time { return r.PromisedAt }),
	momentColumn("due", text{"下一时限", "Due"}, func(r *ent.ServiceRecord) *time.Time { return r.NextDueAt }),
	{name: "dueClock", title: text{"时限类型", "Due for"},
		cell: func(r *ent.ServiceRecord, w words) string { return ofAny(w, labels.ResponseClockKind, r.NextClock) }},
	momentColumn("replied", text{"首次答复", "First answered"}, func(r *ent.ServiceRecord) *time.Time { return r.FirstRepliedAt }),
	momentColumn("started", text{"开工时间", "Begun"}, func(r *ent.ServiceRecord) *time.Time { return r.StartedAt }),
	momentColumn("completed", text{"完工时间", "Completed"}, func(r *ent.ServiceRecord) *time.Time { return r.CompletedAt }),
	momentColumn("closed", text{"关闭时间", "Closed"}, func(r *ent.ServiceRecord) *time.Time { return r.ClosedAt }),
	momentColumn("updated", text{"更新时间", "Updated"}, func(r *ent.ServiceRecord) *time.Time { return &r.UpdatedAt }),
	{name: "workDone", title: text{"处理情况", "Work done"},
		cell: func(r *ent.ServiceRecord, _ words) string { return r.WorkDone }},
	{name: "cause", title: text{"故障原因", "Cause"}, cell: func(r *ent.ServiceRecord, _ words) string { return r.Cause }},
	{name: "outcome", title: text{"处理结果", "Outcome"},
		cell: func(r *ent.ServiceRecord, w words) string { return ofAny(w, labels.Outcome, r.Outcome) }},
	{name: "confirmation", title: text{"客户确认", "Confirmation"},
		cell: func(r *ent.ServiceRecord, w words) string {
			return ofAny(w, labels.CustomerConfirmation, r.Confirmation)
		}},
	moneyColumn("labourCharge", text{"人工费（元）", "Labour (CNY)"}, func(r *ent.ServiceRecord) int64 { return r.LabourCharge }),
	moneyColumn("travelCharge", text{"差旅费（元）", "Travel (CNY)"}, func(r *ent.ServiceRecord) int64 { return r.TravelCharge }),
	moneyColumn("partsCharge", text{"配件费（元）", "Parts (CNY)"}, func(r *ent.ServiceRecord) int64 { return r.PartsCharge }),
}

func withCustomer(q *ent.ServiceRecordQuery) { q.WithCustomer() }

func nameOf(u *ent.User) string {
	if u == nil {
		return ""
	}
	return u.Name
}

func momentColumn(name string, title text, at func(*ent.ServiceRecord) *time.Time) column {
	return column{name: name, title: title, cell: func(r *ent.ServiceRecord, w words) string { return w.moment(at(r)) }}
}

func moneyColumn(name string, title text, amount func(*ent.ServiceRecord) int64) column {
	return column{name: name, title: title, cell: func(r *ent.ServiceRecord, w words) string { return w.money(amount(r)) }}
}

package imports_test

import (
	"strings"
	"testing"
	"time"

	"sanbao/ent/department"
	"sanbao/ent/servicerecord"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/service/imports"
	"sanbao/server/service/numbers"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// repairsRejects is what is wrong with the rows of repairs.csv.
const repairsRejects = "\uFEFFfile,line,column,value,reason,row\n" +
	`test.csv,7,event_date,2020-02-30,not a valid date,"demo_4,Demo Alliance,GBR,Lamp,Lamp,2,Acme,,,Fixed,,Leith Menders,2020-02-30,Flickers"` + "\n" +
	`test.csv,8,repair_status,Exploded,not one of the options,"demo_5,Demo Alliance,GBR,Lamp,Lamp,2,Acme,,,Exploded,,Leith Menders,2020-02-28,Flickers"` + "\n" +
	`test.csv,9,id,demo_2,the same as on line 3,"demo_2,Demo Alliance,GBR,Lamp,Lamp,2,Acme,,,Fixed,,Leith Menders,2020-02-28,The same number again"` + "\n" +
	`test.csv,10,,,13 fields instead of 14,"demo_6,Demo Alliance,GBR,Lamp,Lamp,2,Acme,,,Fixed,Leith Menders,2020-02-28,One field is missing"` + "\n" +
	`test.csv,11,event_date,2030-01-01,must not be in the future,"demo_7,Demo Alliance,GBR,Lamp,Lamp,2,Acme,,,Fixed,,Leith Menders,2030-01-01,""Will be broken"""` + "\n" +
	`test.csv,12,id,,required,",Demo Alliance,GBR,Lamp,Lamp,2,Acme,,,Fixed,,Leith Menders,someday,No number and no date"` + "\n" +
	`test.csv,12,event_date,someday,not a valid date,",Demo Alliance,GBR,Lamp,Lamp,2,Acme,,,Fixed,,Leith Menders,someday,No number and no date"` + "\n" +
	`test.csv,14,,,a quote is opened and not closed,"demo_9,Demo Alliance,GBR,Lamp,Lamp,2,Acme,,,Fixed,,Leith Menders,2020-02-29,""Never closed"` + "\n"

func TestRepairs(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		company := s.Client().Department.Create().SetCode("ROOT").SetName("公司").SaveX(system(t))
		// A code that a group's name would have.
		s.Client().Department.Create().SetCode("Leith Menders").SetName("别的部门").SetParent(company).SaveX(system(t))
		cfg := config(t, s, "openrepair")
		report, rejects := run(t, cfg, fixture(t, "repairs.csv"))
		if rejects != repairsRejects {
			t.Errorf("rejected are\n%s\nwant\n%s", rejects, repairsRejects)
		}
		wantCount(t, report, imports.ServiceRecords, 5, 0, 0, 7)
		wantCount(t, report, imports.Departments, 3, 0, 0, 0)
		wantCount(t, report, imports.Customers, 2, 0, 0, 0)
		wantCount(t, report, imports.Products, 3, 0, 0, 0)
		checkRepairs(t, s, company.ID)

		before := rowsOf(t, s)
		report, rejects = run(t, cfg, fixture(t, "repairs.csv"))
		wantCount(t, report, imports.ServiceRecords, 0, 0, 5, 7)
		wantCount(t, report, imports.Departments, 0, 0, 3, 0)
		wantCount(t, report, imports.Products, 0, 0, 3, 0)
		if rejects != repairsRejects || rowsOf(t, s) != before {
			t.Errorf("the second time:\n%s\n%s\n%s", rejects, before, rowsOf(t, s))
		}
	})
}

func checkRepairs(t *testing.T, s *store.Store, company int) {
	t.Helper()
	r := record(t, s, "openrepair", "demo_1")
	reported := time.Date(2020, 1, 30, 16, 0, 0, 0, time.UTC)
	if r.Number != "SR-2020-000001" || r.Kind != casework.KindRepair || r.Status != casework.StatusClosed || *r.Outcome != casework.OutcomeFixed ||
		r.Channel != casework.ChannelVisit || r.Symptom != `Would not switch on, quite "dead"` || !r.ReportedAt.Equal(reported) ||
		!r.CompletedAt.Equal(reported) || !r.ClosedAt.Equal(reported) || r.ReviewedAt != nil || r.CancelledAt != nil ||
		*r.Confirmation != casework.ConfirmedAbsent || r.ConfirmationNote == "" || r.RegisteredByID != nil || r.Version != 1 {
		t.Errorf("%+v", r)
	}
	p := r.Edges.Product
	if p.Model != "Kettle / Acme / 2015" || p.Name != "Acme Kettle" || p.Category != "Kettle" || p.Brand != "Acme" {
		t.Errorf("%+v", p)
	}
	d := r.Edges.Department
	if d.Name != "Leith Menders" || !strings.HasPrefix(d.Code, "Leith Menders~") || d.Edges.Parent.Code != "OPENREPAIR" || *d.Edges.Parent.ParentID != company {
		t.Errorf("%+v", d)
	}
	if c := r.Edges.Customer; c.Code != "Demo Alliance GBR" || c.Name != "Demo Alliance GBR" || c.Region != "GBR" {
		t.Errorf("%+v", c)
	}
	e := r.Edges.Events
	if len(e) != 1 || e[0].Action != casework.ActionImport || e[0].FromStatus != nil || *e[0].ToStatus != casework.StatusClosed ||
		e[0].RecordVersion != 1 || !e[0].At.Equal(noon) || e[0].ActorID != nil ||
		e[0].Note != "openrepair demo_1 (test.csv:2) tester\nTea kettle / 5" {
		t.Errorf("%+v", e)
	}
	second := record(t, s, "openrepair", "demo_2")
	if second.Edges.Product.Model != "Kettle" || second.Edges.Product.Brand != "" || second.Symptom != "未填写 (not described)" ||
		second.Edges.Department.ID != d.ID || *second.Outcome != casework.OutcomeRepairable {
		t.Errorf("%+v %+v", second, second.Edges.Product)
	}
	third := record(t, s, "openrepair", "demo_3")
	if third.Number != "SR-2019-000001" || third.Cause != "Spare parts not available" || third.Symptom != "不加热，\n指示灯不亮" ||
		len([]rune(third.Edges.Department.Code)) > 32 || third.Edges.Department.Name != "The very long name of a repair café in 杭州" {
		t.Errorf("%+v %+v", third, third.Edges.Department)
	}
	if none := record(t, s, "openrepair", "demo_8"); none.Edges.Department != nil || *none.Outcome != casework.OutcomeUnknown {
		t.Errorf("%+v", none)
	}
	if last := record(t, s, "openrepair", "demo_10"); last.Symptom != "Dims" {
		t.Errorf("%+v", last)
	}
}

func TestChangedRecords(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		cfg := config(t, s, "openrepair")
		text := fixture(t, "repairs.csv")
		run(t, cfg, text)
		text = strings.NewReplacer("Fixed,,Leith Menders,2020-01-31", "Repairable,,Duddingston Menders,2020-02-03",
			"Repairable,,\"Leith Menders \",2020-02-01", "Fixed,,\"Leith Menders \",2020-02-01").Replace(text)
		report, _ := run(t, cfg, text)
		wantCount(t, report, imports.ServiceRecords, 0, 2, 3, 7)
		wantCount(t, report, imports.Departments, 1, 0, 3, 0)

		r := record(t, s, "openrepair", "demo_1")
		reported := time.Date(2020, 2, 2, 16, 0, 0, 0, time.UTC)
		if *r.Outcome != casework.OutcomeRepairable || r.Edges.Department.Name != "Duddingston Menders" || r.Version != 2 ||
			r.Number != "SR-2020-000001" || !r.ReportedAt.Equal(reported) || !r.ClosedAt.Equal(reported) || !r.CompletedAt.Equal(reported) {
			t.Errorf("%+v", r)
		}
		e := r.Edges.Events
		if len(e) != 2 || e[1].Action != casework.ActionImport || *e[1].FromStatus != casework.StatusClosed || e[1].RecordVersion != 2 {
			t.Fatalf("%+v", e)
		}
		want := []casework.FieldChange{
			{Field: "closedAt", Old: "2020-01-30T16:00:00Z", New: "2020-02-02T16:00:00Z"},
			{Field: "completedAt", Old: "2020-01-30T16:00:00Z", New: "2020-02-02T16:00:00Z"},
			{Field: "outcome", Old: "FIXED", New: "REPAIRABLE"},
			{Field: "reportedAt", Old: "2020-01-30T16:00:00Z", New: "2020-02-02T16:00:00Z"},
			{Field: "department", Old: "Leith Menders", New: "Duddingston Menders"},
		}
		if len(e[1].Changes) != len(want) {
			t.Fatalf("%+v", e[1].Changes)
		}
		for i, change := range e[1].Changes {
			if change != want[i] {
				t.Errorf("%+v, want %+v", change, want[i])
			}
		}
		report, _ = run(t, cfg, text)
		wantCount(t, report, imports.ServiceRecords, 0, 0, 5, 7)
	})
}

func TestRecordsThatPeopleWorkedOnAreKept(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		cfg := config(t, s, "openrepair")
		text := fixture(t, "repairs.csv")
		run(t, cfg, text)
		r := record(t, s, "openrepair", "demo_1")
		s.Client().ServiceEvent.Create().SetServiceRecordID(r.ID).SetAction(casework.ActionComment).SetAt(noon).SetRecordVersion(1).ExecX(system(t))
		report, rejects := run(t, cfg, strings.ReplaceAll(text, "Fixed,", "Repairable,"))
		want := imports.Count{Entity: imports.ServiceRecords, Updated: 1, Unchanged: 3, Kept: 1, Rejected: 7}
		if got := report.Of(imports.ServiceRecords); got != want {
			t.Errorf("%+v, want %+v\n%s", got, want, rejects)
		}
		if r = record(t, s, "openrepair", "demo_1"); *r.Outcome != casework.OutcomeFixed || r.Version != 1 {
			t.Errorf("%+v", r)
		}
	})
}

func TestComplaints(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		report, rejects := run(t, config(t, s, "nhtsa"), fixture(t, "complaints.tsv"))
		wantCount(t, report, imports.ServiceRecords, 3, 0, 0, 1)
		wantCount(t, report, imports.Departments, 2, 0, 0, 0)
		wantCount(t, report, imports.Customers, 2, 0, 0, 0)
		wantCount(t, report, imports.Products, 2, 0, 0, 0)
		wantCount(t, report, imports.Units, 1, 0, 0, 0)
		if !strings.Contains(rejects, "test.csv,4,LDATE + DATEA,20080631 | 20080630,not a valid date,") {
			t.Error(rejects)
		}
		r := record(t, s, "nhtsa", "1")
		if r.Kind != casework.KindComplaint || r.Channel != casework.ChannelWeb || r.Severity != casework.SeverityNormal ||
			r.FaultCode != "SERVICE BRAKES" || r.Symptom != `THE PEDAL IS 17" TOO LOW "AGAIN"` || r.Number != "SR-2008-000001" ||
			r.Edges.ProductUnit.SerialNumber != "1ABCD12E3FG" || r.Edges.ProductUnit.CustomerID != nil ||
			r.Edges.ProductUnit.ProductID != r.Edges.Product.ID || r.Edges.Product.Model != "DEMO ONE 2003" ||
			r.Edges.Product.Category != "Vehicle" || r.Edges.Department.Name != "Demo Motors" || r.Edges.Customer.Name != "SPRINGFIELD, OH" {
			t.Errorf("%+v", r)
		}
		if note := r.Edges.Events[0].Note; !strings.HasSuffix(note, "ODI 10, incident 20080601, 50000 miles, injured 0, deaths 0") {
			t.Error(note)
		}
		second := record(t, s, "nhtsa", "2")
		if second.Severity != casework.SeverityUrgent || *second.ProductUnitID != *r.ProductUnitID || second.FaultCode != "AIR BAGS" {
			t.Errorf("%+v", second)
		}
		third := record(t, s, "nhtsa", "3")
		if third.ProductUnitID != nil || third.Edges.Product.Model != "DEMO TWO" || third.Edges.Customer.Code != "NHTSA" ||
			third.Channel != casework.ChannelLetter || third.Symptom == "" {
			t.Errorf("%+v", third)
		}
	})
}

const history = "编号,类型,状态,处理部门,客户编号,客户名称,型号,出厂编号,报修时间,完工时间,关闭时间,处理结果,收费类别,故障现象,报修人,联系电话,人工费,备注\n" +
	"A1,维修,已关闭,维修部,C1,西湖食品,X-1,001,2026年1月5日 14:30,2026-01-06,2026-01-08,已修复,保内,不制冷,李雷,+86 138 0013 8000,\"1,234.50\",来电两次\n" +
	"A2,投诉,处理中,维修部,C1,西湖食品,X-1,001,2026-02-01 09:00,,2026-02-03,,收费,噪音大,,,,\n" +
	"A3,安装,已取消,,C2,,,,2026-02-01,,,,,装机,,,,\n" +
	"A4,维修,已完工,维修部,C2,,X-1,002,2026-02-01 09:00,2026-02-01,,,,漏水,,,,\n" +
	"A5,维修,已关闭,维修部,C1,,X-1,001,2026-02-02,2026-02-01,,,,早于报修,,,,\n" +
	"A6,维修,已派工,维修部,C1,,X-1,001,2026-02-02,,,,,派工中,,,,\n" +
	"A7,维修,已定方案,维修部,C1,,X-1,001,2026-02-02,,,,,没有方案,,,,\n" +
	"A8,维修,已登记,没有的部门,C1,,X-1,001,2026-02-02,,,,,部门不存在,,,,\n"

func TestHistory(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		s.Client().Department.Create().SetCode("REP").SetName("维修部").SaveX(system(t))
		cfg := config(t, s, "service-records")
		cfg.Language = fault.Chinese
		report, rejects := run(t, cfg, history)
		for _, want := range []string{"6,完工时间,2026-02-01,日期先后次序不对,", "7,状态,已派工,不是可选的值,", "8,plan,,必填,", "9,处理部门,没有的部门,所引用的部门不存在,"} {
			if !strings.Contains(rejects, "\ntest.csv,"+want) {
				t.Errorf("%q is not among\n%s", want, rejects)
			}
		}
		wantCount(t, report, imports.ServiceRecords, 4, 0, 0, 4)
		wantCount(t, report, imports.Units, 2, 0, 0, 0)
		wantCount(t, report, imports.Departments, 0, 0, 1, 0)
		checkHistory(t, s)
		report, _ = run(t, cfg, history)
		wantCount(t, report, imports.ServiceRecords, 0, 0, 4, 4)
		// The source closes what was under way.
		report, _ = run(t, cfg, strings.ReplaceAll(history, "A2,投诉,处理中", "A2,投诉,已关闭"))
		wantCount(t, report, imports.ServiceRecords, 0, 1, 3, 4)
		r := record(t, s, "legacy", "A2")
		closed := time.Date(2026, 2, 2, 16, 0, 0, 0, time.UTC)
		if r.Status != casework.StatusClosed || !r.ClosedAt.Equal(closed) || !r.CompletedAt.Equal(closed) || *r.Outcome != casework.OutcomeUnknown ||
			*r.Confirmation != casework.ConfirmedAbsent || *r.Edges.Events[1].FromStatus != casework.StatusInProgress {
			t.Errorf("%+v", r)
		}
		// And opens it again.
		run(t, cfg, history)
		if r = record(t, s, "legacy", "A2"); r.Status != casework.StatusInProgress || r.ClosedAt != nil || r.CompletedAt != nil {
			t.Errorf("%+v", r)
		}
	})
}

func checkHistory(t *testing.T, s *store.Store) {
	t.Helper()
	at := func(day, hour, minute int) time.Time { return time.Date(2026, 1, day, hour-8, minute, 0, 0, time.UTC) }
	r := record(t, s, "legacy", "A1")
	if !r.ReportedAt.Equal(at(5, 14, 30)) || !r.CompletedAt.Equal(at(6, 0, 0)) || !r.ClosedAt.Equal(at(8, 0, 0)) ||
		r.ChargeClass != casework.ChargeFreeWarranty || r.LabourCharge != 123450 || r.CallerPhoneDigits != "13800138000" ||
		r.Edges.Department.Code != "REP" || *r.Edges.ProductUnit.CustomerID != r.CustomerID || r.Edges.Customer.Name != "西湖食品" {
		t.Errorf("%+v", r)
	}
	second := record(t, s, "legacy", "A2")
	if second.Status != casework.StatusInProgress || second.ClosedAt != nil || second.CompletedAt != nil || second.Outcome != nil ||
		second.Confirmation != nil || *second.ProductUnitID != *r.ProductUnitID {
		t.Errorf("%+v", second)
	}
	third := record(t, s, "legacy", "A3")
	if third.Status != casework.StatusCancelled || !third.CancelledAt.Equal(third.ReportedAt) || third.ClosedAt != nil || third.Edges.Customer.Name != "C2" {
		t.Errorf("%+v", third)
	}
	// Completed on the day of the report, at an hour that nobody knows.
	if fourth := record(t, s, "legacy", "A4"); fourth.Status != casework.StatusCompleted || !fourth.CompletedAt.Equal(fourth.ReportedAt) {
		t.Errorf("%+v", fourth)
	}
}

// Customers without codes are found by their names, and get numbers for codes.
func TestCustomersByName(t *testing.T) {
	mapping, err := imports.ParseMapping("test", []byte(`
target: service_records
source: calls
fields:
  source_reference: {column: id}
  kind: {constant: CONSULTATION}
  reported_at: {column: day}
  symptom: {column: text}
customer:
  create: true
  key: name
  fields: {name: {column: who}, kind: {constant: PERSON}}
`))
	if err != nil {
		t.Fatal(err)
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for _, code := range []string{"A", "B"} {
			s.Client().Customer.Create().SetCode(code).SetName("twins").SaveX(system(t))
		}
		s.Client().Customer.Create().SetCode("C").SetName("known").SaveX(system(t))
		cfg := config(t, s, "customers")
		cfg.Mapping = mapping
		report, rejects := run(t, cfg, "id,day,who,text\n1,2026-01-01,known,a\n2,2026-01-01,new,b\n3,2026-01-01,twins,c\n4,2026-01-01,new,d\n5,2026-01-01,,e\n")
		wantCount(t, report, imports.ServiceRecords, 3, 0, 0, 2)
		wantCount(t, report, imports.Customers, 1, 0, 1, 0)
		if !strings.Contains(rejects, "4,who,twins,several rows fit: customer,") || !strings.Contains(rejects, "6,who,,required,") {
			t.Error(rejects)
		}
		if c := record(t, s, "calls", "4").Edges.Customer; c.Code != "C-2026-000001" || c.Name != "new" || c.Kind != "PERSON" {
			t.Errorf("%+v", c)
		}
		report, _ = run(t, cfg, "id,day,who,text\n4,2026-01-01,new,d\n")
		wantCount(t, report, imports.ServiceRecords, 0, 0, 1, 0)
	})
}

// Numbers go on where people have registered records of the same year.
func TestNumbersGoOn(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		if _, err := numbers.New(s, shanghai).Reserve(system(t), numbers.ServiceRecord, time.Date(2020, 6, 1, 0, 0, 0, 0, time.UTC), 41); err != nil {
			t.Fatal(err)
		}
		run(t, config(t, s, "openrepair"), fixture(t, "repairs.csv"))
		taken := s.Client().ServiceRecord.Query().Order(servicerecord.ByNumber()).Select(servicerecord.FieldNumber).StringsX(system(t))
		if strings.Join(taken, " ") != "SR-2019-000001 SR-2020-000042 SR-2020-000043 SR-2020-000044 SR-2020-000045" {
			t.Error(taken)
		}
		if n := s.Client().Department.Query().Where(department.ParentIDIsNil()).CountX(system(t)); n != 1 {
			t.Errorf("%d departments without one above", n)
		}
	})
}

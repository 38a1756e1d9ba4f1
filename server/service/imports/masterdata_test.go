package imports_test

import (
	"strings"
	"testing"

	"sanbao/ent"
	"sanbao/ent/part"
	"sanbao/ent/product"
	"sanbao/ent/productunit"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/installedbase"
	"sanbao/server/service/imports"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

func TestParts(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		text := "配件编号,配件名称,单位,成本价,销售价,安全库存,主要部件,启用\n" +
			"P-1,电机,台,\"￥1,234.56\",1500,10,是,是\n" +
			"P-2,滤网,,,0.29,,否,\n" +
			"P-3,开关,个,-1,1.234,一些,maybe,是\n"
		cfg := config(t, s, "parts")
		report, rejects := run(t, cfg, text)
		wantCount(t, report, imports.Parts, 2, 0, 0, 1)
		for _, want := range []string{"4,成本价,-1,must not be negative,", "4,销售价,1.234,not in the right format,",
			"4,安全库存,一些,not in the right format,", "4,主要部件,maybe,not one of the options,"} {
			if !strings.Contains(rejects, "\ntest.csv,"+want) {
				t.Errorf("%q is not among\n%s", want, rejects)
			}
		}
		first := s.Client().Part.Query().Where(part.Code("P-1")).OnlyX(system(t))
		if first.UnitOfMeasure != "台" || *first.UnitCost != 123456 || first.UnitPrice != 150000 || first.SafetyStock != 10 || !first.MainPart || !first.Active {
			t.Errorf("%+v", first)
		}
		second := s.Client().Part.Query().Where(part.Code("P-2")).OnlyX(system(t))
		if second.UnitOfMeasure != "件" || second.UnitCost != nil || second.UnitPrice != 29 || second.MainPart {
			t.Errorf("%+v", second)
		}
		report, _ = run(t, cfg, strings.ReplaceAll(text, "0.29", "0.30"))
		wantCount(t, report, imports.Parts, 0, 1, 1, 1)
		if second = s.Client().Part.GetX(system(t), second.ID); second.UnitPrice != 30 {
			t.Errorf("%+v", second)
		}
	})
}

// policy adds a policy with a year of free repair.
func policy(t *testing.T, s *store.Store) *ent.WarrantyPolicy {
	t.Helper()
	return s.Client().WarrantyPolicy.Create().SetCode("STD").SetName("家电三包").SaveX(system(t))
}

const unitsFile = "型号,出厂编号,客户编码,客户名称,发货日期,安装日期,发票日期\n" +
	"X-1,001,C-1,西湖食品,2026-01-02,2026年1月10日,2026/1/5\n" +
	"X-1,002,,,2026-01-02,,\n" +
	"X-2,001,,,2026-01-02,,\n" +
	"X-1,003,,,2026-01-02,2026-01-01,\n"

func TestProductsAndUnits(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		std := policy(t, s)
		report, rejects := run(t, config(t, s, "products"), "型号,类别,三包政策,在售\nX-1,冷柜,STD,停产\nX-3,冷柜,NONE,\n")
		wantCount(t, report, imports.Products, 1, 0, 0, 1)
		if !strings.Contains(rejects, "3,三包政策,NONE,the warranty policy referred to does not exist,") {
			t.Error(rejects)
		}
		x1 := s.Client().Product.Query().Where(product.Model("X-1")).OnlyX(system(t))
		if x1.Name != "X-1" || x1.Active || *x1.WarrantyPolicyID != std.ID {
			t.Errorf("%+v", x1)
		}

		cfg := config(t, s, "units")
		report, rejects = run(t, cfg, unitsFile)
		wantCount(t, report, imports.Units, 2, 0, 0, 2)
		wantCount(t, report, imports.Customers, 1, 0, 0, 0)
		if !strings.Contains(rejects, "4,型号,X-2,the product referred to does not exist,") || !strings.Contains(rejects, "5,安装日期,2026-01-01,the dates are not in order,") {
			t.Error(rejects)
		}
		first := unit(t, s, "001")
		covered := first.Edges.Warranties
		if first.Status != installedbase.UnitInstalled || *first.WarrantyStartsOn != calendar.MustParse("2026-01-05") || first.Edges.Customer.Name != "西湖食品" ||
			len(covered) != 1 || covered[0].Kind != installedbase.WarrantyPolicy || covered[0].StartsOn != *first.WarrantyStartsOn ||
			covered[0].EndsOn != calendar.MustParse("2027-01-05") || *covered[0].WarrantyPolicyID != std.ID {
			t.Errorf("%+v, %+v", first, covered)
		}
		if second := unit(t, s, "002"); second.Status != installedbase.UnitShipped || second.WarrantyStartsOn != nil || len(second.Edges.Warranties) != 0 {
			t.Errorf("%+v", second)
		}
		report, _ = run(t, cfg, unitsFile)
		wantCount(t, report, imports.Units, 0, 0, 2, 2)

		// The start follows a corrected invoice, the warranty follows the start.
		report, _ = run(t, cfg, strings.ReplaceAll(unitsFile, "2026/1/5", "2026/2/5"))
		wantCount(t, report, imports.Units, 0, 1, 1, 2)
		if moved := unit(t, s, "001"); *moved.WarrantyStartsOn != calendar.MustParse("2026-02-05") || len(moved.Edges.Warranties) != 1 ||
			moved.Edges.Warranties[0].EndsOn != calendar.MustParse("2027-02-05") {
			t.Errorf("%+v", moved)
		}
	})
}

func unit(t *testing.T, s *store.Store, serial string) *ent.ProductUnit {
	t.Helper()
	return s.Client().ProductUnit.Query().Where(productunit.SerialNumber(serial)).WithCustomer().WithWarranties().OnlyX(system(t))
}

// A product that gets its policy late covers the units that are sold already.
func TestPolicyThatComesLate(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		policy(t, s)
		run(t, config(t, s, "products"), "model\nX-1\n")
		run(t, config(t, s, "units"), unitsFile)
		if covered := unit(t, s, "001").Edges.Warranties; len(covered) != 0 {
			t.Fatalf("%+v", covered)
		}
		report, _ := run(t, config(t, s, "products"), "model,warranty_policy\nX-1,STD\n")
		wantCount(t, report, imports.Products, 0, 1, 0, 0)
		if covered := unit(t, s, "001").Edges.Warranties; len(covered) != 1 {
			t.Errorf("%+v", covered)
		}
	})
}

// Damage in one row leaves the others alone.
func TestDamagedRows(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		text := "code,name,supplier\nP-1,a\x00b,x\nP-2,\xff\xfe,x\nP-3," + strings.Repeat("长", 201) + ",x\nP-4,good,中文\n" +
			"P-5,\"" + strings.Repeat("y", 2<<20) + "\",x\nP-6,good too,x\n"
		report, rejects := run(t, config(t, s, "parts"), text)
		wantCount(t, report, imports.Parts, 2, 0, 0, 4)
		for _, want := range []string{
			"\ntest.csv,2,name,a\uFFFDb,contains characters that are not allowed,\"P-1,a\uFFFDb,x\"\n",
			"\ntest.csv,3,name,\uFFFD,contains characters that are not allowed,\"P-2,\uFFFD,x\"\n",
			"\ntest.csv,4,name," + strings.Repeat("长", 201) + ",at most 200 characters,",
			"\ntest.csv,6,,,the row is too long (limit 1048576 bytes),",
		} {
			if !strings.Contains(rejects, want) {
				t.Errorf("%.80q is not among\n%.1000s", want, rejects)
			}
		}
	})
}
